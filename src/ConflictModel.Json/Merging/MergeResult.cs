using System.Diagnostics.CodeAnalysis;

namespace ConflictModel.Json;

/// <summary>What merging gave: a record, or none and every reason why.</summary>
public sealed record MergeResult
{
    internal MergeResult(ConflictRecord? record, ValueList<MergeClash> clashes, ValueList<MergeDecision> decisions, ValueList<RecordProblem> problems) =>
        (Record, Clashes, Decisions, Problems) = (record, clashes, decisions, problems);

    /// <summary>Gets the merged record; null where a clash is undecided or the items make no record.</summary>
    public ConflictRecord? Record { get; }

    /// <summary>Gets the clashes that nobody decided, in the order of the items; empty where there is a record.</summary>
    public ValueList<MergeClash> Clashes { get; }

    /// <summary>Gets the clashes that were decided, and how, in the order of the items.</summary>
    public ValueList<MergeDecision> Decisions { get; }

    /// <summary>Gets why the merged items make no record, though none clashes: one side refers to what the other removed.</summary>
    public ValueList<RecordProblem> Problems { get; }

    /// <summary>Gets a value indicating whether there is a record.</summary>
    [MemberNotNullWhen(true, nameof(Record))]
    public bool IsMerged => Record is not null;

    /// <summary>Gets the merged record, where there must be one.</summary>
    /// <exception cref="InvalidRecordException">There is none; the exception tells every clash and problem.</exception>
    public ConflictRecord Require() => Record ?? throw new InvalidRecordException([.. Clashes.Select(Told), .. Problems]);

    /// <summary>Writes whether there is a record, and how many clashes were decided and how many not.</summary>
    public override string ToString() => IsMerged
        ? $"merged; items: {Record.Count}, clashes decided: {Decisions.Count}"
        : $"not merged; clashes decided: {Decisions.Count}, undecided: {Clashes.Count}, problems: {Problems.Count}";

    private static RecordProblem Told(MergeClash clash) =>
        new(RecordProblems.ClashingId, clash.Pointer, $"the merged records hold {clash.Versions.Count} versions of it: decide which stands.");
}
