namespace ConflictModel.Validation;

/// <summary>The periods of a part and its whole, and of a figure and the one it replaces, must have a day in common.</summary>
/// <remarks>
/// Silent while they may meet, where a period is not told, and for a part of another measure: people go back after the days in which they
/// fled. Silent, too, for stocks and shares as parts, since a share is often taken of an older count. Links that cannot be at all are told by
/// <see cref="LinkMustJoinFiguresOfOneKind"/>; figures that do not count are not judged, save those that are replaced.
/// </remarks>
internal sealed class PeriodsMustMeet() : Rule<Figure>(
    RuleIds.PeriodsMustMeet, Severity.Warning, "The periods of figures that are a part of or replace one another must meet.")
{
    public override string Why =>
        "The dead of May are no part of the dead of June, and a count of June does not correct that of May: both stand. Such a link takes a right figure out of every answer, or counts it in a wrong total.";

    public override string Fix =>
        "Correct the period, or take the link away. Two figures of different months are two figures; what is reported later of the same month replaces.";

    public override string Source => "IDMC: a stock holds for its own date, a flow for its own period; UCDP counts each event in its own year.";

    protected override void Check(Figure figure, Findings findings)
    {
        if (figure.Links.IsEmpty || !figure.Period.IsKnown || !findings.View.MayCount(figure))
        {
            return;
        }

        for (var i = 0; i < figure.Links.Count; i++)
        {
            var link = figure.Links[i];
            if ((link.Kind == LinkKind.PartOf || link.Kind == LinkKind.Supersedes) && findings.Record.TryFind(link.To, out var claim) && claim is Figure other
                && other.Period.IsKnown && other.IsAffirmedAndActual && other.Standing.Kind != StandingKind.Rejected
                && figure.Period.Overlaps(other.Period, findings.View.Tolerance) is Certainty.Impossible
                && (link.Kind == LinkKind.Supersedes ? Quantities.ToReplacing(figure, other) is null : IsPartInTime(figure, other)))
            {
                Report(figure, other, i, findings);
            }
        }
    }

    private static bool IsPartInTime(Figure part, Figure whole) =>
        Quantities.AreOfOneMeasure(part, whole) && Quantities.ToPart(part, whole) is null
        && part.CountsAs != CountBasis.Stock && whole.CountsAs != CountBasis.Stock && !part.Share.IsKnown;

    private static void Report(Figure figure, Figure other, int link, Findings findings)
    {
        var (record, view) = (findings.Record, findings.View);
        var isPart = figure.Links[link].Kind == LinkKind.PartOf;
        var certainty = isPart ? view.WeightOf(figure).And(view.WeightOf(other)) is Certainty.Possible ? Certainty.Possible : Certainty.Certain : view.WeightOf(figure);
        findings.Listing(figure, certainty)?.Report(
            figure,
            $"{(isPart ? "A part and its whole" : "A figure and the one that it replaces")} have no day in common: {figure.Period.Describe()} and {other.Period.Describe()}. They are {Quoted.Of(record.Tell(figure))} and {Quoted.Of(record.Tell(other))}.",
            $"links/{link}",
            certainty,
            [new RelatedPlace(other.Pointer, record.Tell(other))],
            isPart ? "Correct the period, or take the link away." : "If both stand, each for its own time, take the link away; else correct the period.");
    }
}
