namespace ConflictModel;

/// <summary>Collects the dates that a claim holds.</summary>
internal sealed class ClaimDates : ContentVisitor
{
    private readonly List<Timing> times = [];

    protected override bool WantsTexts => false;

    internal static List<Timing> Of(Claim claim)
    {
        var visitor = new ClaimDates();
        claim.VisitContent(visitor);
        visitor.OnTime(claim.Holds.During);
        visitor.OnTime(claim.Holds.SomeTimeIn);
        return visitor.times;
    }

    internal override void OnClaim(string member, ClaimId id)
    {
        // Another claim's dates are its own.
    }

    protected override void OnTime(Timing time)
    {
        if (time.IsKnown)
        {
            times.Add(time);
        }
    }

    protected override void OnText(string member, string text)
    {
        // Texts hold no dates.
    }

    protected override void OnEntity(string member, EntityId id)
    {
        // Nor do ids.
    }
}
