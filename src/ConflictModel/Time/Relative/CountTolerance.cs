using System.Globalization;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>How far "about eight months ago" may lie from eight months counted to the day, in days on either side, by the unit it counts in.</summary>
/// <remarks>
/// <para>It belongs to the wording; how far a written date (<c>2019-10~</c>) may stray is a <see cref="DateTolerance"/>.</para>
/// <para>Equality is by name and days.</para>
/// </remarks>
[JsonConverter(typeof(JsonRefusal))]
public sealed record CountTolerance
{
    /// <summary>Creates a tolerance.</summary>
    /// <param name="name">What explanations call it.</param>
    /// <param name="ofDays">Days on either side of "about ten days ago", and of hours; 0 to 10000.</param>
    /// <param name="ofWeeks">Days on either side of "about two weeks ago"; 0 to 10000.</param>
    /// <param name="ofMonths">Days on either side of "about eight months ago"; 0 to 10000.</param>
    /// <param name="ofYears">Days on either side of the month that "about a year ago" gives; 0 to 10000.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number of days is outside its bounds.</exception>
    public CountTolerance(string name, int ofDays, int ofWeeks, int ofMonths, int ofYears)
    {
        const int Most = 10_000;
        Name = Guard.Against.NullOrWhiteSpace(name);
        OfDays = Guard.Against.OutOfRange(ofDays, nameof(ofDays), 0, Most);
        OfWeeks = Guard.Against.OutOfRange(ofWeeks, nameof(ofWeeks), 0, Most);
        OfMonths = Guard.Against.OutOfRange(ofMonths, nameof(ofMonths), 0, Most);
        OfYears = Guard.Against.OutOfRange(ofYears, nameof(ofYears), 0, Most);
    }

    /// <summary>Gets the tolerance used unless another is named: 1 day for days, 3 for weeks, 21 for months, 45 for years.</summary>
    /// <remarks>Our own choice: about half a unit for days and weeks, three weeks for months, a month and a half around the month that years give.</remarks>
    public static CountTolerance ByUnit { get; } = new("by unit", 1, 3, 21, 45);

    /// <summary>Gets what explanations call it.</summary>
    public string Name { get; }

    /// <summary>Gets the days on either side where days or hours are counted.</summary>
    public int OfDays { get; }

    /// <summary>Gets the days on either side where weeks are counted.</summary>
    public int OfWeeks { get; }

    /// <summary>Gets the days on either side where months are counted.</summary>
    public int OfMonths { get; }

    /// <summary>Gets the days on either side of the month found where years are counted.</summary>
    public int OfYears { get; }

    /// <summary>Gets the days on either side where something is counted in a unit.</summary>
    /// <param name="unit">The unit; hours stray as days do.</param>
    public int Of(CountUnit unit) => unit switch
    {
        CountUnit.Weeks => OfWeeks,
        CountUnit.Months => OfMonths,
        CountUnit.Years => OfYears,
        _ => OfDays,
    };

    /// <summary>Writes the name and the days.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Name} (days ±{OfDays}, weeks ±{OfWeeks}, months ±{OfMonths}, years ±{OfYears} days)");
}
