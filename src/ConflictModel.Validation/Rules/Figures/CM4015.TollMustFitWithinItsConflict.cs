namespace ConflictModel.Validation;

/// <summary>Those killed in one incident must not be more than those killed in its conflict in a time that covers it, by the account of one origin.</summary>
/// <remarks>
/// The time covers the incident where the conflict's figure says so by its period, or where one text tells both. Silent where the numbers
/// may fit ("more than 380,000" has no upper bound), for other people, for excess mortality, where it is open whether the incident is of
/// that conflict or that time, and where a link joins the two: what is a part of what <see cref="PartMustFitWithinItsWhole"/> judges.
/// </remarks>
internal sealed class TollMustFitWithinItsConflict() : Rule<Incident>(
    RuleIds.TollMustFitWithinItsConflict, Severity.Warning, "Those killed in one incident must not be more than those killed in its conflict.")
{
    public override string Why =>
        "What happens in a war is counted in the war. If one raid kills more than the whole war does by the same account, a digit was lost, or the figure of the war is of another time or other people.";

    public override string Fix =>
        "Correct the number that is wrong, or say what the figure of the conflict covers: its period, or whom it counts. If the incident is of another conflict, correct that.";

    public override string Source => "UCDP GED codebook: deaths of a conflict in a year are the sum of those of its events.";

    protected override void Check(Incident incident, Findings findings)
    {
        if (!TotalsByOrigin.In(findings).HasAny(TotalsByOrigin.Total.KilledInConflict))
        {
            return;
        }

        List<CasualtyEstimate>? tolls = null;
        Dictionary<ConflictId, Occurrence>? placed = null;
        foreach (var claim in findings.ClaimsAbout(incident))
        {
            if (claim is CasualtyEstimate toll && toll.Harm == Harm.Killed && toll.Of == incident.EntityId && toll.Knowledge != Knowledge.ExcessMortality)
            {
                (tolls ??= []).Add(toll);
            }
            else if (claim is Occurrence occurrence && occurrence.Conflict.TryGetId(out var conflict) && occurrence.Of.TryGetId(out var of) && of == incident.Id && findings.View.MayCount(occurrence))
            {
                (placed ??= []).TryAdd(conflict, occurrence);
            }
        }

        if (tolls is null || placed is null)
        {
            return;
        }

        foreach (var (conflict, occurrence) in placed)
        {
            foreach (var toll in tolls)
            {
                var totals = TotalsByOrigin.In(findings).Of(TotalsByOrigin.Total.KilledInConflict, conflict, toll.By.Origin);
                if (totals.Count > 0 && totals.AreExceededBy(findings.View.NumberOf(toll)) && findings.View.MayCount(toll))
                {
                    Check(toll, occurrence, totals, findings);
                }
            }
        }
    }

    private static void Check(CasualtyEstimate toll, Occurrence occurrence, TotalsOfOrigin totals, Findings findings)
    {
        var (record, view) = (findings.Record, findings.View);
        foreach (var total in totals)
        {
            if (view.NumberOf(toll).FitsWithin(view.NumberOf(total)) is Certainty.Impossible && TotalsByOrigin.CountsAllOf(total, toll) && total.Knowledge != Knowledge.ExcessMortality
                && Covers(total, toll, occurrence, view.Tolerance) && total.By.SharesOriginWith(toll.By, record) && !TotalsByOrigin.AreLinked(toll, total, view))
            {
                var certainty = view.WeightOf(toll).And(view.WeightOf(total)).And(view.WeightOf(occurrence));
                findings.Listing(toll, certainty)?.Report(
                    toll,
                    $"One incident killed more than its whole conflict: {view.NumberOf(toll).Describe()} of {view.NumberOf(total).Describe()}. It says {Quoted.Of(record.Tell(toll))}, and {Quoted.Of(record.Tell(total))}; {Quoted.Of(record.Tell(occurrence))} places the one in the other.",
                    "number",
                    certainty,
                    [new RelatedPlace(total.Pointer, record.Tell(total)), new RelatedPlace(occurrence.Pointer, record.Tell(occurrence))],
                    "Correct the number that is wrong, or say what the figure of the conflict covers.");
                return;
            }
        }
    }

    private static bool Covers(Figure total, CasualtyEstimate toll, Occurrence occurrence, DateTolerance tolerance)
    {
        var when = toll.Period.IsKnown ? toll.Period : occurrence.When;
        return total.Period.IsKnown ? when.IsKnown && Whole(total.Period).Contains(when, tolerance) is Certainty.Certain : TotalsByOrigin.AreOfOneText(total, toll);
    }

    /// <summary>Those killed "in 2031" are those of the whole year: a toll is counted over its period.</summary>
    private static Timing Whole(Timing period) =>
        !period.Lasted && !period.IsSet && period.Began.Qualifiers == DateQualifiers.None && period.Earliest.TryGetDate(out var first) && period.Latest.TryGetDate(out var last)
            ? new ImpreciseInterval(ImpreciseDate.FromLocalDate(first), ImpreciseDate.FromLocalDate(last))
            : period;
}
