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
        var point = row.WhereCoordinates.Trim();
        var description = row.WhereDescription.Trim();
        var nearest = point.Length == 0 ? description : description.Length == 0 || description == point ? point : $"{point} ({description})";
        var words = new List<string>(4);
        Add(nearest);
        Add(row.Adm2.Trim());
        Add(row.Adm1.Trim());
        Add(row.Country.Trim());
        return string.Join(", ", words);

        void Add(string word)
        {
            if (word.Length > 0 && !words.Contains(word) && !IsDescribed(word))
            {
                words.Add(word);
            }
        }

        bool IsDescribed(string word) => nearest.StartsWith(word, StringComparison.Ordinal) && nearest.AsSpan(word.Length).StartsWith(" (");
    }

    /// <summary>Gives those who told it: first the original sources, then who published them, each once.</summary>
    /// <remarks>Only a semicolon parts a list; commas stand within names. Beyond twelve, the rest is one reference that says how many.</remarks>
    /// <param name="row">The row.</param>
    /// <param name="texts">What makes strings of the names, which come again in many rows.</param>
    public static ValueList<Reference<ActorId>> Tellers(UcdpGedRow row, SharedTexts texts)
    {
        var names = new List<string>();
        HashSet<string>? more = null;
        Add(row.SourceOriginal);
        Add(row.SourceOffice);
        if (names.Count == 0)
        {
            return default;
        }

        var count = more?.Count ?? names.Count;
        var tellers = new Reference<ActorId>[Math.Min(count, MostTellers + 1)];
        for (var i = 0; i < names.Count; i++)
        {
            tellers[i] = Reference<ActorId>.Described(NoteLog.Shorten(names[i], LongestTeller));
        }

        if (count > MostTellers)
        {
            tellers[^1] = Reference<ActorId>.Described(string.Create(CultureInfo.InvariantCulture, $"{count - MostTellers} more"), several: true);
        }

        return ValueList.Create<Reference<ActorId>>(tellers);

        void Add(string cell)
        {
            for (var rest = cell.AsSpan(); !rest.IsEmpty;)
            {
                var end = rest.IndexOf(';');
                var name = (end < 0 ? rest : rest[..end]).Trim();
                rest = end < 0 ? default : rest[(end + 1)..];
                if (!name.IsEmpty)
                {
                    Tell(name.Length == cell.Length ? cell : texts.Of(name));
                }
            }
        }

        void Tell(string name)
        {
            if (more is not null)
            {
                more.Add(name);
            }
            else if (!names.Contains(name))
            {
                if (names.Count < MostTellers)
                {
                    names.Add(name);
                }
                else
                {
                    more = new(names, StringComparer.Ordinal) { name }; // a list of thousands must not be searched for each
                }
            }
        }
    }

    /// <summary>Tells the cells of which no time or point could be made; empty where there are none.</summary>
    public static string Untyped(UcdpGedRow row, bool hasTime, bool hasPoint)
    {
        var dates = hasTime ? "" : $"date_start {row.Text(GedColumn.DateStart)}, date_end {row.Text(GedColumn.DateEnd)}";
        var point = hasPoint ? "" : string.Join(", ", row.Printed(GedColumn.Latitude, GedColumn.Longitude).Select(cell => $"{cell.Column} {cell.Text}"));
        return dates.Length + point.Length == 0 ? "" : $"Printed: {dates}{(dates.Length > 0 && point.Length > 0 ? ", " : "")}{point}.";
    }
}
