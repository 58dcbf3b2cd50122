namespace ConflictModel.Datasets;

/// <summary>The countries and divisions that rows name, each within the one above it, each there once.</summary>
internal sealed class HxlPlaces(HxlPlan plan, List<Item> items)
{
    public const int Deepest = 5;

    // Ids are cut after 200 characters: beyond this length, two places might have one id.
    private const int LongestName = 150;

    private readonly Dictionary<string, MetEntity<PlaceId>> met = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

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

    /// <summary>Gets the name of a place met; empty where it is none.</summary>
    public string NameOf(Reference<PlaceId> place) => place.TryGetId(out var id) ? names.GetValueOrDefault(id.Value, "") : "";

    /// <summary>Gives the scheme of a code: that of ISO 3166 and P-codes where the tag names no other, and the code may be one.</summary>
    private IdScheme SchemeOf(string code, int depth)
    {
        var lists = plan.Of(HxlMeaning.DivisionCode).Where(column => HxlMeanings.Depth(column.Tag!) == depth)
            .SelectMany(column => column.Tag!.Attributes).Where(attribute => attribute.StartsWith("v_", StringComparison.Ordinal)).ToList();
        return depth > 0 ? (lists.TrueForAll(list => list == "v_pcode") ? IdScheme.PCode : IdScheme.Parse("hxl-division"))
            : lists.TrueForAll(list => list is "v_iso" or "v_iso2" or "v_iso3") && code.Length is 2 or 3 && code.All(char.IsAsciiLetter) ? IdScheme.Iso3166
            : IdScheme.Parse("hxl-country");
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
                ExternalIds = code.Length > 0 ? [new ExternalId(SchemeOf(code, depth), code)] : [],
            };
            items.Add(place);
            names.Add(id.Value, place.Name);
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
