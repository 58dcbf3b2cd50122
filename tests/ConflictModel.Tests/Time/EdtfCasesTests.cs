using System.Text.Json;
using ConflictModel.Tests.Common;
using Xunit.Abstractions;

namespace ConflictModel.Tests.Time;

public class EdtfCasesTests(ITestOutputHelper output)
{
    /// <summary>Wider than EDTF on purpose: an empty text is the unknown time, and a clock time may stop at the minute.</summary>
    private static readonly string[] OursBeyondEdtf =
        ["bad.whitespace:", "bad.datetime:1985-04-12T10:30Z", "bad.datetime:1985-04-12T10:30", "bad.datetime:2014-12-08T11:46-03:00"];

    [Fact]
    public void What_is_read_agrees_with_the_table_and_what_is_invalid_is_refused()
    {
        if (!SharedData.TryFind("edtf/cases.tsv", output, out var path))
        {
            return;
        }

        var (agreed, refused, beyond) = (0, 0, 0);
        var notYet = new Dictionary<string, int>(StringComparer.Ordinal);
        var wrong = new List<string>();
        foreach (var line in File.ReadAllLines(path).Skip(1))
        {
            var cells = line.Split('\t');
            var input = JsonSerializer.Deserialize<string>($"\"{cells[0]}\"")!; // a string is never null here
            var feature = cells[6].Split(';')[0]["feature=".Length..];
            var read = Timing.TryParse(input, out var timing);
            if (cells[1] == "no")
            {
                if (!read)
                {
                    refused++;
                }
                else if (OursBeyondEdtf.Contains($"{feature}:{input}"))
                {
                    beyond++;
                }
                else
                {
                    wrong.Add($"{cells[0]} is no EDTF ({cells[6]}), and was read as {timing}");
                }
            }
            else if (!read)
            {
                notYet[feature] = notYet.GetValueOrDefault(feature) + 1;
            }
            else if (Bound(timing.Began.Earliest, cells[3]) && Bound(timing.Finished.Latest, cells[4]) && Timing.Parse(timing.ToString()) == timing && Qualified(timing) == Qualifiers(cells[5]))
            {
                agreed++;
            }
            else
            {
                wrong.Add($"{cells[0]} must mean {cells[3]} to {cells[4]} ({cells[5]}), and was read as {timing}: {timing.Began.Earliest} to {timing.Finished.Latest} ({Qualified(timing)})");
            }
        }

        output.WriteLine($"EDTF cases: {agreed} valid ones agreed, {refused} invalid ones refused, {beyond} read beyond EDTF on purpose, {notYet.Values.Sum()} valid ones not read yet:");
        foreach (var (feature, count) in notYet.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"  {feature}: {count}");
        }

        wrong.Should().BeEmpty();
        agreed.Should().BeGreaterThan(200);
        refused.Should().BeGreaterThan(600);
    }

    private static bool Bound(DayBound bound, string cell) => cell == "?" || bound.ToString() == (cell.Length == 0 ? ".." : cell);

    /// <summary>Which parts carry which flag, in the table's words; of a stretch, of both sides.</summary>
    private static string Qualified(Timing timing) =>
        timing.Lasted
            ? string.Join(' ', new[] { Words("start.", timing.Interval.Start.Qualifiers), Words("end.", timing.Interval.End.Qualifiers) }.Where(w => w.Length > 0))
            : Words("", timing.Moment.Date.Qualifiers);

    private static string Words(string side, DateQualifiers flags)
    {
        var uncertain = Letters(flags, DateQualifiers.UncertainYear, DateQualifiers.UncertainMonth, DateQualifiers.UncertainDay);
        var approximate = Letters(flags, DateQualifiers.ApproximateYear, DateQualifiers.ApproximateMonth, DateQualifiers.ApproximateDay);
        return string.Join(' ', new[] { uncertain.Length > 0 ? $"{side}uncertain({uncertain})" : "", approximate.Length > 0 ? $"{side}approximate({approximate})" : "" }.Where(w => w.Length > 0));
    }

    private static string Letters(DateQualifiers flags, DateQualifiers year, DateQualifiers month, DateQualifiers day) =>
        (flags.HasFlag(year) ? "y" : "") + (flags.HasFlag(month) ? "m" : "") + (flags.HasFlag(day) ? "d" : "");

    private static string Qualifiers(string cell) =>
        string.Join(' ', cell.Split(' ').Where(t => t.Contains("uncertain(", StringComparison.Ordinal) || t.Contains("approximate(", StringComparison.Ordinal)));
}
