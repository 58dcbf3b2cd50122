namespace ConflictModel.Validation;

/// <summary>Those living displaced in a place must not be more than its inhabitants, by the account of one origin at one time.</summary>
/// <remarks>
/// A note, since a town can take in more people than lived there; its inhabitants are then those from before, which the figure should say.
/// Silent where either number may fit the other, where the inhabitants are told to be of some kind, at other times, and where a link joins the two.
/// </remarks>
internal sealed class DisplacedMustNotExceedInhabitants() : Rule<DisplacementEstimate>(
    RuleIds.DisplacedMustNotExceedInhabitants, Severity.Note, "Those living displaced in a place must not be more than all who live there.")
{
    public override string Why =>
        "Who lives displaced in a place lives there. If they are more than its inhabitants, the inhabitants leave them out, or the two numbers are of other places or times; a share made of them would come to more than all.";

    public override string Fix =>
        "Where the inhabitants are those from before the flight, say so in whom the figure counts (“residents”). Else correct the number, the place or the day.";

    public override string Source => "EGRIS, Technical Report on Statistics of Internally Displaced Persons (2018): stocks of displaced people are a part of the population of a place.";

    protected override void Check(DisplacementEstimate displaced, Findings findings)
    {
        var (record, view) = (findings.Record, findings.View);
        if (displaced.Measure != DisplacementMeasure.LivingDisplaced || displaced.Of.Family is not EntityFamily.Place || !view.MayCount(displaced))
        {
            return;
        }

        var totals = TotalsByOrigin.In(findings).Of(TotalsByOrigin.Total.Inhabitants, displaced.Of, displaced.By.Origin);
        if (totals.Count == 0 || !totals.AreExceededBy(view.NumberOf(displaced)))
        {
            return;
        }

        foreach (var inhabitants in totals)
        {
            if (inhabitants.People == Population.Anyone && IsSameTime(displaced.Period, inhabitants.Period, view.Tolerance)
                && view.NumberOf(displaced).FitsWithin(view.NumberOf(inhabitants)) is Certainty.Impossible
                && inhabitants.By.SharesOriginWith(displaced.By, record) && !TotalsByOrigin.AreLinked(displaced, inhabitants, view))
            {
                var certainty = view.WeightOf(displaced).And(view.WeightOf(inhabitants));
                findings.Listing(displaced, certainty)?.Report(
                    displaced,
                    $"More people live displaced in a place than live there at all: {view.NumberOf(displaced).Describe()} of {view.NumberOf(inhabitants).Describe()}. It says {Quoted.Of(record.Tell(displaced))}, and {Quoted.Of(record.Tell(inhabitants))}.",
                    "number",
                    certainty,
                    [new RelatedPlace(inhabitants.Pointer, record.Tell(inhabitants))],
                    "If the inhabitants are those from before the flight, say so in whom the figure counts; else correct the number that is wrong.");
                return;
            }
        }
    }

    private static bool IsSameTime(Timing one, Timing other, DateTolerance tolerance) =>
        one.IsKnown ? other.IsKnown && one.IsSameAs(other, tolerance) is Certainty.Certain : !other.IsKnown;
}
