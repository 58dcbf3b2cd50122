namespace ConflictModel.Validation;

/// <summary>What lies within what, as far as the places of a record say so, and in which country.</summary>
/// <remarks>Answers about the country are kept, so that a long chain of places is walked once. Walks end in a circle.</remarks>
internal sealed class PlaceTree
{
    private readonly ConflictRecord record;
    private readonly Dictionary<PlaceId, CountryBoxes?> countries = [];

    private PlaceTree(ConflictRecord record) => this.record = record;

    /// <summary>Gets the tree of a record.</summary>
    internal static PlaceTree In(Findings findings) => findings.Shared(view => new PlaceTree(view.Record));

    /// <summary>Finds a place that a reference names.</summary>
    internal Place? Find(Reference<PlaceId> reference) =>
        reference.TryGetId(out var id) && record.TryFind(id, out var found) ? found as Place : null;

    /// <summary>Gets the country that a place is or lies in: by an ISO 3166 code, or by the name of a place that lies within nothing; null where not known.</summary>
    internal CountryBoxes? CountryOf(Place place)
    {
        if (countries.TryGetValue(place.Id, out var country))
        {
            return country;
        }

        var path = new List<PlaceId>();
        for (var next = place; next is not null; next = Find(next.Within))
        {
            if (countries.TryGetValue(next.Id, out country))
            {
                break;
            }

            path.Add(next.Id);
            countries[next.Id] = null; // what is met again in a circle has no country
            if ((country = Itself(next)) is not null)
            {
                break;
            }
        }

        foreach (var id in path)
        {
            countries[id] = country;
        }

        return country;
    }

    /// <summary>Says whether one of two places lies within the other, or is it.</summary>
    internal bool Meet(Place one, Place other) => LiesIn(one, other) || LiesIn(other, one);

    private static CountryBoxes? Itself(Place place)
    {
        foreach (var id in place.ExternalIds)
        {
            if (id.Scheme == IdScheme.Iso3166)
            {
                return CountryBoxes.OfCode(id.Code);
            }
        }

        return place.Within.Kind is ReferenceKind.Unknown or ReferenceKind.None ? CountryBoxes.OfName(place.Name) : null;
    }

    private bool LiesIn(Place place, Place whole)
    {
        var seen = new HashSet<PlaceId>();
        for (var next = place; next is not null && seen.Add(next.Id); next = Find(next.Within))
        {
            if (next.Id == whole.Id)
            {
                return true;
            }
        }

        return false;
    }
}
