namespace ConflictModel.Datasets;

/// <summary>The countries and divisions that rows name, each within the one above it, each there once.</summary>
internal sealed class HxlPlaces(HxlPlan plan, List<Item> items)
{
    private const int Deepest = 5;

    // Ids are cut after 200 characters: beyond this length, two places might have one id.
    private const int LongestName = 150;

    private readonly Dictionary<string, MetEntity<PlaceId>> met = new(StringComparer.Ordinal);

    /// <summary>Refers to the smallest division that a row names; unknown where it names none.</summary>
    public Reference<PlaceId> Of(HxlRow row, Attribution by)
    {
        var within = Reference<PlaceId>.Unknown;
        var path = "hxl";
        for (var depth = 0; depth <= Deepest; depth++)
        {
            var (name, code) = (Cell(row, HxlMeaning.DivisionName, depth), Cell(row, HxlMeaning.DivisionCode, depth));
            if (name.Length == 0 && code.Length == 0)
            {
                continue;
            }

            // A code is unique by itself, a name only within the division above.
            path = code.Length > 0 ? $"hxl {(depth == 0 ? "country" : "division")} {code}" : $"{path} {name}";
            within = Meet(path, name, code, depth, within, by);
        }

        return within;
    }

    private Reference<PlaceId> Meet(string path, string name, string code, int depth, Reference<PlaceId> within, Attribution by)
    {
        if (path.Length > LongestName || !path.AsSpan(3).ContainsAnyExcept(' '))
        {
            return Reference<PlaceId>.Described(name.Length > 0 ? name : code);
        }

        var id = PlaceId.From(path);
        if (!met.TryGetValue(id.Value, out var known))
        {
            var place = new Place(name.Length > 0 ? name : code, id)
            {
                Within = within,
                ExternalIds = code.Length > 0 ? [new ExternalId(depth == 0 ? IdScheme.Iso3166 : IdScheme.PCode, code)] : [],
            };
            items.Add(place);
            met.Add(id.Value, known = new MetEntity<PlaceId>(place, id));
        }

        if (name.Length > 0)
        {
            known.Call(name, by, items);
        }

        return known.Reference;
    }

    private string Cell(HxlRow row, HxlMeaning meaning, int depth) =>
        plan.Of(meaning).FirstOrDefault(column => HxlMeanings.Depth(column.Tag!) == depth) is { } found && HxlWords.Said(row.Under(found)) is { } said ? said : "";
}
