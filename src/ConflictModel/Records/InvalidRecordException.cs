using System.Diagnostics.CodeAnalysis;

namespace ConflictModel;

/// <summary>Some items make no record; every reason is told at once.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "Without its problems it would say nothing.")]
public sealed class InvalidRecordException : Exception
{
    private const int Shown = 20;

    /// <summary>Creates the exception.</summary>
    /// <param name="problems">Every reason.</param>
    public InvalidRecordException(ValueList<RecordProblem> problems)
        : base(Text(problems)) => Problems = problems;

    /// <summary>Gets every reason.</summary>
    public ValueList<RecordProblem> Problems { get; }

    private static string Text(ValueList<RecordProblem> problems)
    {
        var lines = problems.Take(Shown).Select(p => $"{p.Pointer}: {p.Message}");
        var more = problems.Count > Shown ? $"\n… and {problems.Count - Shown} more." : "";
        return $"The items make no record ({problems.Count} problem{(problems.Count == 1 ? "" : "s")}).\n{string.Join("\n", lines)}{more}";
    }
}
