namespace ConflictModel.Datasets;

/// <summary>What the sides of a conflict say is incompatible between them.</summary>
/// <remarks>The codes are those of the UCDP/PRIO Armed Conflict Dataset, column <c>incompatibility</c>; after a summary of its codebook, which was not read again.</remarks>
public enum UcdpIncompatibility
{
    /// <summary>The cell is empty, the column absent, or the code not in the codebook's list; the row keeps the cell as printed.</summary>
    Unknown = 0,

    /// <summary>1: about a territory.</summary>
    Territory = 1,

    /// <summary>2: about government.</summary>
    Government = 2,

    /// <summary>3: about government and territory.</summary>
    GovernmentAndTerritory = 3,
}
