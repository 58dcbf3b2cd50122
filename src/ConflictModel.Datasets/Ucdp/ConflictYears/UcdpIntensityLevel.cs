namespace ConflictModel.Datasets;

/// <summary>How deadly a conflict was in one calendar year.</summary>
/// <remarks>The codes are those of the UCDP/PRIO Armed Conflict Dataset, column <c>intensity_level</c>; after a summary of its codebook, which was not read again.</remarks>
public enum UcdpIntensityLevel
{
    /// <summary>The cell is empty, the column absent, or the code not in the codebook's list; the row keeps the cell as printed.</summary>
    Unknown = 0,

    /// <summary>1: 25 to 999 battle-related deaths in the year.</summary>
    Minor = 1,

    /// <summary>2: at least 1,000 battle-related deaths in the year.</summary>
    War = 2,
}
