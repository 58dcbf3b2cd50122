namespace ConflictModel.Datasets;

/// <summary>What a row says a dyad is: its conflict and its two sides, by number.</summary>
internal readonly record struct GedPair(int Dyad, int? Conflict, int? SideA, int? SideB);
