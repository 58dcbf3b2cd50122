namespace ConflictModel.Datasets;

/// <summary>How exactly the place of an event is known (column <c>geo_precision</c> of ACLED).</summary>
/// <remarks>The members are the printed codes. They are not those of UCDP: there, a larger region is 4, not 3.</remarks>
public enum AcledGeoPrecision
{
    /// <summary>The cell is empty, the column absent, or what it holds not in the list; the row keeps the cell as printed.</summary>
    Unknown = 0,

    /// <summary>1: a named town.</summary>
    Town = 1,

    /// <summary>2: a part of a region, or near a town: the point is that of a place nearby.</summary>
    NearTown = 2,

    /// <summary>3: a larger region: the point is that of its capital or of a natural feature, and stands for all of it.</summary>
    Region = 3,
}
