using System.Globalization;

namespace ConflictModel.Datasets;

/// <summary>The cells that tell one account of an incident, figures aside.</summary>
internal sealed class HxlEventCells(ConflictRecord record, RecordView view, Incident incident, Occurrence? account)
{
    public static readonly (string Header, string Tag)[] Columns =
    [
        ("Event", "#event+name"), ("Event id", "#event+id"), ("Account", "#meta+id+account"), ("Date", "#date+occurred+edtf"), ("Earliest day", "#date+earliest"), ("Latest day", "#date+latest"),
        ("Place", "#loc+name"), ("Country", "#country+name"), ("Country code", "#country+code"), ("Latitude", "#geo+lat"), ("Longitude", "#geo+lon"), ("Precision of the point", "#geo+precision"),
        ("By whom", "#group+perp+name"), ("Against whom", "#group+target+name"), ("Said by", "#meta+source"), ("Certainty", "#meta+certainty"), ("Note", "#description"),
    ];

    private readonly Area where = account?.Where ?? Area.Unknown;
    private readonly Timing when = account?.When ?? default;

    /// <summary>Gets the cells, in the order of the columns.</summary>
    public IEnumerable<string> Cells
    {
        get
        {
            var point = Point();
            var country = Country();
            return
            [
                incident.Name,
                incident.Id.Value,
                account?.Id.Value ?? "",
                when.IsKnown ? when.ToString() : "",
                when.Earliest.HasDay ? when.Earliest.ToString() : "",
                when.Latest.HasDay ? when.Latest.ToString() : "",
                string.Join("; ", where.Places.Select(NameOf).Concat(where.Parts.Select(part => $"{part.Words} {NameOf(part.Of)}")).Append(where.Along).Append(where.Words).Where(words => words.Length > 0)),
                country?.Name ?? "",
                country?.ExternalIds.FirstOrDefault(id => id.Scheme == IdScheme.Iso3166).Code ?? "",
                Degrees(point.Latitude),
                Degrees(point.Longitude),
                where.Precision.ToString(),
                string.Join("; ", account?.Actors.Select(NameOf) ?? []),
                string.Join("; ", account?.Targets.Select(NameOf) ?? []),
                account is null ? "" : SaidBy(account.By),
                account is null ? "" : view.WeightOf(account) switch { Certainty.Certain => "certain", Certainty.Possible => "possible", _ => "does not count" },
                account?.Note ?? "",
            ];
        }
    }

    /// <summary>Gets what the account tells that no cell says, in words; empty where the cells say it all.</summary>
    public string NotSaid
    {
        get
        {
            if (account is null)
            {
                return "";
            }

            (string What, bool IsTold)[] parts =
            [
                ("exceptions from the place", !where.Except.IsEmpty),
                ("a distance", where.WithinMetres > 0),
                ("the weapon", account.Means.Length > 0 || account.Weapon != default),
                ("what it was aimed at", account.TargetObject.Length > 0 || account.TargetType != default),
                ("the conflict or dyad", account.Conflict != Reference<ConflictId>.Unknown || account.Dyad != Reference<DyadId>.Unknown),
                ("how often it happened", account.Recurrence.Length > 0),
            ];
            var told = parts.Where(part => part.IsTold).Select(part => part.What).ToList();
            return told.Count < 2 ? string.Concat(told) : $"{string.Join(", ", told.SkipLast(1))} and {told[^1]}";
        }
    }

    private static string Degrees(double? degrees) => degrees?.ToString(CultureInfo.InvariantCulture) ?? "";

    private string SaidBy(Attribution by) => by.Origin.Kind switch
    {
        OriginKind.Actor => NameOf(by.Origin.Actor),
        OriginKind.Source => NameOf(Reference<SourceId>.To(by.Origin.Source)),
        _ => "",
    };

    /// <summary>Gets the point told, or that of the only place named whole.</summary>
    private GeoPoint Point() =>
        where.Point.IsKnown ? where.Point
        : where.Parts.IsEmpty && where.Places.Count == 1 && where.Places[0].TryGetId(out var id) && record.TryFind(id, out var found) && found is Place place ? place.Point
        : GeoPoint.Unknown;

    /// <summary>Finds the place with a code of a country in which all places named lie.</summary>
    private Place? Country()
    {
        var countries = where.Places.Select(CountryOf).Distinct().ToList();
        return countries is [{ } only] ? only : null;
    }

    private Place? CountryOf(Reference<PlaceId> reference)
    {
        var met = new HashSet<PlaceId>();
        while (reference.TryGetId(out var id) && met.Add(id) && record.TryFind(id, out var found) && found is Place place)
        {
            if (place.ExternalIds.Any(outside => outside.Scheme == IdScheme.Iso3166))
            {
                return place;
            }

            reference = place.Within;
        }

        return null;
    }

    private string NameOf<TId>(Reference<TId> reference)
        where TId : struct, IEntityId<TId> =>
        reference.Kind is ReferenceKind.Candidates
            ? string.Join(" or ", reference.Candidates.Select(candidate => NameOf(Reference<TId>.To(candidate))))
            : reference.TryGetId(out var id) && record.TryFind(id.ToEntityId(), out var found) ? found.Name : reference.ToString();
}
