namespace ConflictModel;

/// <summary>Why one voice is not known to speak for itself beside another.</summary>
internal enum RelianceKind
{
    /// <summary>It passes the other's account on: publisher, relay, origin. What it says of its own may rest on that or not.</summary>
    TellsAfter,

    /// <summary>What it says itself is made of what the other told.</summary>
    DrawsOn,

    /// <summary>What it says repeats or paraphrases what the other said.</summary>
    Repeats,
}
