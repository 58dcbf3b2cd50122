using System.Globalization;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>A number of days between bounds: exactly 234, 228 to 240, at least 30, or unknown.</summary>
/// <remarks>
/// <para>Equality is by bounds. There is no natural order.</para>
/// <para>The default value is <see cref="Unknown"/>, without bounds.</para>
/// </remarks>
[JsonConverter(typeof(JsonRefusal))]
public readonly record struct DayCount
{
    private DayCount(long? least, long? most) => (Least, Most) = (least, most);

    /// <summary>Gets the number of which nothing is known.</summary>
    public static DayCount Unknown => default;

    /// <summary>Gets the least number it can be; below zero where the order may be the other way round; null where there is no bound.</summary>
    public long? Least { get; }

    /// <summary>Gets the greatest number it can be; null where there is no bound.</summary>
    public long? Most { get; }

    /// <summary>Gets a value indicating whether it is one number.</summary>
    public bool IsExact => Least is not null && Least == Most;

    /// <summary>Creates a number with bounds.</summary>
    /// <param name="least">The least number, in days; null for no bound.</param>
    /// <param name="most">The greatest number, in days; null for no bound.</param>
    /// <exception cref="ArgumentException"><paramref name="most"/> is less than <paramref name="least"/>.</exception>
    public static DayCount Between(long? least, long? most) =>
        most < least ? throw new ArgumentException($"{most} is less than {least}.", nameof(most)) : new DayCount(least, most);

    /// <summary>Creates a number with a lower bound.</summary>
    /// <param name="least">The least number, in days.</param>
    public static DayCount AtLeast(long least) => new(least, null);

    /// <summary>Tells the number in English: "234 days", "228 to 240 days", "at least 30 days", "an unknown number of days".</summary>
    public override string ToString() => (Least, Most) switch
    {
        (null, null) => "an unknown number of days",
        (null, { } most) => string.Create(CultureInfo.InvariantCulture, $"at most {most} {Days(most)}"),
        ({ } least, null) => string.Create(CultureInfo.InvariantCulture, $"at least {least} {Days(least)}"),
        ({ } least, { } most) => least == most
            ? string.Create(CultureInfo.InvariantCulture, $"{least} {Days(least)}")
            : string.Create(CultureInfo.InvariantCulture, $"{least} to {most} days"),
    };

    private static string Days(long count) => count is 1 or -1 ? "day" : "days";
}
