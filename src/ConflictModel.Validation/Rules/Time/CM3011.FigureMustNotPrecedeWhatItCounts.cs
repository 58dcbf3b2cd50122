namespace ConflictModel.Validation;

/// <summary>A figure of the harm of an incident must not be of a time before it happened.</summary>
/// <remarks>
/// The period of a toll, or of those an incident drove out, is compared with the dated claims of the incident, by the same account where it
/// tells them. Silent for figures without a period, for counts of what was there before, while the order of dates is open, and for tolls of
/// conflicts and places. Two accounts that differ make a note.
/// </remarks>
internal sealed class FigureMustNotPrecedeWhatItCounts() : Rule<Figure>(
    RuleIds.FigureMustNotPrecedeWhatItCounts, Severity.Error, "A figure must not be of a time before what it counts.")
{
    public override string Why =>
        "Nobody can be counted among the dead of an attack on the day before it. Most often the period is wrong, or the figure belongs to an earlier incident.";

    public override string Fix =>
        "Correct the period or the date of the incident, or give the figure to the incident that it counts.";

    public override string Source => "Every Casualty, Standards for Casualty Recording: a casualty belongs to an incident by its date and place.";

    protected override void Check(Figure figure, Findings findings)
    {
        if (!figure.Period.IsKnown || figure.Of.Family is not EntityFamily.Incident || figure is not (CasualtyEstimate or DisplacementEstimate)
            || OccurrenceIndex.In(findings).Find(IncidentId.Parse(figure.Of.Value), findings) is not { } dated
            || !findings.View.MayCount(figure))
        {
            return;
        }

        var compared = dated.Of(figure);
        foreach (var occurrence in compared)
        {
            if (figure.Period.IsBefore(occurrence.When, findings.View.Tolerance) is not Certainty.Certain)
            {
                return;
            }
        }

        var happened = compared.MinBy(o => o.When.Began, ImpreciseDate.ByEarliest)!; // there is one at least
        var oneAccount = Disagreement.IsWithinOneAccount(happened, figure, findings);
        var certainty = Disagreement.Weigh(figure, happened, findings);
        findings.Listing(figure, certainty)?.Report(
            figure,
            $"The figure is for a time before what it counts: {figure.Period.Describe()} ({findings.Account(figure)}), and it happened {happened.When.Describe()} ({findings.Account(happened)}): {Quoted.Of(findings.Record.Tell(figure))}.",
            "period",
            certainty,
            [new RelatedPlace($"{happened.Pointer}/when", findings.Record.Tell(happened))],
            oneAccount
                ? "Correct the period, or the date of the incident; or give the figure to the incident that it counts."
                : Disagreement.OfAccounts);
    }
}
