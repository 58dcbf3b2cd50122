namespace ConflictModel.Validation;

/// <summary>A membership must be of one kind: one account must not call a body both a component and a mere member of another at one time.</summary>
/// <remarks>Silent where one of the two does not say its kind, between accounts, and where the two may hold at different times.</remarks>
internal sealed class MembershipMustBeOfOneKind() : Rule<Membership>(
    RuleIds.MembershipMustBeOfOneKind, Severity.Note, "A membership must be of one kind.")
{
    public override string Why =>
        "A component is a part of the hierarchy, a member joins it, and under an umbrella a body keeps its own command. Which of them it is decides who answers for what it does, and whether its fighters are counted twice.";

    public override string Fix =>
        "Keep the kind that the source's words bear out. If the body moved from one to the other, say when. If two sentences of one source differ, mark one as unclear and cite both.";

    public override string Source => "Security Force Monitor, Research Handbook, on parents and memberships; UCDP Actor Dataset, on umbrella organisations.";

    protected override void Check(Membership membership, Findings findings)
    {
        foreach (var other in findings.Shared(static (view, items) => new ActorPairs(view, items)).Before(membership))
        {
            if (other is Membership earlier && earlier.Member == membership.Member && earlier.As != membership.As
                && earlier.As != MembershipKind.Unstated && membership.As != MembershipKind.Unstated
                && RelationTimes.HoldTogether(earlier, membership, findings.View) is Certainty.Certain
                && findings.View.Counts(membership).And(findings.View.Counts(earlier)) is var certainty and not Certainty.Impossible)
            {
                findings.Listing(membership, certainty)?.Report(
                    membership,
                    $"One account tells two kinds of one membership at one time, {membership.As} and {earlier.As}: {Quoted.Of(findings.Record.Tell(membership))} and {Quoted.Of(findings.Record.Tell(earlier))}.",
                    "as",
                    certainty,
                    [new RelatedPlace($"{earlier.Pointer}/as", findings.Record.Tell(earlier))],
                    "Keep the one that the source's words bear out, or say when each held.");
                return;
            }
        }
    }
}
