namespace ConflictModel.Datasets;

/// <summary>What sort of actor takes part in an event (columns <c>inter1</c>, <c>inter2</c>, <c>interaction</c> of ACLED).</summary>
/// <remarks>The members are one above the printed codes, since 0 is a code: no actor. Newer exports print the words instead of the codes. As a code list of the model: <see cref="AcledActorType"/>.</remarks>
public enum AcledInter
{
    /// <summary>The cell is empty, the column absent, or what it holds not in the list; the row keeps the cell as printed.</summary>
    Unknown = 0,

    /// <summary>0: no actor on this side.</summary>
    None = 1,

    /// <summary>1: state forces.</summary>
    StateForces = 2,

    /// <summary>2: a rebel group.</summary>
    RebelGroup = 3,

    /// <summary>3: a political militia.</summary>
    PoliticalMilitia = 4,

    /// <summary>4: an identity militia.</summary>
    IdentityMilitia = 5,

    /// <summary>5: rioters.</summary>
    Rioters = 6,

    /// <summary>6: protesters.</summary>
    Protesters = 7,

    /// <summary>7: civilians.</summary>
    Civilians = 8,

    /// <summary>8: external or other forces.</summary>
    ExternalForces = 9,
}
