using System.CommandLine;
using ConflictModel.Tool.Commands.Dates;

namespace ConflictModel.Tool.Commands;

/// <summary><c>date</c>: tells what EDTF expressions mean.</summary>
internal static class DateCommand
{
    private static readonly SeasonMonths[] Conventions =
        [SeasonMonths.AstronomicalNorth, SeasonMonths.AstronomicalSouth, SeasonMonths.MeteorologicalNorth, SeasonMonths.MeteorologicalSouth];

    internal static Command Create()
    {
        var expressions = new Argument<string[]>("EXPR") { Arity = ArgumentArity.ZeroOrMore, Description = "EDTF expressions, such as 2019-10~, 2020-03-06/.. or -0043." };
        var lines = new Option<bool>("--ndjson") { Description = "Reads one JSON string a line from standard input, and writes one object a line, in the same order; blank lines are passed over." };
        var json = new Option<bool>("--json") { Description = "Writes one object a line instead of sentences." };
        var seasons = new Option<string>("--seasons") { Description = "Which months a season has where no hemisphere is stated, and to which year a winter belongs.", DefaultValueFactory = _ => Name(SeasonMonths.AstronomicalNorth) };
        seasons.AcceptOnlyFromAmong([.. Conventions.Select(Name)]);
        var command = new Command("date", "Tells what EDTF expressions (ISO 8601-2, levels 0 to 2) mean: the earliest and latest day, what is left open, and where an invalid one goes wrong.\n\nExample: conflictmodel date 2019-10~ [..2011-10-26] 2001-21/..")
        {
            expressions, lines, json, seasons,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var terminal = Terminal.Of(parsed);
            var texts = parsed.GetValue(expressions) ?? [];
            var teller = new DateTeller(DateTolerance.Strict with { Seasons = Conventions.First(c => Name(c) == parsed.GetValue(seasons)) });
            if (parsed.GetValue(lines))
            {
                return texts.Length == 0
                    ? await DateLines.RunAsync(Console.OpenStandardInput(), terminal, teller, cancel)
                    : throw new UsageException("--ndjson reads expressions from standard input: give none beside it.");
            }

            if (texts.Length == 0)
            {
                throw new UsageException("give an expression, such as 2019-10~, or --ndjson to read them from standard input.");
            }

            foreach (var text in texts)
            {
                if (parsed.GetValue(json))
                {
                    terminal.PrintJson(teller.Line(text));
                }
                else
                {
                    terminal.PrintLines(teller.Sentences(text));
                }
            }

            return texts.All(t => EdtfExpression.TryParse(t, out _)) ? ExitCodes.Done : ExitCodes.Found;
        });
        return command;
    }

    private static string Name(SeasonMonths seasons) => seasons.Name.Replace(", ", "-", StringComparison.Ordinal);
}
