namespace ConflictModel.Datasets;

/// <summary>Whether and how a ceasefire ended (column <c>ended</c> of the ETH/PRIO ceasefires).</summary>
/// <remarks>The members are not the printed codes: the dataset prints -1 for what its coders could not tell and 0 for no, and these are never the same thing. The words are read off the rows (code 1 falls on the last day of the fixed time, another ceasefire follows code 4 within days, code 3 has no day of effect); the codebook does not come with the file.</remarks>
public enum EthPrioEnd
{
    /// <summary>The cell is empty, the column absent, or the code not in the list; the row keeps the cell as printed.</summary>
    Unknown = 0,

    /// <summary>-1: the coders could not tell whether, when or how.</summary>
    Unclear = 1,

    /// <summary>0: it had not ended when the dataset closed.</summary>
    NotEnded = 2,

    /// <summary>1: its time ran out.</summary>
    Expired = 3,

    /// <summary>2: a party called it off.</summary>
    CalledOff = 4,

    /// <summary>3: it never came into effect.</summary>
    NeverInEffect = 5,

    /// <summary>4: another ceasefire took its place.</summary>
    Replaced = 6,
}
