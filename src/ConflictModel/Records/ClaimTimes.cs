namespace ConflictModel;

/// <summary>Finds the time that a claim tells of, and whether it tells of an entity, whatever its kind.</summary>
internal sealed class ClaimTimes(EntityId of) : ContentVisitor
{
    private Timing when;
    private bool mentions;

    protected override bool WantsTexts => false;

    /// <summary>Reads a claim: the first time that it states, or else when it holds.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="of">Of what it must tell, not only be told by; the default value for anything.</param>
    /// <param name="when">The time.</param>
    /// <returns>Whether it tells of that, and of a time.</returns>
    internal static bool TryRead(Claim claim, EntityId of, out Timing when)
    {
        var reader = new ClaimTimes(of);
        claim.VisitContent(reader);
        var holds = claim.Holds;
        when = reader.when.IsKnown ? reader.when
            : holds.During.IsKnown ? holds.During
            : holds.SomeTimeIn.IsKnown ? holds.SomeTimeIn
            : default(Timing);
        return when.IsKnown && (reader.mentions || of == default);
    }

    /// <summary>Says whether a claim states a time of its own, apart from when it holds.</summary>
    internal static bool StatesOne(Claim claim)
    {
        var reader = new ClaimTimes(default);
        claim.VisitContent(reader);
        return reader.when.IsKnown;
    }

    /// <summary>Says whether a claim tells of something, and is not only told by it.</summary>
    internal static bool TellsOf(Claim claim, EntityId of)
    {
        var reader = new ClaimTimes(of);
        claim.VisitContent(reader);
        return reader.mentions || of == default;
    }

    internal override void OnClaim(string member, ClaimId id)
    {
        // Only times and entities matter here.
    }

    protected override void OnText(string member, string text)
    {
        // Only times and entities matter here.
    }

    protected override void OnEntity(string member, EntityId id) => mentions |= id == of;

    protected override void OnTime(Timing time) => when = when.IsKnown ? when : time;
}
