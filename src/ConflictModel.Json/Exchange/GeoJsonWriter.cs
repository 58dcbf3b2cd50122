using System.Text.Encodings.Web;
using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>Writes one feature collection, feature by feature.</summary>
internal sealed class GeoJsonWriter
{
    private const int Chunk = 1 << 16;

    private static readonly JsonWriterOptions Layout = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // letters of every script as they are; unsafe only inside HTML
        SkipValidation = true,
    };

    private readonly ConflictRecord record;
    private readonly FigurePolicy policy;
    private readonly RecordView view;
    private readonly HashSet<IncidentId> occurred;
    private readonly ByteBuffer shown = new();
    private readonly JsonOutput form;
    private readonly ItemWriter items;
    private readonly HashSet<Claim> told = new(ReferenceEqualityComparer.Instance);
    private int features;
    private int unlocated;

    internal GeoJsonWriter(ConflictRecord record, FigurePolicy policy)
    {
        (this.record, this.policy) = (record, policy);
        view = record.AsKnownAt(default);
        occurred = [.. record.Claims.OfType<Occurrence>().Where(o => o.Of.TryGetId(out _)).Select(o => Id(o.Of))];
        form = new JsonOutput(shown, indented: false);
        items = new ItemWriter(form, stream: true);
    }

    internal GeoJsonResult Write(Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, Layout);
        json.WriteStartObject();
        json.WriteString("type"u8, "FeatureCollection"u8);
        json.WriteStartArray("features"u8);
        foreach (var item in record)
        {
            WriteItem(json, item);
            if (json.BytesPending > Chunk)
            {
                json.Flush();
            }
        }

        json.WriteEndArray();
        var leftOut = ValueList.From(record.Select(i => new GeoJsonOmission(KindOf(i), i.Pointer, WhyLeftOut(i))).Where(o => o.Reason.Length > 0));
        WriteLeftOut(json, leftOut);
        json.WriteEndObject();
        json.Flush();
        stream.WriteByte((byte)'\n');
        return new GeoJsonResult(features, unlocated, leftOut);
    }

    /// <summary>States in the file itself what it does not carry: a foreign member, as RFC 7946, section 6.1 allows.</summary>
    private static void WriteLeftOut(Utf8JsonWriter json, ValueList<GeoJsonOmission> leftOut)
    {
        json.WriteStartObject("leftOut"u8);
        foreach (var kind in leftOut.GroupBy(o => o.Kind).OrderBy(k => k.Key, StringComparer.Ordinal))
        {
            json.WriteNumber(kind.Key, kind.Count());
        }

        json.WriteEndObject();
    }

    private static IncidentId Id(Reference<IncidentId> of) => of.TryGetId(out var id) ? id : default;

    private void WriteItem(Utf8JsonWriter json, Item item)
    {
        switch (item)
        {
            case Place place:
                Start(json, place, place.Point.IsKnown ? [place.Point] : []);
                json.WriteString("name"u8, place.Name);
                End(json);
                break;
            case Deployment deployment:
                Start(json, deployment, PointsOf([deployment.At]));
                json.WriteString("name"u8, deployment.Name);
                Named(json, "actors"u8, [deployment.Of]);
                Named(json, "places"u8, [deployment.At]);
                End(json);
                break;
            case Occurrence occurrence:
                WriteOccurrence(json, occurrence);
                break;
            case Control control:
                Start(json, control, PointsOf([control.Place]));
                json.WriteString("name"u8, record.Tell(control));
                Named(json, "actors"u8, [control.Controller]);
                Named<PlaceId>(json, "places"u8, [control.Place]);
                json.WriteString("degree"u8, control.Degree.Word);
                Text(json, "share"u8, control.Share.IsKnown ? control.Share.ToString() : "");
                Text(json, "shareOf"u8, control.Denominator == Denominator.Unstated ? "" : control.Denominator.Word);
                Text(json, "part"u8, control.Part);
                WriteClaim(json, control);
                End(json);
                break;
            case Positioning positioning:
                Start(json, positioning, PointsOf(positioning.At));
                json.WriteString("name"u8, record.Tell(positioning));
                json.WriteString("of"u8, positioning.What.Value);
                json.WriteString("way"u8, positioning.Way.Word);
                WriteArea(json, positioning.At);
                WriteClaim(json, positioning);
                End(json);
                break;
        }
    }

    private void WriteOccurrence(Utf8JsonWriter json, Occurrence occurrence)
    {
        Start(json, occurrence, PointsOf(occurrence.Where));
        var incident = occurrence.Of.TryGetId(out var id) && record.TryFind(id, out var found) ? found : null;
        json.WriteString("name"u8, incident?.Name ?? occurrence.Of.ToString());
        Text(json, "incident"u8, incident?.EntityId.Value ?? "");
        Dates(json, occurrence.When);
        WriteArea(json, occurrence.Where);
        Named(json, "actors"u8, occurrence.Actors);
        Named(json, "targets"u8, occurrence.Targets);
        Text(json, "conflict"u8, occurrence.Conflict.Kind is ReferenceKind.Unknown ? "" : NameOf(occurrence.Conflict));
        if (incident is null)
        {
            json.WriteNull("killed"u8);
            Flat(json, "", default);
        }
        else
        {
            WriteToll(json, id);
        }

        WriteClaim(json, occurrence);
        End(json);
    }

    /// <summary>Writes what the record answers for the incident whole, and beside it each figure that was told of it: an answer about all the dead holds less than a figure of civilians.</summary>
    private void WriteToll(Utf8JsonWriter json, IncidentId id)
    {
        var answer = view.Casualties(id, Harm.Killed, Population.Anyone, policy);
        json.WriteStartObject("killed"u8);
        json.WriteString("text"u8, answer.Value.Describe());
        Number(json, "low"u8, answer.Value.Least);
        Number(json, "best"u8, answer.Value.Best);
        Number(json, "high"u8, answer.Value.Greatest);
        json.WriteString("policy"u8, answer.Policy);
        json.WriteEndObject();
        Flat(json, answer.Value.Describe(), answer.Value);
        told.UnionWith(answer.Figures);
        json.WriteStartArray("figures"u8);
        foreach (var figure in record.ClaimsAbout(id).OfType<Figure>().Where(f => f.Of == id))
        {
            told.Add(figure);
            json.WriteStartObject();
            json.WriteString("claim"u8, figure.Id.Value);
            json.WriteString("kind"u8, figure.Kind);
            json.WriteString("text"u8, record.TellNumber(figure));
            Text(json, "people"u8, figure.People == Population.Anyone ? "" : figure.People.ToString());
            Text(json, "harm"u8, figure is CasualtyEstimate casualties ? casualties.Harm.Word : "");
            Number(json, "low"u8, figure.Number.Least);
            Number(json, "best"u8, figure.Number.Best);
            Number(json, "high"u8, figure.Number.Greatest);
            json.WriteString("by"u8, Account(figure));
            Certain(json, figure);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes the toll once more where tables of map programs find it: they show no objects.</summary>
    private static void Flat(Utf8JsonWriter json, string text, Estimate value)
    {
        Text(json, "killed_text"u8, text);
        Number(json, "killed_low"u8, value.Least);
        Number(json, "killed_best"u8, value.Best);
        Number(json, "killed_high"u8, value.Greatest);
    }

    private void Start(Utf8JsonWriter json, Item item, List<GeoPoint> points)
    {
        shown.CutTo(0);
        form.Reset();
        items.Write(item); // before anything of the feature, since it may refuse
        features++;
        unlocated += points.Count == 0 ? 1 : 0;
        json.WriteStartObject();
        json.WriteString("type"u8, "Feature"u8);
        json.WriteString("id"u8, item.Pointer);
        if (points.Count == 0)
        {
            json.WriteNull("geometry"u8);
        }
        else
        {
            json.WriteStartObject("geometry"u8);
            json.WriteString("type"u8, points.Count == 1 ? "Point"u8 : "MultiPoint"u8);
            json.WriteStartArray("coordinates"u8);
            foreach (var point in points)
            {
                Position(json, point, nested: points.Count > 1);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteStartObject("properties"u8);
        json.WriteString("kind"u8, item.Kind);
        json.WritePropertyName("item"u8);
        json.WriteRawValue(shown.Written.Span, skipInputValidation: true);
    }

    private static void Position(Utf8JsonWriter json, GeoPoint point, bool nested)
    {
        if (nested)
        {
            json.WriteStartArray();
        }

        json.WriteNumberValue(point.Longitude.GetValueOrDefault()); // longitude first: RFC 7946, section 3.1.1
        json.WriteNumberValue(point.Latitude.GetValueOrDefault());
        if (nested)
        {
            json.WriteEndArray();
        }
    }

    private static void End(Utf8JsonWriter json)
    {
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Gets the points of an area: its own, or those of the places that it names whole. A part of a place has no point that the record knows.</summary>
    private List<GeoPoint> PointsOf(Area area) => area.Point.IsKnown ? [area.Point] : PointsOf(area.Places);

    private List<GeoPoint> PointsOf(ValueList<Reference<PlaceId>> places) =>
        [.. places.Select(p => p.TryGetId(out var id) && record.TryFind(id, out var found) && found is Place place ? place.Point : default).Where(p => p.IsKnown).Distinct()];

    /// <summary>Says whether the geometry tells less than the area does: parts, exceptions, distances, places without coordinates.</summary>
    private bool IsPartial(Area area) =>
        !area.Parts.IsEmpty || !area.Except.IsEmpty || area.WithinMetres > 0 || area.Along.Length > 0
        || (!area.Point.IsKnown && area.Places.Any(p => PointsOf([p]).Count == 0));

    private void WriteArea(Utf8JsonWriter json, Area area)
    {
        Named(json, "places"u8, area.Places);
        Text(json, "where"u8, string.Join("; ", area.Parts.Select(p => $"{p.Words} {NameOf(p.Of)}").Append(area.Along).Append(area.Words).Where(w => w.Length > 0)));
        Text(json, "precision"u8, area.Precision.ToString());
        json.WriteBoolean("isPartial"u8, IsPartial(area));
    }

    private void WriteClaim(Utf8JsonWriter json, Claim claim)
    {
        if (claim is not Occurrence)
        {
            Dates(json, claim.Holds.During.IsKnown ? claim.Holds.During : default(Timing));
            Text(json, "someTimeIn"u8, claim.Holds.SomeTimeIn.IsKnown ? claim.Holds.SomeTimeIn.ToString() : "");
        }

        json.WriteString("polarity"u8, claim.Polarity is Polarity.Negated ? "negated"u8 : "affirmed"u8);
        json.WriteString("mood"u8, claim.Mood == default ? Mood.Actual.Word : claim.Mood.Word);
        json.WriteString("standing"u8, claim.Standing.Kind.Word);
        Certain(json, claim);
        json.WriteString("by"u8, Account(claim));
        Named(json, "sources"u8, ValueList.From(claim.By.Citations.Select(c => Reference<SourceId>.To(c.Source))));
    }

    private void Certain(Utf8JsonWriter json, Claim claim) =>
        json.WriteString("certainty"u8, view.WeightOf(claim) switch { Certainty.Certain => "certain"u8, Certainty.Possible => "possible"u8, _ => "does-not-count"u8 });

    /// <summary>Names those by whose account a claim is so.</summary>
    private string Account(Claim claim) => claim.By.Origin.Kind switch
    {
        OriginKind.Actor => NameOf(claim.By.Origin.Actor),
        OriginKind.Source => NameOf(Reference<SourceId>.To(claim.By.Origin.Source)),
        _ => claim.By.Origin.ToString(),
    };

    private static void Dates(Utf8JsonWriter json, Timing when)
    {
        Text(json, "date"u8, when.IsKnown ? when.ToString() : "");
        Text(json, "earliest"u8, when.Earliest.HasDay ? when.Earliest.ToString() : "");
        Text(json, "latest"u8, when.Latest.HasDay ? when.Latest.ToString() : "");
    }

    private void Named<TId>(Utf8JsonWriter json, ReadOnlySpan<byte> name, ValueList<Reference<TId>> references)
        where TId : struct, IEntityId<TId>
    {
        json.WriteStartArray(name);
        foreach (var reference in references)
        {
            if (reference.Kind is not ReferenceKind.Unknown)
            {
                json.WriteStringValue(NameOf(reference));
            }
        }

        json.WriteEndArray();
    }

    private string NameOf<TId>(Reference<TId> reference)
        where TId : struct, IEntityId<TId> =>
        reference.TryGetId(out var id) && record.TryFind(id.ToEntityId(), out var found) ? found.Name : reference.ToString();

    private static void Text(Utf8JsonWriter json, ReadOnlySpan<byte> name, string text)
    {
        if (text.Length == 0)
        {
            json.WriteNull(name); // not known: never an empty text
        }
        else
        {
            json.WriteString(name, text);
        }
    }

    private static void Number(Utf8JsonWriter json, ReadOnlySpan<byte> name, long? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name); // not known: never zero
        }
    }

    private static string KindOf(Item item) => item is UnreadItem { IsMember: true } ? "member" : item.Kind.Length > 0 ? item.Kind : "item";

    private string WhyLeftOut(Item item) => item switch
    {
        Place or Deployment or Occurrence or Control or Positioning => "",
        Incident incident => occurred.Contains(incident.Id) ? "" : "no account tells when or where it was",
        Figure figure => told.Contains(figure) ? "" : figure.Of.Family is EntityFamily.Incident ? "no account tells when or where its incident was" : "it is of no incident, and only figures of incidents are told",
        UnreadItem { IsSchema: true } => "", // for editors of the document
        UnreadItem { IsMember: true } => "this member of the document is not known to this version",
        UnreadItem => "its kind is not known to this version",
        Entity => "it has no place of its own; features name it at most",
        _ => "claims of this kind have no form on a map",
    };
}
