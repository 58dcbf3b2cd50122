namespace ConflictModel.Views;

/// <summary>What a timeline shows: rows in order, and what is told below them.</summary>
internal sealed record Timeline(
    IReadOnlyList<TimelineRow> Rows,
    IReadOnlyList<string> Undated,
    IReadOnlyList<string> Unnamed,
    IReadOnlyList<string> LeftOut,
    string KnownBy);
