namespace ConflictModel.Datasets;

/// <summary>The part of the world in which the country of the incompatibility lies.</summary>
/// <remarks>The codes are those of the UCDP/PRIO Armed Conflict Dataset, column <c>region</c>; after a summary of its codebook, which was not read again.</remarks>
public enum UcdpRegion
{
    /// <summary>The cell is empty, the column absent, or the code not in the codebook's list; the row keeps the cell as printed.</summary>
    Unknown = 0,

    /// <summary>1: Europe.</summary>
    Europe = 1,

    /// <summary>2: the Middle East.</summary>
    MiddleEast = 2,

    /// <summary>3: Asia.</summary>
    Asia = 3,

    /// <summary>4: Africa.</summary>
    Africa = 4,

    /// <summary>5: the Americas.</summary>
    Americas = 5,
}
