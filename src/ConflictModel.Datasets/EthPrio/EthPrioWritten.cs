namespace ConflictModel.Datasets;

/// <summary>Whether a ceasefire was put in writing (column <c>written</c> of the ETH/PRIO ceasefires).</summary>
/// <remarks>The members are not the printed codes: the dataset prints -1 for what its coders could not tell and 0 for no, and these are never the same thing. What parts codes 1 and 2 is told by the codebook, which does not come with the file.</remarks>
public enum EthPrioWritten
{
    /// <summary>The cell is empty, the column absent, or the code not in the list; the row keeps the cell as printed.</summary>
    Unknown = 0,

    /// <summary>-1: the coders could not tell.</summary>
    Unclear = 1,

    /// <summary>0: not in writing.</summary>
    No = 2,

    /// <summary>1: in writing.</summary>
    WrittenCode1 = 3,

    /// <summary>2: in writing, too.</summary>
    WrittenCode2 = 4,
}
