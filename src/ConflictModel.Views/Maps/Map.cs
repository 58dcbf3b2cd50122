namespace ConflictModel.Views;

/// <summary>What a map shows, and what is told below it.</summary>
internal sealed record Map(
    IReadOnlyList<MapMark> Marks,
    IReadOnlyList<string> Unplaced,
    IReadOnlyList<string> AtZero,
    IReadOnlyList<string> Undated,
    string On,
    string KnownBy,
    bool HasControl);
