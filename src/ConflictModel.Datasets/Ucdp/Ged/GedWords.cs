using System.Globalization;

namespace ConflictModel.Datasets;

/// <summary>What a row says in words: the place, who told it, what could not be typed.</summary>
internal static class GedWords
{
    private const int MostTellers = 12;
    private const int LongestTeller = 500;

    /// <summary>Names the place from the nearest to the widest, leaving out what only repeats.</summary>
    public static string Place(UcdpGedRow row)
    {
        var words = new List<string>(5);
        Add(row.WhereCoordinates);
        var description = row.WhereDescription.Trim();
        if (words.Count == 0)
        {
            Add(description);
        }
        else if (description.Length > 0 && description != words[0])
        {
            words[0] = $"{words[0]} ({description})";
        }

        Add(row.Adm2);
        Add(row.Adm1);
        Add(row.Country);
        return string.Join(", ", words);

        void Add(string word)
        {
            word = word.Trim();
            if (word.Length > 0 && !words.Contains(word) && !(words.Count > 0 && words[0].StartsWith($"{word} (", StringComparison.Ordinal)))
            {
                words.Add(word);
            }
        }
    }

    /// <summary>Gives those who told it: first the original sources, then who published them, each once.</summary>
    /// <remarks>Only a semicolon parts a list; commas stand within names. Beyond twelve, the rest is one reference that says how many.</remarks>
    public static ValueList<Reference<ActorId>> Tellers(UcdpGedRow row)
    {
        var names = Parts(row.SourceOriginal).Concat(Parts(row.SourceOffice)).Distinct(StringComparer.Ordinal).ToList();
        if (names.Count == 0)
        {
            return default;
        }

        var tellers = names.Take(MostTellers).Select(name => Reference<ActorId>.Described(NoteLog.Shorten(name, LongestTeller))).ToList();
        if (names.Count > MostTellers)
        {
            tellers.Add(Reference<ActorId>.Described(string.Create(CultureInfo.InvariantCulture, $"{names.Count - MostTellers} more"), several: true));
        }

        return ValueList.From(tellers);
    }

    /// <summary>Tells the cells of which no time or point could be made; empty where there are none.</summary>
    public static string Untyped(UcdpGedRow row, bool hasTime, bool hasPoint)
    {
        var dates = hasTime ? "" : $"date_start {row.Text(GedColumn.DateStart)}, date_end {row.Text(GedColumn.DateEnd)}";
        var point = hasPoint ? "" : string.Join(", ", row.Printed(GedColumn.Latitude, GedColumn.Longitude).Select(cell => $"{cell.Column} {cell.Text}"));
        return dates.Length + point.Length == 0 ? "" : $"Printed: {dates}{(dates.Length > 0 && point.Length > 0 ? ", " : "")}{point}.";
    }

    private static string[] Parts(string cell) =>
        cell.Length == 0 ? [] : cell.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
