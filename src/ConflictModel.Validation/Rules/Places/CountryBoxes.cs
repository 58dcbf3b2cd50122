using System.Collections.Frozen;
using System.Globalization;

namespace ConflictModel.Validation;

/// <summary>Where the countries of the world lie, roughly: a box or several about each, found by code or name.</summary>
/// <remarks>Only good for telling that a point is certainly elsewhere. What it does not know, such as states of the past, it has no box for.</remarks>
internal sealed partial class CountryBoxes
{
    private static readonly Lazy<FrozenDictionary<string, CountryBoxes>> ByCode = new(() => Read((country, index) => index.AddCodes(country)));
    private static readonly Lazy<FrozenDictionary<string, CountryBoxes>> ByName = new(() => Read((country, index) => index.AddNames(country)));

    private readonly string[] codes;
    private readonly string[] names;
    private readonly Box[] boxes;

    private CountryBoxes(string[] codes, Box[] boxes, string[] names) => (this.codes, this.boxes, this.names) = (codes, boxes, names);

    /// <summary>Gets the name, or the code where it has none of its own.</summary>
    internal string Name => names.Length > 0 ? names[0] : codes[0];

    /// <summary>Finds a country by an ISO 3166 code: of two letters, three letters or three digits, or by that of one of its subdivisions.</summary>
    internal static CountryBoxes? OfCode(string code)
    {
        var dash = code.IndexOf('-', StringComparison.Ordinal);
        return ByCode.Value.GetValueOrDefault(dash < 0 ? code : code[..dash]);
    }

    /// <summary>Finds a country by its English name, if no other place is likely to bear it.</summary>
    internal static CountryBoxes? OfName(string name) => ByName.Value.GetValueOrDefault(name);

    /// <summary>Says whether a point lies in a box, or so many degrees beside it.</summary>
    internal bool Hold(double latitude, double longitude, double margin)
    {
        foreach (var box in boxes)
        {
            var east = longitude;
            if (latitude >= box.South - margin && latitude <= box.North + margin
                && (IsWithin(east, box, margin) || IsWithin(east - 360, box, margin) || IsWithin(east + 360, box, margin)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets the longest way across the largest of the boxes, in kilometres.</summary>
    internal double Across() => boxes.Max(b => Globe.Kilometres(new GeoPoint(b.South, b.West), new GeoPoint(b.North, b.East)));

    private static bool IsWithin(double longitude, Box box, double margin) => longitude >= box.West - margin && longitude <= box.East + margin;

    private static FrozenDictionary<string, CountryBoxes> Read(Action<CountryBoxes, Index> add)
    {
        var index = new Index();
        foreach (var line in Table.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var cells = line.Split('|', StringSplitOptions.TrimEntries);
            add(
                new CountryBoxes(
                    [.. cells[0].Split(' ').Where(c => c != "-")],
                    [.. cells[1].Split(',').Select(Box.Parse)],
                    cells[2].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)),
                index);
        }

        return index.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private readonly record struct Box(double West, double South, double East, double North)
    {
        internal static Box Parse(string text) =>
            text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(n => double.Parse(n, CultureInfo.InvariantCulture)).ToArray() is [var west, var south, var east, var north]
                ? new Box(west, south, east, north)
                : throw new FormatException($"'{text}' is no box.");
    }

    private sealed class Index : Dictionary<string, CountryBoxes>
    {
        internal void AddCodes(CountryBoxes country) => Array.ForEach(country.codes, c => Add(c, country));

        internal void AddNames(CountryBoxes country) => Array.ForEach(country.names, n => Add(n, country));
    }
}
