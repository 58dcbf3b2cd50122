namespace ConflictModel.Datasets;

/// <summary>How an actor of UCDP is organised.</summary>
/// <remarks>The codes are those of the UCDP Actor Dataset, column <c>Org</c>, worded as UCDP words its levels of organisation; not re-read in the codebook.</remarks>
public enum UcdpOrganizationLevel
{
    /// <summary>The cell is empty, the column absent, or the code not in the list; the row keeps the cell as printed.</summary>
    Unknown = 0,

    /// <summary>1: a formally organised group.</summary>
    Formal = 1,

    /// <summary>2: an informally organised group of the supporters of a party or candidate.</summary>
    Supporters = 2,

    /// <summary>3: an informally organised group that shares an ethnic, clan, religious or similar identity.</summary>
    Communal = 3,

    /// <summary>4: the government of a state.</summary>
    Government = 4,
}
