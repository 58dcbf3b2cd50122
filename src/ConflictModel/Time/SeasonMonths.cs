using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>Which months the seasons of a year have: a convention, since EDTF gives them names and no months.</summary>
/// <remarks>
/// <para>Each season has three whole months. The first of a season is counted from January of the stated year, 1; 0 is December of the year before,
/// and a winter that begins in month 12 reaches into the next year.</para>
/// <para>Equality is by name and months.</para>
/// </remarks>
[JsonConverter(typeof(JsonRefusal))]
public sealed record SeasonMonths
{
    /// <summary>Creates a convention.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="northernWinter">The first month of a northern winter, and of a southern summer: 0 for December of the year before, 12 for December of the stated year.</param>
    /// <param name="unstatedIsSouthern">Whether a season of no stated hemisphere (21 to 24) is a southern one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="northernWinter"/> is neither 0 nor 12.</exception>
    public SeasonMonths(string name, int northernWinter, bool unstatedIsSouthern = false)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        NorthernWinter = northernWinter is 0 or 12
            ? northernWinter
            : throw new ArgumentOutOfRangeException(nameof(northernWinter), northernWinter, "A northern winter begins in December: 0 for that of the year before, 12 for that of the stated year.");
        UnstatedIsSouthern = unstatedIsSouthern;
    }

    /// <summary>Gets the convention used unless another is named: a season begins with the month of its equinox or solstice in the stated year, seen from the north.</summary>
    /// <remarks>Spring has March to May, summer June to August, autumn September to November, winter December to February of the next year.</remarks>
    public static SeasonMonths AstronomicalNorth { get; } = new("astronomical, north", 12);

    /// <summary>Gets the same convention, seen from the south: spring has September to November, winter June to August.</summary>
    public static SeasonMonths AstronomicalSouth { get; } = new("astronomical, south", 12, unstatedIsSouthern: true);

    /// <summary>Gets the convention of climate records, seen from the north: the season across the turn of the year is named by its January, so that the winter of 2001 begins in December 2000.</summary>
    public static SeasonMonths MeteorologicalNorth { get; } = new("meteorological, north", 0);

    /// <summary>Gets the convention of climate records, seen from the south: the summer of 2001 begins in December 2000.</summary>
    public static SeasonMonths MeteorologicalSouth { get; } = new("meteorological, south", 0, unstatedIsSouthern: true);

    /// <summary>Gets what it is called.</summary>
    public string Name { get; }

    /// <summary>Gets the first month of a northern winter, and of a southern summer: 0 or 12.</summary>
    public int NorthernWinter { get; }

    /// <summary>Gets a value indicating whether a season of no stated hemisphere is a southern one.</summary>
    public bool UnstatedIsSouthern { get; }

    /// <summary>Writes the name.</summary>
    public override string ToString() => Name;

    /// <summary>Gives the first month of a grouping, counted from January of the stated year, and how many it has.</summary>
    internal (int First, int Count) Of(int grouping)
    {
        if (grouping > 32)
        {
            return grouping switch
            {
                <= 36 => (((grouping - 33) * 3) + 1, 3),
                <= 39 => (((grouping - 37) * 4) + 1, 4),
                _ => (((grouping - 40) * 6) + 1, 6),
            };
        }

        var southern = grouping >= 29 || (grouping <= 24 && UnstatedIsSouthern);
        var first = ((grouping - 21) & 3) switch
        {
            0 => southern ? 9 : 3,
            1 => southern ? NorthernWinter : 6,
            2 => southern ? 3 : 9,
            _ => southern ? 6 : NorthernWinter,
        };
        return (first, 3);
    }
}
