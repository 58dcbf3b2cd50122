using System.Globalization;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>How far a qualified date ("about", "perhaps") may lie from what is written, in days on either side; and which months a season has.</summary>
/// <remarks>
/// <para>A date without <c>~</c>, <c>?</c> or <c>%</c> is never widened. Unspecified digits of a qualified date count as the days from the first to the last that match.</para>
/// <para>Equality is by name, days and seasons.</para>
/// </remarks>
[JsonConverter(typeof(JsonRefusal))]
public sealed record DateTolerance
{
    /// <summary>Creates a tolerance.</summary>
    /// <param name="name">What answers call it.</param>
    /// <param name="ofDay">Days on either side of a date stated to the day; 0 or more.</param>
    /// <param name="ofMonth">Days on either side of a month; 0 or more.</param>
    /// <param name="ofYear">Days on either side of a year; 0 or more.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number of days is negative.</exception>
    public DateTolerance(string name, int ofDay, int ofMonth, int ofYear)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        OfDay = (int)Guard.Against.Negative(ofDay);
        OfMonth = (int)Guard.Against.Negative(ofMonth);
        OfYear = (int)Guard.Against.Negative(ofYear);
    }

    /// <summary>Gets the tolerance that widens nothing.</summary>
    public static DateTolerance Strict { get; } = new("strict", 0, 0, 0);

    /// <summary>Gets the tolerance used unless another is named: 15 days about a day, 31 about a month, 366 about a year.</summary>
    /// <remarks>Our own choice, wide enough for "about eight months ago" counted to the day.</remarks>
    public static DateTolerance ByPrecision { get; } = new("by precision", 15, 31, 366);

    /// <summary>Gets what answers call it.</summary>
    public string Name { get; }

    /// <summary>Gets the days on either side of a date stated to the day.</summary>
    public int OfDay { get; }

    /// <summary>Gets the days on either side of a month, a season or another grouping of months.</summary>
    public int OfMonth { get; }

    /// <summary>Gets the days on either side of a year.</summary>
    public int OfYear { get; }

    /// <summary>Gets which months the seasons have; <see cref="SeasonMonths.AstronomicalNorth"/> unless given.</summary>
    /// <exception cref="ArgumentNullException">The value set is null.</exception>
    public SeasonMonths Seasons { get; init => field = Guard.Against.Null(value, nameof(Seasons)); } = SeasonMonths.AstronomicalNorth;

    /// <summary>Writes the name and the days.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Name} (day ±{OfDay}, month ±{OfMonth}, year ±{OfYear} days)");

    /// <summary>Gets the days that a kind of stray has: see <see cref="DateSlack"/>.</summary>
    internal int Of(int kind) => kind switch
    {
        DateSlack.Day => OfDay,
        DateSlack.Month => OfMonth,
        DateSlack.Year => OfYear,
        _ => 0,
    };
}
