namespace ConflictModel.Datasets;

/// <summary>What kind of organised violence an event belongs to, by who fought whom.</summary>
/// <remarks>The codes are those of the UCDP GED codebook (Högbladh, Uppsala University), column <c>type_of_violence</c>.</remarks>
public enum UcdpTypeOfViolence
{
    /// <summary>The cell is empty, the column absent, or the code not in the codebook's list; the row keeps the cell as printed.</summary>
    Unknown = 0,

    /// <summary>1: state-based conflict: at least one side is the government of a state.</summary>
    StateBased = 1,

    /// <summary>2: non-state conflict: organised groups fight, none of them the government of a state.</summary>
    NonState = 2,

    /// <summary>3: one-sided violence: an organised actor uses force against civilians.</summary>
    OneSided = 3,
}
