namespace ConflictModel.Validation;

/// <summary>A body that is no more must not go on: an account that ends a name by a merger, a split or a renaming must not let it act later.</summary>
/// <remarks>
/// A note, since sources keep old names in use. Fires where one account dates the change and lets the old name act, or enter into a relation,
/// certainly later. Silent for changes in name or in part (nominal, partial), which end nobody; for parts that left, and bodies that were
/// taken over from; where the name was taken up again; between accounts; and while the order is open.
/// </remarks>
internal sealed class MergedBodyMustNotGoOn() : Rule<Claim>(
    RuleIds.MergedBodyMustNotGoOn, Severity.Note, "A body that is no more must not go on.")
{
    public override string Why =>
        "Announced mergers are often nominal: the bodies go on being named, armed and led apart. A record that ends the old name and lets it act says two things at once, and answers about the body leave out what it did.";

    public override string Fix =>
        "If those before went on, say how far the change went (nominal or partial). If the source merely uses the old name, put the act to the body that came of it.";

    public override string Source => "UCDP Actor Dataset, on mergers and changes of name; ConflictModel: rename or new actor is a choice that must be visible.";

    protected override void Check(Claim claim, Findings findings)
    {
        switch (claim)
        {
            case Occurrence { When.IsKnown: true } occurrence:
                foreach (var actor in occurrence.Actors)
                {
                    Check(claim, actor, occurrence.When, "actors", findings);
                }

                break;
            case Membership membership:
                CheckBegun(claim, membership.Member, "member", findings);
                CheckBegun(claim, membership.Body, "body", findings);
                break;
            case Support support:
                CheckBegun(claim, support.Supporter, "supporter", findings);
                CheckBegun(claim, support.Recipient, "recipient", findings);
                break;
            case Control control:
                CheckBegun(claim, control.Controller, "controller", findings);
                break;
            default:
                break;
        }
    }

    private static void CheckBegun(Claim claim, Reference<ActorId> actor, string member, Findings findings)
    {
        if (claim.Holds.During.Start.IsKnown)
        {
            Check(claim, actor, claim.Holds.During.Start, member, findings);
        }
    }

    private static void Check(Claim claim, Reference<ActorId> actor, Timing when, string member, Findings findings)
    {
        var gone = findings.Shared(static (view, items) => new NamesNoMore(view, items));
        if (gone.IsEmpty || !actor.TryGetId(out var id) || gone.EndBefore(id, when, claim) is not { } end || !findings.View.MayCount(claim))
        {
            return;
        }

        var record = findings.Record;
        findings.Listing(claim, Certainty.Possible)?.Report(
            claim,
            $"{record.NameOf(id)} was no more by then, by the same account: {Quoted.Of(record.Tell(end))}, and later {Quoted.Of(record.Tell(claim))}.",
            member,
            Certainty.Possible,
            [new RelatedPlace(end.Pointer, record.Tell(end))],
            "If the body went on, say how far the change went: nominal or partial; if not, name the body that came of it.");
    }
}
