namespace ConflictModel.Datasets;

/// <summary>Every column of the UCDP/PRIO Armed Conflict Dataset, in the order of the newest release.</summary>
internal enum AcdColumn
{
    ConflictId,
    Location,
    SideA,
    SideAId,
    SideA2nd,
    SideB,
    SideBId,
    SideB2nd,
    Incompatibility,
    TerritoryName,
    Year,
    IntensityLevel,
    CumulativeIntensity,
    TypeOfConflict,
    StartDate,
    StartPrec,
    StartDate2,
    StartPrec2,
    EpEnd,
    EpEndDate,
    EpEndPrec,
    GwnoA,
    GwnoA2nd,
    GwnoB,
    GwnoB2nd,
    GwnoLoc,
    Region,
    Version,
}
