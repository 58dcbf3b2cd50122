namespace ConflictModel.Datasets;

/// <summary>Every column of UCDP Battle-Related Deaths by conflict and year, in the order of the newest release.</summary>
internal enum BrdColumn
{
    ConflictId,
    DyadId,
    LocationInc,
    SideA,
    SideAId,
    SideA2nd,
    SideB,
    SideBId,
    SideB2nd,
    Incompatibility,
    TerritoryName,
    Year,
    BdBest,
    BdLow,
    BdHigh,
    TypeOfConflict,
    BattleLocation,
    GwnoA,
    GwnoA2nd,
    GwnoB,
    GwnoB2nd,
    GwnoLoc,
    GwnoBattle,
    Region,
    Version,
}
