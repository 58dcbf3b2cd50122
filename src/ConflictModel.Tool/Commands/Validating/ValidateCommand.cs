using System.CommandLine;
using ConflictModel.Tool.Files;
using ConflictModel.Validation;

namespace ConflictModel.Tool.Commands.Validating;

/// <summary><c>validate</c>: checks documents and streams.</summary>
internal static class ValidateCommand
{
    internal static Command Create()
    {
        var files = new InputArgument<string[]>("FILE") { Arity = ArgumentArity.ZeroOrMore, Description = "Documents or streams; - is standard input." };
        var format = new Option<string>("--format") { Description = "How findings are written: text for people, json (one object a line), or sarif (2.1.0, for build servers and editors).", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "sarif");
        var failOn = new Option<string>("--fail-on") { Description = "The least severity that makes the exit code 1.", DefaultValueFactory = _ => "error" };
        failOn.AcceptOnlyFromAmong("error", "warning", "note", "never");
        var config = new InputOption("--config") { Description = "A JSON file that sets severities, leaves rules out and lets findings stand, with reasons." };
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
                if (UnreadableInputException.Explain(id) is { Length: > 0 } words) // what keeps a file from being read is no rule's
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
        var (all, log, unread) = (new List<CheckedRecord>(), new List<CheckedFile>(), 0);
        foreach (var file in files)
        {
            CheckedRecord record;
            try
            {
                record = await CheckedRecord.CheckAsync(file, options with { TellsIdleSuppressions = false }, cancel);
            }
            catch (Exception fault) when (UnreadableInputException.Of(fault, file) is { } unreadable)
            {
                unread++;
                log.Add(CheckedFile.Unreadable(file, unreadable.Faults));
                Tell(file, unreadable, format, terminal);
                continue;
            }

            Show(record); // what fails here is no fault of the file
        }

        // What it lets stand may stand in a file that could not be read.
        if (config is not null && unread == 0 && CheckedRecord.CheckConfiguration(config, options, all) is { } configuration)
        {
            Show(configuration);
        }

        if (format == "sarif")
        {
            using var written = new MemoryStream();
            SarifLog.Write(written, [.. log]);
            terminal.PrintJson(System.Text.Encoding.UTF8.GetString(written.ToArray()));
        }

        return CodeOf(unread, files.Length, least is { } severity && all.Exists(f => f.Report.Has(severity)), terminal);

        void Show(CheckedRecord one)
        {
            all.Add(one);
            log.Add(new CheckedFile(one.File, one.Report, p => one.PlaceOf(p) is { } place ? (place.Line, place.Column) : null));
            if (format == "json")
            {
                PrintJson(one, withSuppressed, terminal);
            }
            else if (format != "sarif")
            {
                new FindingText(terminal).Print(one, withSuppressed, isOneOfSeveral: files.Length > 1);
            }

            terminal.Say(FindingText.Summary(one));
        }
    }

    /// <summary>Tells why a file was not checked: people at standard error, programs among the findings.</summary>
    private static void Tell(string file, UnreadableInputException unreadable, string? format, Terminal terminal)
    {
        foreach (var line in unreadable.Further.Prepend(unreadable.Message))
        {
            terminal.Complain(CommandLineApp.Failure(line));
        }

        foreach (var fault in format == "json" ? unreadable.Faults : [])
        {
            terminal.PrintJson(FindingJson.Line(file, fault));
        }
    }

    /// <summary>Gives the exit code, the worst that any file asks for; says how many files were not checked where there are others.</summary>
    private static int CodeOf(int unread, int files, bool isFound, Terminal terminal)
    {
        if (unread > 0 && files > 1)
        {
            terminal.Complain($"{unread} of {files} files could not be read, and were not checked.");
        }

        return unread > 0 ? ExitCodes.Unreadable : isFound ? ExitCodes.Found : ExitCodes.Done;
    }

    private static async Task<int> CheckEachAsync(string[] files, string format, ValidationOptions options, Severity? least, Terminal terminal, CancellationToken cancel)
    {
        if (format == "sarif")
        {
            throw new UsageException("--each writes text or json: a SARIF log holds whole files.");
        }

        var (isFound, unread) = (false, 0);
        options = options with { TellsIdleSuppressions = files.Length == 1 }; // of several, one may have what another has not
        foreach (var file in files)
        {
            var each = new EachLine(file, format == "json", terminal);
            try
            {
                isFound |= await each.CheckAsync(options, least, cancel);
            }
            catch (Exception fault) when (UnreadableInputException.Of(fault, file) is { } unreadable)
            {
                unread++;
                Tell(file, unreadable, format, terminal);
                continue;
            }

            unread += each.Unread > 0 ? 1 : 0;
            each.Summarize(options);
        }

        return unread > 0 ? ExitCodes.Unreadable : isFound ? ExitCodes.Found : ExitCodes.Done;
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
