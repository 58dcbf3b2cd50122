namespace ConflictModel.Datasets;

/// <summary>How near to the event those are who told it (column <c>source_scale</c> of ACLED); two may be joined by a hyphen.</summary>
/// <remarks>The words are those that ACLED prints.</remarks>
public enum AcledSourceScale
{
    /// <summary>The cell is empty, the column absent, or what it holds not in the list; the row keeps the cell as printed.</summary>
    Unknown = 0,

    /// <summary>Local partner.</summary>
    LocalPartner = 1,

    /// <summary>Subnational.</summary>
    Subnational = 2,

    /// <summary>Regional.</summary>
    Regional = 3,

    /// <summary>National.</summary>
    National = 4,

    /// <summary>International.</summary>
    International = 5,

    /// <summary>New media.</summary>
    NewMedia = 6,

    /// <summary>Other.</summary>
    Other = 7,
}
