namespace ConflictModel.Validation;

/// <summary>A relation must join two actors: nobody belongs to, supports, succeeds, fights or lists itself.</summary>
/// <remarks>
/// Silent for a body that was set up again, which comes out of itself, and where one of the two is not named: "one of its brigades". A split
/// or a merger that names one body on both sides among others is another rule's. Claims that are denied, planned or rejected say nothing.
/// </remarks>
internal sealed class RelationMustJoinTwoActors() : Rule<Claim>(
    RuleIds.RelationMustJoinTwoActors, Severity.Error, "A relation must join two actors.")
{
    public override string Why =>
        "That an actor belongs to itself, or supports itself, tells nothing, and most often hides the name of somebody else: a list read one line too far, or two names taken for one.";

    public override string Fix =>
        "Look the second name up in the source and correct it. Where the source speaks of a part of the body, make that part an actor of its own, or describe it in words.";

    public override string Source => "ConflictModel: a relation says how one actor stands to another; Security Force Monitor and the UCDP External Support Dataset record both ends of each.";

    public override RuleReach Reach => RuleReach.Item;

    protected override void Check(Claim claim, Findings findings)
    {
        switch (claim)
        {
            case Membership membership:
                Check(claim, membership.Member, membership.Body, "body", "belongs to itself", findings);
                break;
            case Support support:
                Check(claim, support.Supporter, support.Recipient, "recipient", "supports itself", findings);
                break;
            case Alignment alignment:
                Check(claim, alignment.From, alignment.To, "to", "is aligned with itself", findings);
                break;
            case Designation designation:
                Check(claim, designation.Authority, designation.Of, "of", "puts itself on a list", findings);
                break;
            case OfficeHolding office:
                Check(claim, office.Holder, office.Body, "body", "holds an office of itself", findings);
                break;
            case Succession { From.Count: 1, To.Count: 1 } succession when succession.As != SuccessionKind.Reactivated:
                Check(claim, succession.From[0], succession.To[0], "to/0", "came out of itself", findings);
                break;
            default:
                break;
        }
    }

    private static void Check(Claim claim, Reference<ActorId> one, Reference<ActorId> other, string member, string does, Findings findings)
    {
        if (one.TryGetId(out var id) && other.TryGetId(out var same) && id == same && claim.CountsByItself() is var certainty and not Certainty.Impossible)
        {
            findings.Listing(claim, certainty)?.Report(
                claim,
                $"By this claim the actor '{id}' {does}{How(claim)}: it names one actor at both ends.",
                member,
                certainty,
                suggestion: "Name the other actor; if the source means a part of the body, make it an actor of its own or describe it.");
        }
    }

    private static string How(Claim claim) => claim switch
    {
        Alignment alignment => $" (“{alignment.As}”)",
        OfficeHolding office => $" (“{office.Title}”)",
        Succession succession => $" (“{succession.As}”)",
        _ => "",
    };
}
