using System.Globalization;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>How much of some days a set covers: the days it has, and those it lacks.</summary>
/// <remarks>
/// <para>Equality is by both; there is no natural order.</para>
/// <para>The default value is the coverage of no days, which is whole.</para>
/// </remarks>
[JsonConverter(typeof(JsonRefusal))]
public readonly record struct DayCoverage
{
    internal DayCoverage(DayRanges covered, DayRanges missing) => (Covered, Missing) = (covered, missing);

    /// <summary>Gets the days asked about that are covered.</summary>
    public DayRanges Covered { get; }

    /// <summary>Gets the days asked about that are not.</summary>
    public DayRanges Missing { get; }

    /// <summary>Gets a value indicating whether no day is missing.</summary>
    public bool IsWhole => Missing.IsEmpty;

    /// <summary>Tells it in English: "234 of 240 days", "all but 6 days" or "234 days of a stretch without end" where the whole cannot be counted.</summary>
    public override string ToString() => (Covered.TryCountDays(out var covered), Missing.TryCountDays(out var missing)) switch
    {
        (true, true) => string.Create(CultureInfo.InvariantCulture, $"{covered} of {Days(covered + missing)}"),
        (false, true) => missing == 0 ? "all days" : $"all but {Days(missing)}",
        (true, false) => $"{Days(covered)} of a stretch without end",
        _ => "a part of a stretch without end",
    };

    private static string Days(long count) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "day" : "days")}");
}
