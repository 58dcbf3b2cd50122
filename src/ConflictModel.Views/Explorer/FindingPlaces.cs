namespace ConflictModel.Views;

/// <summary>Finds the item that a JSON pointer leads to or into.</summary>
internal sealed class FindingPlaces
{
    private readonly Dictionary<string, (bool IsClaim, int Number)> places = new(StringComparer.Ordinal);

    internal FindingPlaces(Entity[] entities, Claim[] claims)
    {
        for (var i = 0; i < entities.Length; i++)
        {
            places[entities[i].Pointer] = (false, i);
        }

        for (var i = 0; i < claims.Length; i++)
        {
            places[claims[i].Pointer] = (true, i);
        }
    }

    /// <summary>Gets the item by its kind and number; a negative number where the pointer leads to none.</summary>
    internal (bool IsClaim, int Number) Of(string pointer)
    {
        for (var path = pointer; path.Length > 0; path = path[..Math.Max(0, path.LastIndexOf('/'))])
        {
            if (places.TryGetValue(path, out var place))
            {
                return place;
            }
        }

        return (false, -1);
    }
}
