using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace ConflictModel.Benchmarks.Time;

/// <summary>Texts of dates, made from a seed: plain days, and a mix of EDTF's levels 0 and 1 as often of the one as of the other.</summary>
internal sealed class DateTexts
{
    /// <summary>How many texts each benchmark goes through, so that no branch is learnt by heart.</summary>
    internal const int Count = 4096;

    private const int Seed = 20190204;

    // Both years and days are spread so that no two calls in a row are likely to be of one year.
    private readonly Random random = new(Seed);

    internal DateTexts()
    {
        Days = [.. Enumerable.Range(0, Count).Select(_ => Day())];
        Plain = [.. Days.Select(LocalDatePattern.Iso.Format)];
        PlainUtf8 = [.. Plain.Select(Encoding.UTF8.GetBytes)];
        Mix = [.. Enumerable.Range(0, Count).Select(i => random.Next(2) == 0 ? LevelZero() : LevelOne())];
        MixUtf8 = [.. Mix.Select(Encoding.UTF8.GetBytes)];
        IsStretch = [.. Mix.Select(text => text.Contains('/', StringComparison.Ordinal))];
    }

    internal LocalDate[] Days { get; }

    internal string[] Plain { get; }

    internal byte[][] PlainUtf8 { get; }

    internal string[] Mix { get; }

    internal byte[][] MixUtf8 { get; }

    /// <summary>Gets which texts of the mix are stretches of time, as a reader knows from the column they stand in.</summary>
    internal bool[] IsStretch { get; }

    private LocalDate Day() => new LocalDate(1900, 1, 1).PlusDays(random.Next(125 * 365));

    private string LevelZero() => random.Next(5) switch
    {
        0 => Text(3),
        1 => Text(2),
        2 => Text(1),
        3 => Stretch(3),
        _ => Stretch(2),
    };

    private string LevelOne() => random.Next(7) switch
    {
        0 => Text(3) + "?~%"[random.Next(3)],
        1 => Text(2) + "?~%"[random.Next(3)],
        2 => Text(1) + "?~%"[random.Next(3)],
        3 => random.Next(3) switch { 0 => Text(1)[..3] + "X", 1 => Text(1) + "-XX", _ => Text(2) + "-XX" },
        4 => string.Create(CultureInfo.InvariantCulture, $"{Text(1)}-{random.Next(21, 25)}"),
        5 => random.Next(4) switch { 0 => Text(3) + "/..", 1 => Text(3) + "/", 2 => "../" + Text(3), _ => "/" + Text(2) },
        _ => Text(3) + "~/" + LocalDatePattern.Iso.Format(new LocalDate(2030, 1, 1).PlusDays(random.Next(365))),
    };

    private string Stretch(int parts)
    {
        var start = Day();
        return Text(start, parts) + "/" + Text(start.PlusDays(random.Next(1000)), parts);
    }

    private string Text(int parts) => Text(Day(), parts);

    private static string Text(LocalDate day, int parts) => LocalDatePattern.Iso.Format(day)[..(1 + (parts * 3))];
}
