using System.Globalization;

namespace ConflictModel.Datasets;

/// <summary>What the rows of several UCDP datasets have in common: one conflict in one year.</summary>
internal sealed record ConflictYear(DatasetRow Row, int ConflictId, int Year)
{
    public required string Location { get; init; }

    public required string TerritoryName { get; init; }

    public required ConflictSide SideA { get; init; }

    public required ConflictSide SideB { get; init; }

    public required UcdpIncompatibility Incompatibility { get; init; }

    public required UcdpTypeOfConflict TypeOfConflict { get; init; }

    public required ValueList<int> GwnoLoc { get; init; }

    public required ValueList<UcdpRegion> Region { get; init; }

    public required string Version { get; init; }

    /// <summary>Gets what the ids of its claims are made of.</summary>
    public string Id => string.Create(CultureInfo.InvariantCulture, $"{ConflictId} in {Year}");

    /// <summary>Gets the name by which UCDP tells conflicts apart: where, and over what.</summary>
    public string Name
    {
        get
        {
            var place = Location.Trim();
            var matter = TerritoryName.Trim() is { Length: > 0 } territory ? territory
                : Incompatibility is UcdpIncompatibility.Government ? "Government"
                : "";
            return place.Length == 0 || matter.Length == 0 ? place : $"{place}: {matter}";
        }
    }
}
