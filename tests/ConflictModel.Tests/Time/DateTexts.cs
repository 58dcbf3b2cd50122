using System.Globalization;

namespace ConflictModel.Tests.Time;

/// <summary>Makes texts of dates of every form, close together around one turn of the year, from a fixed seed.</summary>
internal sealed class DateTexts(int seed)
{
    private static readonly string[] Signs = ["?", "~", "%"];
    private static readonly string[] LeapMasks = ["20X0-02-29", "201X-02-29", "20XX-02-29", "20X8-02-29", "20XX-02-2X", "2020-02-2X", "20XX-0X-29", "2020-02-X9", "20X1-02-29", "2019-02-3X"];
    private static readonly string[] Masks = ["2019-11-3X", "20X9-1X-0X", "2020-X1-01", "20X9-X2-3X", "2020-0X-X1", "201X-12-31", "2020-XX-XX", "2020-01-XX", "2020-XX", "201X", "20XX", "2020-1X", "20X9-0X", "2020-XX-15", "2020-X0"];

    public static readonly DateTolerance[] Tolerances =
    [
        DateTolerance.ByPrecision,
        DateTolerance.Strict,
        new("narrow", 1, 3, 20),
        new("south", 2, 4, 30) { Seasons = SeasonMonths.AstronomicalSouth },
        new("winter by its January", 15, 31, 366) { Seasons = SeasonMonths.MeteorologicalNorth },
        new("south by January", 0, 0, 0) { Seasons = SeasonMonths.MeteorologicalSouth },
    ];

    public Random Random { get; } = new(seed);

    /// <summary>Any date: written, qualified, bounded, one of several.</summary>
    public string Any() => Random.Next(10) switch
    {
        < 5 => Written(),
        5 or 6 => Qualified(Written()),
        7 => $"[{Range()}]",
        8 => Random.Next(2) == 0 ? $"[..{Side()}]" : $"[{Side()}..]",
        _ => List('[', ']'),
    };

    public string Written() => Random.Next(12) switch
    {
        < 4 => Day(),
        4 => Month(),
        5 => Year(),
        6 or 7 => Masked(Day()),
        8 => Masked(Month()),
        9 => Pick(LeapMasks),
        10 => Pick(Masks),
        _ => Season(),
    };

    public string Day()
    {
        var day = new DateOnly(2019, 12, 27).AddDays(Random.Next(12));
        day = Random.Next(4) == 0 ? day.AddMonths(Random.Next(3)) : day;
        return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    public string Month() => new DateOnly(2019, 11, 1).AddMonths(Random.Next(5)).ToString("yyyy-MM", CultureInfo.InvariantCulture);

    public string Year() => Pick(["2018", "2019", "2020", "2021"]);

    public string Season() => $"{Pick(["2019", "2020", "201X", "20X0"])}-{Random.Next(21, 42)}";

    /// <summary>A set in brackets or braces: an open side may stand at its ends.</summary>
    public string List(char opening, char closing)
    {
        var members = Enumerable.Range(0, Random.Next(1, 4)).Select(_ => Random.Next(3) == 0 ? Range() : Side()).ToList();
        if (Random.Next(6) == 0)
        {
            members.Insert(0, $"..{Side()}");
        }

        if (Random.Next(6) == 0)
        {
            members.Add($"{Side()}..");
        }

        return $"{opening}{string.Join(',', members)}{closing}";
    }

    /// <summary>A range of days, months or years, sorted, without signs.</summary>
    public string PlainRange()
    {
        var (one, other) = Random.Next(4) switch { 0 => (Year(), Year()), 1 => (Month(), Month()), _ => (Day(), Day()) };
        return string.CompareOrdinal(one, other) <= 0 ? $"{one}..{other}" : $"{other}..{one}";
    }

    /// <summary>Signs before or behind some components.</summary>
    public string Qualified(string text)
    {
        var components = text.Split('-');
        for (var i = 0; i < components.Length; i++)
        {
            components[i] = (Random.Next(4) == 0 ? Pick(Signs) : "") + components[i] + (Random.Next(3) == 0 ? Pick(Signs) : "");
        }

        return string.Join('-', components);
    }

    public string Masked(string text)
    {
        var chars = text.ToCharArray();
        foreach (var at in new[] { 2, 3, 5, 6, 8, 9 })
        {
            if (at < chars.Length && Random.Next(at == 2 ? 9 : 3) == 0) // a century of days is many
            {
                chars[at] = 'X';
            }
        }

        return new string(chars);
    }

    public string Pick(string[] among) => among[Random.Next(among.Length)];

    private string Side() => Random.Next(4) == 0 ? Qualified(Written()) : Written();

    private string Range()
    {
        if (Random.Next(4) != 0)
        {
            return PlainRange();
        }

        if (Random.Next(3) == 0)
        {
            var first = Random.Next(21, 33);
            return string.Create(CultureInfo.InvariantCulture, $"2019-{first}..2020-{Random.Next(21, 33)}");
        }

        var range = PlainRange().Split("..");
        return $"{Qualified(range[0])}..{Qualified(Random.Next(2) == 0 ? range[1] : Masked(range[1]))}";
    }
}
