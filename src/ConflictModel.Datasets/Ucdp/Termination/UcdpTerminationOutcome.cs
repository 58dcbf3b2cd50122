namespace ConflictModel.Datasets;

/// <summary>How an episode of a conflict ended.</summary>
/// <remarks>The codes are those of the UCDP Conflict Termination Dataset (Kreutz), column <c>outcome</c>; after a summary of its codebook, which was not read again.</remarks>
public enum UcdpTerminationOutcome
{
    /// <summary>The cell is empty, the column absent, or the code not in the codebook's list; the row keeps the cell as printed.</summary>
    Unknown = 0,

    /// <summary>1: the sides made a peace agreement.</summary>
    PeaceAgreement = 1,

    /// <summary>2: the sides agreed to stop fighting.</summary>
    Ceasefire = 2,

    /// <summary>3: the government won.</summary>
    GovernmentVictory = 3,

    /// <summary>4: the rebels won.</summary>
    RebelVictory = 4,

    /// <summary>5: fewer than 25 battle-related deaths in the next year, and none of the other ends.</summary>
    LowActivity = 5,

    /// <summary>6: a side ceased to exist.</summary>
    ActorCeasesToExist = 6,
}
