namespace ConflictModel.Validation;

/// <summary>A relation must hold within the lifetimes of those it joins.</summary>
/// <remarks>
/// Memberships, support, alignments, offices, control and positions are compared with the claims of when an actor was formed and
/// dissolved, by the same account where it tells them. Silent where the relation may have reached into the life: a start before the
/// beginning, an end that is only the last sighting, an open order of dates, an actor that came out of others or was formed anew. What
/// somebody may be loyal to after its end is not compared, nor is a relation without dates. Two accounts that differ make a note.
/// </remarks>
internal sealed class RelationMustHoldWithinLifetimes() : Rule<Claim>(
    RuleIds.RelationMustHoldWithinLifetimes, Severity.Error, "A relation must hold within the lifetimes of those it joins.")
{
    public override string Why =>
        "Nobody can belong to a body that does not exist yet, or hold office in one that is gone. Most often a year was mistyped, or two bodies of one name were taken for one.";

    public override string Fix =>
        "Correct the date that is wrong. Where an earlier or later body of the same name is meant, give it an entity of its own and join the two by a succession.";

    public override string Source => "Security Force Monitor, research handbook, which dates units, persons and their relations alike; that the one lies within the other is our own conclusion.";

    protected override void Check(Claim claim, Findings findings)
    {
        if (claim is not (Membership or Support or Alignment or OfficeHolding or Control or Positioning) || !IsDated(claim) || !findings.View.MayCount(claim))
        {
            return;
        }

        switch (claim)
        {
            case Membership c:
                Check(c, "member", c.Member, findings);
                Check(c, "body", c.Body, findings);
                break;
            case Support c:
                Check(c, "supporter", c.Supporter, findings);
                Check(c, "recipient", c.Recipient, findings);
                break;
            case Alignment c:
                Check(c, "from", c.From, findings);
                Check(c, "to", c.As == AlignmentKind.LoyalTo ? default : c.To, findings);
                break;
            case OfficeHolding c:
                Check(c, "holder", c.Holder, findings);
                Check(c, "body", c.Body, findings);
                break;
            case Control c:
                Check(c, "controller", c.Controller, findings);
                break;
            case Positioning { What.Family: EntityFamily.Actor } c:
                Check(c, "what", ActorId.Parse(c.What.Value), findings);
                break;
        }
    }

    private static bool IsDated(Claim claim) => claim.Holds.During.IsKnown || claim.Holds.SomeTimeIn.IsKnown;

    private static void Check(Claim claim, string member, Reference<ActorId> actor, Findings findings)
    {
        var holds = claim.Holds;
        Timing when = holds.During.IsKnown ? holds.During : holds.SomeTimeIn;
        LifeCheck.Check(claim, member, actor, holds.EndIsLastSeen ? default : when, holds.StartIsFirstSeen ? default : when, findings);
    }
}
