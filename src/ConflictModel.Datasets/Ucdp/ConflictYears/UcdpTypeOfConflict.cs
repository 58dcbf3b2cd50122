namespace ConflictModel.Datasets;

/// <summary>Who fought whom in a conflict in one year.</summary>
/// <remarks>The codes are those of the UCDP/PRIO Armed Conflict Dataset, column <c>type_of_conflict</c>; after a summary of its codebook, which was not read again.</remarks>
public enum UcdpTypeOfConflict
{
    /// <summary>The cell is empty, the column absent, or the code not in the codebook's list; the row keeps the cell as printed.</summary>
    Unknown = 0,

    /// <summary>1: a state and a non-state group outside its own territory.</summary>
    Extrasystemic = 1,

    /// <summary>2: states on both sides.</summary>
    Interstate = 2,

    /// <summary>3: a government and one or more groups within the country, without troops of other states.</summary>
    Intrastate = 3,

    /// <summary>4: as intrastate, with troops of another state on one side or both.</summary>
    InternationalizedIntrastate = 4,
}
