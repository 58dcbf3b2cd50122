using System.CommandLine;
using System.IO.Pipelines;
using ConflictModel.Json;
using ConflictModel.Tool.Files;
using ConflictModel.Validation;

namespace ConflictModel.Tool.Commands.Validating;

/// <summary><c>validate</c>: checks documents and streams.</summary>
internal static class ValidateCommand
{
    internal static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Arity = ArgumentArity.ZeroOrMore, Description = "Documents or streams; - is standard input." };
        var format = new Option<string>("--format") { Description = "How findings are written: text for people, json (one object a line), or sarif (2.1.0, for build servers and editors).", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "sarif");
        var failOn = new Option<string>("--fail-on") { Description = "The least severity that makes the exit code 1.", DefaultValueFactory = _ => "error" };
        failOn.AcceptOnlyFromAmong("error", "warning", "note", "never");
        var config = new Option<string?>("--config") { Description = "A JSON file that sets severities, leaves rules out and lets findings stand, with reasons." };
        var suppressed = new Option<bool>("--suppressed") { Description = "Shows what is let stand as well, with the reasons; it fails nothing." };
        var each = new Option<bool>("--each") { Description = "Checks the lines of a stream one by one, in memory that does not grow: by the rules that need no more than the line." };
        var explain = new Option<string?>("--explain") { Description = "Explains what is found under an id, and checks nothing." };
        var command = new Command("validate", "Checks records and explains what is wrong, where, and by whose account. Exits with 1 where it finds what --fail-on asks for.\n\nExample: conflictmodel validate record.json --fail-on warning\nExample: conflictmodel validate --explain CM2001")
        {
            files, format, failOn, config, suppressed, each, explain,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var terminal = Terminal.Of(parsed);
            if (parsed.GetValue(explain) is { } id)
            {
                if (ReadProblems.Explain(id) is { Length: > 0 } words) // what keeps a file from being read is no rule's
                {
                    foreach (var line in TextWrap.Lines($"{id}: {words}", terminal.Width))
                    {
                        terminal.Print(line);
                    }

                    return ExitCodes.Done;
                }

                RuleExplanation.Find(id).Print(terminal);
                return ExitCodes.Done;
            }

            var named = parsed.GetValue(files) ?? [];
            if (named.Length == 0)
            {
                throw new UsageException("name a file to check, or - for standard input.");
            }

            var options = await OptionsAsync(parsed.GetValue(config), cancel);
            var least = Least(parsed.GetValue(failOn));
            return parsed.GetValue(each)
                ? await CheckEachAsync(named, parsed.GetValue(format) ?? "", options, least, terminal, cancel)
                : await CheckAsync(named, parsed.GetValue(format), parsed.GetValue(suppressed), parsed.GetValue(config), options, least, terminal, cancel);
        });
        return command;
    }

    private static async Task<int> CheckAsync(string[] files, string? format, bool withSuppressed, string? config, ValidationOptions options, Severity? least, Terminal terminal, CancellationToken cancel)
    {
        var all = new List<CheckedRecord>();
        foreach (var file in files)
        {
            all.Add(await CheckedRecord.CheckAsync(file, options with { TellsIdleSuppressions = false }, cancel));
            Show(all[^1]);
        }

        if (config is not null && CheckedRecord.CheckConfiguration(config, options, all) is { } configuration)
        {
            all.Add(configuration);
            Show(configuration);
        }

        if (format == "sarif")
        {
            using var log = new MemoryStream();
            SarifLog.Write(log, [.. all.Select(f => new CheckedFile(f.File, f.Report, p => f.PlaceOf(p) is { } place ? (place.Line, place.Column) : null))]);
            terminal.PrintJson(System.Text.Encoding.UTF8.GetString(log.ToArray()));
        }

        return least is { } severity && all.Exists(f => f.Report.Has(severity)) ? ExitCodes.Found : ExitCodes.Done;

        void Show(CheckedRecord one)
        {
            if (format == "json")
            {
                PrintJson(one, withSuppressed, terminal);
            }
            else if (format != "sarif")
            {
                new FindingText(terminal).Print(one, withSuppressed);
            }

            terminal.Say(FindingText.Summary(one));
        }
    }

    private static async Task<int> CheckEachAsync(string[] files, string format, ValidationOptions options, Severity? least, Terminal terminal, CancellationToken cancel)
    {
        if (format == "sarif")
        {
            throw new UsageException("--each writes text or json: a SARIF log holds whole files.");
        }

        var isFound = false;
        options = options with { TellsIdleSuppressions = files.Length == 1 }; // of several, one may have what another has not
        foreach (var file in files)
        {
            var (items, found, line) = (0L, 0L, new CheckedLine());
            var pipe = await RecordFile.OpenItemsAsync(file, cancel);
            try
            {
                await foreach (var finding in ConflictValidator.ValidateEachAsync(Counted(pipe), options, cancel))
                {
                    found++;
                    isFound |= finding.Severity >= least;
                    if (format == "json")
                    {
                        terminal.PrintJson(FindingJson.Line(file, finding, line.PlaceOf, null));
                    }
                    else
                    {
                        terminal.Print($"{file}{(line.PlaceOf(finding.Pointer) is { } place ? $":{place.Line}:{place.Column}" : "")}: {finding}");
                    }
                }
            }
            catch (ConflictJsonException broken)
            {
                throw new UnreadableInputException($"{file}: {broken.Message}");
            }
            finally
            {
                await pipe.CompleteAsync();
            }

            terminal.Say($"{file}: {items} items checked each on its own, {found} finding{(found == 1 ? "" : "s")}; rules that need the whole record did not judge.");

            async IAsyncEnumerable<Item> Counted(PipeReader from)
            {
                await foreach (var item in ConflictJson.ReadStreamAsync(from, new ConflictReadOptions { OnLine = line.MoveTo }, cancel))
                {
                    items++;
                    yield return item;
                }

                line.MoveToEnd(); // what is found when all is judged is about no line
            }
        }

        return isFound ? ExitCodes.Found : ExitCodes.Done;
    }

    private static void PrintJson(CheckedRecord file, bool withSuppressed, Terminal terminal)
    {
        foreach (var finding in file.Report.Findings)
        {
            terminal.PrintJson(FindingJson.Line(file.File, finding, file.PlaceOf, null));
        }

        foreach (var let in withSuppressed ? file.Report.Suppressed : [])
        {
            terminal.PrintJson(FindingJson.Line(file.File, let.Finding, file.PlaceOf, let.Reason));
        }
    }

    private static async Task<ValidationOptions> OptionsAsync(string? config, CancellationToken cancel)
    {
        if (config is null)
        {
            return ValidationOptions.Default;
        }

        if (!File.Exists(config))
        {
            throw new UsageException($"there is no configuration {config}.");
        }

        try
        {
            var options = ValidationOptions.Default.Configured(await File.ReadAllTextAsync(config, cancel));
            return options.UnknownRules is [var unknown, ..]
                ? throw new UsageException($"{config}: no rule has the id '{unknown}': {NearWord.Question(unknown, options.Rules.Select(r => r.Id))}the command knows the rules of the library alone, and a program's own are configured in the program.")
                : options;
        }
        catch (FormatException wrong)
        {
            throw new UsageException($"{config}: {wrong.Message}");
        }
    }

    private static Severity? Least(string? word) => word switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "note" => Severity.Note,
        _ => null,
    };
}
