using System.CommandLine;
using System.CommandLine.Parsing;

namespace ConflictModel.Tool.Commands.Queries;

/// <summary>Options that several questions share, each with its own object, since a parser's options belong to one command.</summary>
internal static class QueryOptions
{
    internal static Option<bool> AsJson() => new("--json") { Description = "Write one JSON object a line." };

    /// <summary>Gets the one record that is asked; only files of a dataset are asked together.</summary>
    /// <exception cref="UsageException">Several are named.</exception>
    internal static string One(ParseResult parsed, Argument<string[]> files) =>
        parsed.GetRequiredValue(files) is [var one] ? one
        : throw new UsageException("one record is asked at a time: make one of several by 'conflictmodel merge'; files of a dataset are asked together with --dataset.");

    /// <summary>Refuses to drop one of the two in silence.</summary>
    internal static void ChooseOne(Command command, Option<bool> explain, Option<bool> json) =>
        command.Validators.Add(result =>
        {
            if (result.GetValue(explain) && result.GetValue(json))
            {
                result.AddError("--explain and --json exclude each other: choose one.");
            }
        });

    internal static Option<ImpreciseDate> On() => new("--on")
    {
        Description = "The day asked about, in EDTF: 2020-10-26.",
        HelpName = "DATE",
        Required = true,
        CustomParser = Date,
    };

    internal static Option<ImpreciseDate> Bound(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = Date,
    };

    internal static Option<Moment> Known() => new("--known")
    {
        Description = "See only what had been said by then: a day (its end), or a day and a clock time. Without a zone that may be of any zone: write Z, as 2020-10-26T14:00Z.",
        HelpName = "MOMENT",
        CustomParser = result => Read<Moment>(result, "a moment such as 2020-10-26 or 2020-10-26T14:00Z"),
    };

    internal static DayView View(ConflictRecord record, ImpreciseDate day, Moment known) =>
        known.IsKnown ? record.AsKnownAt(known).On(day) : record.On(day);

    private static ImpreciseDate Date(ArgumentResult result) => Read<ImpreciseDate>(result, "a date such as 2020-10-26 or 2020-10");

    private static T Read<T>(ArgumentResult result, string expected)
        where T : struct, IParsable<T>
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (text.Length > 0 && T.TryParse(text, null, out var value))
        {
            return value;
        }

        result.AddError($"'{text}' is no date here: expected {expected}.");
        return default;
    }
}
