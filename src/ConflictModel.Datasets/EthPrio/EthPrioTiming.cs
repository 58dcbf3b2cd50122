namespace ConflictModel.Datasets;

/// <summary>Where in a peace process a ceasefire falls (column <c>timing</c> of the ETH/PRIO ceasefires).</summary>
/// <remarks>The members are not the printed codes: the dataset prints -1 for what its coders could not tell and 0 for no, and these are never the same thing. The words are read off what the rows say in <c>cf_pp</c>; the codebook does not come with the file.</remarks>
public enum EthPrioTiming
{
    /// <summary>The cell is empty, the column absent, or the code not in the list; the row keeps the cell as printed.</summary>
    Unknown = 0,

    /// <summary>-1: the coders could not tell.</summary>
    Unclear = 1,

    /// <summary>0: not within a peace process.</summary>
    OutsideProcess = 2,

    /// <summary>1: before talks, or to bring them about.</summary>
    BeforeTalks = 3,

    /// <summary>2: while talks go on.</summary>
    DuringTalks = 4,

    /// <summary>3: with a peace agreement, or after it.</summary>
    WithAgreement = 5,
}
