namespace ConflictModel.Validation;

/// <summary>Those killed, and those wounded, must fit among those killed or wounded, by the account of one origin in one text.</summary>
/// <remarks>
/// "About 200 dead and wounded" holds the dead. Silent where the numbers may fit (like is compared to like), for other people, another
/// period, another text (tolls grow), and where a link joins the two: what is a part of what <see cref="PartMustFitWithinItsWhole"/> judges.
/// </remarks>
internal sealed class KilledMustFitAmongKilledAndWounded() : Rule<CasualtyEstimate>(
    RuleIds.KilledMustFitAmongKilledAndWounded, Severity.Warning, "Those killed, and those wounded, must fit among those killed or wounded.")
{
    public override string Why =>
        "“Killed or wounded” holds both. If the killed alone are more, the measures were exchanged or a number is misread: “casualties” is often taken for “killed”.";

    public override string Fix => "Read the sentence again: is the total that of the wounded alone, or are the “casualties” all killed? Correct the measure or the number.";

    public override string Source => "Every Casualty Counts, Standards for Casualty Recording: killed and injured are recorded apart, and casualties are both.";

    protected override void Check(CasualtyEstimate harmed, Findings findings)
    {
        var (record, view) = (findings.Record, findings.View);
        if ((harmed.Harm != Harm.Killed && harmed.Harm != Harm.Wounded) || harmed.Knowledge == Knowledge.ExcessMortality)
        {
            return;
        }

        var totals = TotalsByOrigin.In(findings).Of(TotalsByOrigin.Total.KilledOrWounded, harmed.Of, harmed.By.Origin);
        if (totals.Count == 0 || !totals.AreExceededBy(view.NumberOf(harmed)) || !view.MayCount(harmed))
        {
            return;
        }

        foreach (var both in totals)
        {
            if (TotalsByOrigin.CountsAllOf(both, harmed) && both.Period == harmed.Period
                && view.NumberOf(harmed).FitsWithin(view.NumberOf(both)) is Certainty.Impossible
                && TotalsByOrigin.AreOfOneText(harmed, both) && both.By.SharesOriginWith(harmed.By, record) && !TotalsByOrigin.AreLinked(harmed, both, view))
            {
                var certainty = view.WeightOf(harmed).And(view.WeightOf(both));
                findings.Listing(harmed, certainty)?.Report(
                    harmed,
                    $"More were {harmed.Harm} than were killed or wounded together: {view.NumberOf(harmed).Describe()} of {view.NumberOf(both).Describe()}. It says {Quoted.Of(record.Tell(harmed))}, and {Quoted.Of(record.Tell(both))}.",
                    "number",
                    certainty,
                    [new RelatedPlace(both.Pointer, record.Tell(both))],
                    "Correct the number or the measure that is wrong: “casualties” may mean the killed, the wounded, or both.");
                return;
            }
        }
    }
}
