using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

// Stands in for the package of this name, with the same calls, wherever that package cannot be restored:
// delete this file, reference Ardalis.GuardClauses, and nothing else changes.
namespace Ardalis.GuardClauses;

internal interface IGuardClause;

internal sealed class Guard : IGuardClause
{
    private Guard()
    {
    }

    public static IGuardClause Against { get; } = new Guard();
}

internal static class GuardClauseExtensions
{
    public static T Null<T>(
        this IGuardClause guard, [NotNull] T? input, [CallerArgumentExpression(nameof(input))] string? parameterName = null, string? message = null)
        where T : class =>
        input ?? throw new ArgumentNullException(parameterName, message);

    public static string NullOrWhiteSpace(
        this IGuardClause guard, [NotNull] string? input, [CallerArgumentExpression(nameof(input))] string? parameterName = null, string? message = null)
    {
        guard.Null(input, parameterName, message);
        return string.IsNullOrWhiteSpace(input)
            ? throw new ArgumentException(message ?? $"Required input {parameterName} was empty.", parameterName)
            : input;
    }

    public static T OutOfRange<T>(
        this IGuardClause guard, T input, string parameterName, T rangeFrom, T rangeTo, string? message = null)
        where T : IComparable<T> =>
        input.CompareTo(rangeFrom) < 0 || input.CompareTo(rangeTo) > 0
            ? throw new ArgumentOutOfRangeException(
                parameterName, input, message ?? $"Input {parameterName} must lie from {rangeFrom} to {rangeTo}.")
            : input;

    public static long Negative(
        this IGuardClause guard, long input, [CallerArgumentExpression(nameof(input))] string? parameterName = null, string? message = null) =>
        input < 0
            ? throw new ArgumentOutOfRangeException(parameterName, input, message ?? $"Input {parameterName} must not be negative.")
            : input;
}
