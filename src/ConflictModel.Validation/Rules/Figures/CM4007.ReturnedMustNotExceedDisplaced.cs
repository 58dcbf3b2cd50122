using System.Globalization;

namespace ConflictModel.Validation;

/// <summary>Those who went back must not be more than those displaced, by the account of one origin in one text.</summary>
/// <remarks>
/// All that the origin counts as displaced is added up, so that people displaced in spring and in summer are not held to be all. Silent where
/// a number of them has no upper bound (bounds are compared to bounds, best values to best values), where they may be other people or
/// another time, for another text (numbers grow), where one of the numbers is "about" and at most a quarter more went back than fled, and where a link joins the two: what is a part of what <see cref="PartMustFitWithinItsWhole"/> judges.
/// </remarks>
internal sealed class ReturnedMustNotExceedDisplaced() : Rule<DisplacementEstimate>(
    RuleIds.ReturnedMustNotExceedDisplaced, Severity.Warning, "Those who returned must not be more than those who were displaced.")
{
    public override string Why =>
        "Nobody returns who has not been displaced. Where more return than fled, people displaced earlier or by something else are counted among the returns, or one of the numbers is wrong.";

    public override string Fix =>
        "Correct the number that is wrong. If the returns include people displaced by something else, count them as returns of that, or of the whole conflict.";

    public override string Source =>
        "IDMC, monitoring methodology: returns are told apart from new displacement, and are of people who were displaced.";

    protected override void Check(DisplacementEstimate returned, Findings findings)
    {
        var view = findings.View;
        if (returned.Measure != DisplacementMeasure.Returned || returned.Of.Family is not (EntityFamily.Incident or EntityFamily.Conflict or EntityFamily.Dyad)
            || !view.MayCount(returned))
        {
            return;
        }

        var displaced = TotalsByOrigin.In(findings).Of(TotalsByOrigin.Total.Displaced, returned.Of, returned.By.Origin);
        if (displaced.Count == 0 || view.NumberOf(returned) is not { IsKnown: true } number)
        {
            return;
        }

        Int128 most = 0, best = 0;
        bool bounded = true, valued = true, comparable = false, isAbout = number.Wording == Wording.About;
        foreach (var fled in displaced)
        {
            var of = view.NumberOf(fled);
            most += of.Greatest ?? 0;
            best += of.Best ?? 0;
            bounded &= of.Greatest is not null;
            valued &= of.Best is not null;
            isAbout |= of.Wording == Wording.About;
            comparable |= TotalsByOrigin.CountsAllOf(fled, returned) && IsTimely(fled, returned);
        }

        if (comparable && ((bounded && number.Least > most) || (valued && number.Best > best && (!isAbout || IsClearOf(number.Best.Value, best)))))
        {
            Report(returned, number, displaced, bounded && number.Least > most ? most : best, findings);
        }
    }

    /// <summary>Says whether a number is above another beyond what "about" may be off: by more than a quarter; our own judgement.</summary>
    private static bool IsClearOf(Int128 number, Int128 other) => number * 4 > other * 5;

    /// <summary>An incident displaces in its own time, whenever its people go back; of a conflict a period tells a part.</summary>
    private static bool IsTimely(Figure fled, Figure returned) =>
        !fled.Period.IsKnown || fled.Period == returned.Period || (fled.Of.Family is EntityFamily.Incident && fled.Period.IsAfter(returned.Period) is Certainty.Impossible);

    private static void Report(DisplacementEstimate returned, Estimate number, TotalsOfOrigin displaced, Int128 sum, Findings findings)
    {
        var (record, view) = (findings.Record, findings.View);
        foreach (var fled in displaced)
        {
            if (!TotalsByOrigin.AreOfOneText(fled, returned) || !fled.By.SharesOriginWith(returned.By, record) || TotalsByOrigin.AreLinked(returned, fled, view))
            {
                return;
            }
        }

        var certainty = displaced.Aggregate(view.WeightOf(returned), (all, f) => all.And(view.WeightOf(f)));
        var of = displaced.Count == 1 ? view.NumberOf(displaced[0]).Describe() : string.Create(CultureInfo.InvariantCulture, $"{sum:N0} in {displaced.Count} figures");
        findings.Listing(returned, certainty)?.Report(
            returned,
            $"More returned than were displaced: {number.Describe()} of {of}. It says {Quoted.Of(record.Tell(returned))}, and {Quoted.Of(record.Tell(displaced[0]))}.",
            "number",
            certainty,
            [.. displaced.Take(6).Select(f => new RelatedPlace(f.Pointer, record.Tell(f)))],
            "Correct a number. If people displaced by something else are among those who returned, count the returns of that, or of the whole conflict.");
    }
}
