namespace ConflictModel.Datasets;

/// <summary>What the conflict of an agreement is about (<c>Inc</c>).</summary>
public enum UcdpAgreementIncompatibility
{
    /// <summary>The cell is empty, the column absent, or the code not in the codebook's list; the row keeps the cell as printed.</summary>
    Unknown = 0,

    /// <summary>1: a territory.</summary>
    Territory = 1,

    /// <summary>2: the government.</summary>
    Government = 2,

    /// <summary>3: both.</summary>
    GovernmentAndTerritory = 3,
}
