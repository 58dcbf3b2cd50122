namespace ConflictModel.Validation;

/// <summary>Those killed in an incident must not be more than those who were there, by the account of one origin in one text.</summary>
/// <remarks>
/// Like is compared to like, so "dozens were present" beside "at least 78 killed" is silent: dozens have no upper bound. Silent for other
/// people than those present are counted of, for another text (tolls grow), and where a link joins the two.
/// </remarks>
internal sealed class KilledMustNotExceedThosePresent() : Rule<CasualtyEstimate>(
    RuleIds.KilledMustNotExceedThosePresent, Severity.Note, "Those killed must not be more than those present.")
{
    public override string Why =>
        "How many were present tells how many could be hurt. If more were killed than were there, the two numbers count other people, or one is wrong.";

    public override string Fix => "Correct the number that is wrong, or say whom each of them counts: “present at the ceremony” is not “in the town”.";

    public override string Source => "ConflictModel: exposure bounds harm; who was not there was not killed there.";

    protected override void Check(CasualtyEstimate killed, Findings findings)
    {
        var (record, view) = (findings.Record, findings.View);
        if (killed.Harm != Harm.Killed || killed.Of.Family is not EntityFamily.Incident || killed.Knowledge == Knowledge.ExcessMortality)
        {
            return;
        }

        var totals = TotalsByOrigin.In(findings).Of(TotalsByOrigin.Total.Present, killed.Of, killed.By.Origin);
        if (totals.Count == 0 || !totals.AreExceededBy(view.NumberOf(killed)) || !view.MayCount(killed))
        {
            return;
        }

        foreach (var present in totals)
        {
            if (TotalsByOrigin.CountsAllOf(present, killed) && present is CountEstimate { Unit.Length: 0 }
                && view.NumberOf(killed).FitsWithin(view.NumberOf(present)) is Certainty.Impossible
                && TotalsByOrigin.AreOfOneText(killed, present) && present.By.SharesOriginWith(killed.By, record) && !TotalsByOrigin.AreLinked(killed, present, view))
            {
                var certainty = view.WeightOf(killed).And(view.WeightOf(present));
                findings.Listing(killed, certainty)?.Report(
                    killed,
                    $"More were killed than were there: {view.NumberOf(killed).Describe()} of {view.NumberOf(present).Describe()}. It says {Quoted.Of(record.Tell(killed))}, and {Quoted.Of(record.Tell(present))}.",
                    "number",
                    certainty,
                    [new RelatedPlace(present.Pointer, record.Tell(present))],
                    "Correct the number that is wrong, or say whom each of them counts.");
                return;
            }
        }
    }
}
