namespace ConflictModel.Datasets;

/// <summary>Who was to enforce a ceasefire (column <c>enforcement</c> of the ETH/PRIO ceasefires).</summary>
/// <remarks>The members are not the printed codes: the dataset prints -1 for what its coders could not tell and 0 for no, and these are never the same thing. The words are those of a contributor to the dataset; the codebook does not come with the file.</remarks>
public enum EthPrioEnforcement
{
    /// <summary>The cell is empty, the column absent, or the code not in the list; the row keeps the cell as printed.</summary>
    Unknown = 0,

    /// <summary>-1: the coders could not tell.</summary>
    Unclear = 1,

    /// <summary>0: nobody.</summary>
    None = 2,

    /// <summary>1: a state from outside.</summary>
    ExternalState = 3,

    /// <summary>2: an international organization.</summary>
    InternationalOrganization = 4,

    /// <summary>3: somebody, and unclear who.</summary>
    UnclearWho = 5,
}
