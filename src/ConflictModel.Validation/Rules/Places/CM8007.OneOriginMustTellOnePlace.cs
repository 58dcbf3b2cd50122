using System.Globalization;

namespace ConflictModel.Validation;

/// <summary>One origin must tell one place of an incident.</summary>
/// <remarks>
/// Fires where two claims of one origin name one place each, neither lies within the other, and they certainly lie apart: in two
/// countries, or their points more than a hundred kilometres from each other. Silent for other origins, which contradict each other
/// lawfully; for areas of several places or parts; for a series of incidents and what recurs or lasts for days, which may move; where a link joins the two claims; and for claims that do not count.
/// </remarks>
internal sealed class OneOriginMustTellOnePlace() : Rule<Incident>(
    RuleIds.OneOriginMustTellOnePlace, Severity.Warning, "One origin must tell one place of an incident.")
{
    /// <summary>How far two places lie apart at least, in kilometres; our own judgement.</summary>
    private const double Apart = 100;

    public override string Why =>
        "A strike happens in one place. If one account has it in two, two strikes were taken for one, or the place was corrected and the earlier claim still stands.";

    public override string Fix =>
        "If the account was corrected, link the newer claim to the older as superseding it. If they are two incidents, make two. Else reject the claim that is wrong.";

    public override string Source => "Every Casualty Counts, Standards for Casualty Recording: place and time tell incidents apart.";

    protected override void Check(Incident incident, Findings findings)
    {
        if (incident.IsSeries)
        {
            return;
        }

        Occurrence? first = null;
        Dictionary<Origin, Occurrence>? told = null;
        foreach (var claim in findings.ClaimsAbout(incident))
        {
            if (claim is not Occurrence occurrence || !TellsOnePlace(occurrence, incident, findings.View))
            {
                continue;
            }

            if (first is null)
            {
                first = occurrence;
                continue;
            }

            told ??= new() { [first.By.Origin] = first };
            if (!told.TryAdd(occurrence.By.Origin, occurrence))
            {
                Check(incident, told[occurrence.By.Origin], occurrence, findings);
            }
        }
    }

    private static bool TellsOnePlace(Occurrence occurrence, Incident incident, RecordView view) =>
        occurrence.Where is { Places: { Count: 1 } places, Parts.IsEmpty: true } && places[0].Kind is ReferenceKind.Named
        && occurrence.Of.TryGetId(out var of) && of == incident.Id && occurrence.Recurrence.Length == 0 && !occurrence.When.Lasted && !occurrence.When.IsSet
        && view.MayCount(occurrence);

    private static void Check(Incident incident, Occurrence one, Occurrence other, Findings findings)
    {
        var (record, view, tree) = (findings.Record, findings.View, PlaceTree.In(findings));
        if (tree.Find(one.Where.Places[0]) is not { } here || tree.Find(other.Where.Places[0]) is not { } there || here.Id == there.Id
            || HowFar(here, there, tree) is not { Length: > 0 } apart || tree.Meet(here, there)
            || !one.By.SharesOriginWith(other.By, record) || one.Links.Any(l => l.To == other.Id) || other.Links.Any(l => l.To == one.Id))
        {
            return;
        }

        var certainty = view.WeightOf(one).And(view.WeightOf(other));
        findings.Listing(other, certainty)?.Report(
            other,
            $"One account tells {incident.Name} of two places {apart}: {here.Name} and {there.Name}. It says {Quoted.Of(record.Tell(one))}, and {Quoted.Of(record.Tell(other))}.",
            "where",
            certainty,
            [new RelatedPlace($"{one.Pointer}/where", record.Tell(one))],
            "If the place was corrected, let the later claim take the place of the earlier one; if these are two incidents, make two.");
    }

    private static string HowFar(Place here, Place there, PlaceTree tree)
    {
        var (one, other) = (tree.CountryOf(here), tree.CountryOf(there));
        if (here.Point.IsKnown && there.Point.IsKnown)
        {
            var apart = Globe.Kilometres(here.Point, there.Point);
            return apart > Apart ? string.Create(CultureInfo.InvariantCulture, $"that lie {apart:N0} kilometres apart") : "";
        }

        return one is not null && other is not null && one != other ? $"in two countries ({one.Name} and {other.Name})" : "";
    }
}
