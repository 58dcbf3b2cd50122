namespace ConflictModel.Tool.Commands.Queries;

/// <summary>Finds a place in the words of a source that names it with what it lies in: "Milltown (near the river), North, Freedonia".</summary>
internal static class PlaceInWords
{
    /// <summary>Says whether words name a place: as a whole, or between their commas, what stands in brackets after it aside; in letters of either case.</summary>
    /// <remarks>A place within a longer phrase ("5 km from Milltown") is not named: the event was elsewhere.</remarks>
    internal static bool Names(string words, string place)
    {
        place = place.Trim();
        for (var at = Next(0); at >= 0; at = Next(at + 1))
        {
            var before = words.AsSpan(0, at).TrimEnd();
            var after = words.AsSpan(at + place.Length).TrimStart();
            if ((before.IsEmpty || before[^1] == ',') && (after.IsEmpty || after[0] is ',' or '('))
            {
                return true;
            }
        }

        return false;

        int Next(int from) => place.Length == 0 || from >= words.Length ? -1 : words.IndexOf(place, from, StringComparison.OrdinalIgnoreCase);
    }
}
