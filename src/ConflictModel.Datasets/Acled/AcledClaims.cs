using System.Globalization;
using NodaTime;

namespace ConflictModel.Datasets;

/// <summary>What one row claims: an incident, when and where and between whom it happened, of what kind, who stood beside, how many died.</summary>
internal sealed class AcledClaims(DatasetRelease release, List<Item> items)
{
    private const string Targeting = "acled-civilian-targeting";
    private static readonly Code[] Where = [.. Enumerable.Range(0, 4).Select(code => new Code("acled-geo-precision", $"{code}"))];
    private static readonly Code Targeted = new(Targeting, "Civilian targeting");

    private readonly AcledActors actors = new(items);

    public void Add(AcledRow row)
    {
        var id = row.EventIdCnty;
        var stem = $"acled-{id}";
        var by = By(row, id);
        var when = AcledDates.Of(row.EventDate, row.TimePrecision);
        var one = actors.Actor(row.Actor1, row.Inter1, by);
        var other = actors.Actor(row.Actor2, row.Inter2, by);
        var incident = new Incident(Name(row, id, when), IncidentId.Parse(stem)) { ExternalIds = [new ExternalId(IdScheme.Acled, id)] };
        items.Add(incident);
        items.Add(Occurrence(row, incident, when, one, other, release.Quoting(row, by), stem));
        Classify(row, incident, by, stem);
        Associates(row.AssocActor1, "1", incident, by, stem);
        Associates(row.AssocActor2, "2", incident, by, stem);
        items.Add(Deaths(row, incident, by, stem));
    }

    private static string Name(AcledRow row, string id, Timing when) =>
        (row.Location.Trim() is { Length: > 0 } near ? near : row.Country.Trim()) is { Length: > 0 } place ? $"Event {id}: {place}, {when}" : $"Event {id}, {when}";

    private static Occurrence Occurrence(
        AcledRow row, Incident incident, Timing when, Reference<ActorId> one, Reference<ActorId> other, Attribution by, string stem)
    {
        var point = row is { Latitude: { } north, Longitude: { } east } ? new GeoPoint(north, east) : GeoPoint.Unknown;
        var (isOneHit, isOtherHit) = Hit(row);
        return new Occurrence(incident)
        {
            Id = ClaimId.Parse($"{stem}-occurred"),
            By = by,
            When = when,
            Where = new Area { Point = point, Precision = WhereOf(row), Words = Place(row) },
            Actors = Named(isOneHit ? default : one, isOtherHit ? default : other),
            Targets = Named(isOneHit ? one : default, isOtherHit ? other : default),
            Note = point.IsKnown ? "" : Untyped(row),
        };
    }

    /// <summary>Tells which of the two were hit: in violence against civilians the second, and civilians wherever ACLED says that they were targeted.</summary>
    private static (bool One, bool Other) Hit(AcledRow row) =>
        row.EventType == AcledEventType.ViolenceAgainstCivilians ? (false, true)
        : row.CivilianTargeting is not true ? (false, false)
        : row.Inter2 is AcledInter.Civilians ? (false, true)
        : (row.Inter1 is AcledInter.Civilians, false);

    private static ValueList<Reference<ActorId>> Named(Reference<ActorId> one, Reference<ActorId> other) =>
        one == default ? (other == default ? [] : [other]) : other == default ? [one] : [one, other];

    private static Code WhereOf(AcledRow row) =>
        row.GeoPrecision is not AcledGeoPrecision.Unknown and var listed ? Where[(int)listed]
        : row.Text(AcledColumn.GeoPrecision).Trim() is { Length: > 0 } printed ? new Code(Where[0].Scheme, printed)
        : default;

    /// <summary>Names the place from the nearest to the widest, leaving out what only repeats.</summary>
    private static string Place(AcledRow row)
    {
        var words = row.Location.Trim();
        var last = words;
        foreach (var word in (ReadOnlySpan<string>)[row.Admin3, row.Admin2, row.Admin1, row.Country])
        {
            var wider = word.Trim();
            if (wider.Length > 0 && wider != last)
            {
                words = words.Length == 0 ? wider : $"{words}, {wider}";
                last = wider;
            }
        }

        return words;
    }

    private static string Untyped(AcledRow row)
    {
        var point = string.Join(", ", row.Printed(AcledColumn.Latitude, AcledColumn.Longitude).Select(cell => $"{cell.Column} {cell.Text}"));
        return point.Length == 0 ? "" : $"Printed: {point}.";
    }

    private static CasualtyEstimate Deaths(AcledRow row, Incident incident, Attribution by, string stem) =>
        new(incident, Harm.Killed, row.Fatalities == 0 ? Estimate.NoneReported : Estimate.BestOf(row.Fatalities))
        {
            Id = ClaimId.Parse($"{stem}-killed"),
            By = by,
            Knowledge = Knowledge.Estimated,
            Printed = row.Printed(AcledColumn.Fatalities),
            Note = AcledFatalities.Convention(row.Fatalities),
        };

    /// <summary>Attributes a row to the coders as of its last change, naming its place in the release and those who told it.</summary>
    private Attribution By(AcledRow row, string id)
    {
        var tellers = ValueList.From(row.Source.Select(actors.Described));
        var by = release.At(string.Create(CultureInfo.InvariantCulture, $"event {id}, line {row.Line}"), tellers);
        return row.Timestamp is { } changed ? by with { Said = Said(changed.InUtc().LocalDateTime) } : by;
    }

    private static Moment Said(LocalDateTime changed) => Moment.FromDate(changed.Date).At(changed.TimeOfDay).In(Offset.Zero);

    private void Classify(AcledRow row, Incident incident, Attribution by, string stem)
    {
        if (row.EventType != default)
        {
            Add("type", new Code(AcledEventType.Scheme, row.EventType.Word));
        }

        if (row.SubEventType != default)
        {
            Add("sub-type", new Code(AcledSubEventType.Scheme, row.SubEventType.Word));
        }

        if (row.CivilianTargeting is true)
        {
            Add("targeting", Targeted);
        }

        var tag = 0;
        foreach (var words in row.Tags)
        {
            Add($"tag-{++tag}", new Code("acled-tag", words));
        }

        void Add(string what, Code code) => items.Add(new Classification(incident, code) { Id = ClaimId.Parse($"{stem}-{what}"), By = by });
    }

    private void Associates(ValueList<string> names, string side, Incident incident, Attribution by, string stem)
    {
        for (var i = 0; i < names.Count; i++)
        {
            items.Add(new Participation(actors.Associate(names[i], by), incident.EntityId, Role.Associate)
            {
                Id = ClaimId.Parse($"{stem}-associate-{side}-{i + 1}"),
                By = by,
                Side = side,
            });
        }
    }
}
