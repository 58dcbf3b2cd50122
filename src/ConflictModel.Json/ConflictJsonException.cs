using System.Diagnostics.CodeAnalysis;

namespace ConflictModel.Json;

/// <summary>A document or stream cannot be read; every reason found is told at once.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "Without its problems it would say nothing.")]
public sealed class ConflictJsonException : Exception
{
    private const int Shown = 20;

    /// <summary>Creates the exception.</summary>
    /// <param name="problems">Every reason.</param>
    public ConflictJsonException(ValueList<ReadProblem> problems)
        : base(Text(problems)) => Problems = problems;

    /// <summary>Gets every reason.</summary>
    public ValueList<ReadProblem> Problems { get; }

    private static string Text(ValueList<ReadProblem> problems)
    {
        var lines = problems.Take(Shown).Select(p => p.ToString());
        var more = problems.Count > Shown ? $"\n… and {problems.Count - Shown} more." : "";
        return $"The text cannot be read ({problems.Count} problem{(problems.Count == 1 ? "" : "s")}).\n{string.Join('\n', lines)}{more}";
    }
}
