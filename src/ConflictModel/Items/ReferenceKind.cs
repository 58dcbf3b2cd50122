namespace ConflictModel;

/// <summary>How much is known of whom or what a claim means.</summary>
public enum ReferenceKind
{
    /// <summary>There is somebody or something, but who or what is not known.</summary>
    Unknown,

    /// <summary>An entity of the record.</summary>
    Named,

    /// <summary>Unnamed, but described.</summary>
    Described,

    /// <summary>One of several entities; which is not settled.</summary>
    Candidates,

    /// <summary>Left for those concerned to agree on.</summary>
    ToBeAgreed,

    /// <summary>Nobody or nothing, and the source says so.</summary>
    None,
}
