namespace ConflictModel;

/// <summary>What ties an actor to a party to the matter.</summary>
/// <param name="Certainty">How certain the tie is; impossible where the record knows of none.</param>
/// <param name="Reason">The tie in words; empty where there is none.</param>
internal readonly record struct PartyTie(Certainty Certainty, string Reason)
{
    internal static PartyTie None => new(Certainty.Impossible, "");

    /// <summary>Gets a value indicating whether there is a tie.</summary>
    internal bool Exists => Certainty is not Certainty.Impossible;

    /// <summary>Tells the tie as a sentence.</summary>
    internal string Told => Certainty is Certainty.Possible ? $"possibly: {Reason}" : Reason;
}
