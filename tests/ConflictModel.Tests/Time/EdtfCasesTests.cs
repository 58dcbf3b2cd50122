using System.Text.Json;
using ConflictModel.Tests.Common;
using Xunit.Abstractions;

namespace ConflictModel.Tests.Time;

public class EdtfCasesTests(ITestOutputHelper output)
{
    /// <summary>Decided against, and documented: a year of more than 35 digits is not kept.</summary>
    private static readonly string[] DecidedAgainst = ["Y-9999999999999999999999999999999999999999"];

    [Fact]
    public void Every_case_of_the_table_comes_out_right()
    {
        if (!SharedData.TryFind("edtf/cases.tsv", output, out var path))
        {
            return;
        }

        var (valid, invalid, against) = (0, 0, 0);
        var wrong = new List<string>();
        foreach (var line in File.ReadAllLines(path).Skip(1))
        {
            var cells = line.Split('\t');
            var input = JsonSerializer.Deserialize<string>($"\"{cells[0]}\"")!; // a string is never null here
            var read = EdtfExpression.TryParse(input, out var expression);
            if (DecidedAgainst.Contains(input))
            {
                against++;
                read.Should().BeFalse();
            }
            else if (read != (cells[1] == "yes"))
            {
                wrong.Add($"{cells[0]} {(read ? $"was read as {expression}" : "was refused")}: {cells[6]}");
            }
            else if (!read)
            {
                invalid++;
            }
            else if (Complaint(expression, cells) is { } complaint)
            {
                wrong.Add($"{cells[0]}: {complaint}");
            }
            else
            {
                valid++;
            }
        }

        output.WriteLine($"EDTF cases: {valid} valid ones agree, {invalid} invalid ones are refused, {against} decided against.");
        wrong.Should().BeEmpty();
        (valid + invalid).Should().BeGreaterThan(1300);
    }

    private static string? Complaint(EdtfExpression expression, string[] cells)
    {
        var again = EdtfExpression.Parse(expression.ToString());
        return $"{expression.Level}" != cells[2] ? $"level {expression.Level}, not {cells[2]}"
            : !Bound(expression.Earliest, cells[3]) ? $"earliest {expression.Earliest}, not {cells[3]}"
            : !Bound(expression.Latest, cells[4]) ? $"latest {expression.Latest}, not {cells[4]}"
            : string.Join(' ', expression.Qualifiers) != cells[5] ? $"{string.Join(' ', expression.Qualifiers)}, not {cells[5]}"
            : again.Value != expression.Value ? $"written as {expression} it is another date"
            : again.ToString() != expression.ToString() ? $"written as {expression}, and then as {again}"
            : Timing.Parse(cells[0].Length == 0 ? "" : expression.ToString()) != expression.Value ? "the value reads it otherwise"
            : null;
    }

    private static bool Bound(DayBound bound, string cell) => cell == "?" || bound.ToString() == (cell.Length == 0 ? ".." : cell);
}
