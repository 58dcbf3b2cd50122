using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using ConflictModel.Tool.Commands;
using ConflictModel.Tool.Commands.Validating;
using ConflictModel.Tool.Files;

namespace ConflictModel.Tool;

/// <summary>The <c>conflictmodel</c> command: parses, runs, and turns every failure into one clear line and an exit code.</summary>
internal static class CommandLineApp
{
    private const string Interrupted = "interrupted; nothing was left behind.";

    internal static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, CancellationToken cancel = default)
    {
        var root = Root();
        var parsed = root.Parse(args);
        if (MisspeltOption.Told(parsed) is { } misspelt)
        {
            return await FailAsync(error, misspelt, ExitCodes.WrongUsage);
        }

        if (parsed.Errors.Count > 0)
        {
            foreach (var fault in parsed.Errors)
            {
                await FailAsync(error, Told(fault), ExitCodes.WrongUsage);
            }

            if (Choices(parsed) is { Length: > 0 } choices)
            {
                await error.WriteLineAsync(choices);
            }

            await error.WriteLineAsync("Try 'conflictmodel -h', or -h after a verb.");
            return ExitCodes.WrongUsage;
        }

        if (OverwrittenFile.Told(parsed) is { } lost)
        {
            return await FailAsync(error, lost, ExitCodes.WrongUsage);
        }

        try
        {
            var exitCode = await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false }, cancel);
            return exitCode == ExitCodes.Interrupted ? await FailAsync(error, Interrupted, exitCode) : exitCode;
        }
        catch (UsageException wrong)
        {
            return await FailAsync(error, wrong.Message, ExitCodes.WrongUsage);
        }
        catch (Exception fault) when (UnreadableInputException.Of(fault) is { } unreadable)
        {
            return await FailAsync(error, unreadable.Message, ExitCodes.Unreadable, unreadable.Further);
        }
        catch (OverflowException)
        {
            return await FailAsync(error, $"the numbers add up to more than {long.MaxValue}: nothing is printed rather than a wrong sum.", ExitCodes.Unreadable);
        }
        catch (OperationCanceledException)
        {
            return await FailAsync(error, Interrupted, ExitCodes.Interrupted);
        }
        catch (Exception fault) when (IsOurs(fault))
        {
            return await FailAsync(error, $"something went wrong that should not have ({fault.GetType().Name}: {fault.Message}). Please report it.", ExitCodes.Unreadable);
        }
    }

    /// <summary>A fault of ours is told in one line, too: a trace helps nobody at a terminal.</summary>
    private static bool IsOurs(Exception fault) => fault is not OutOfMemoryException;

    internal static RootCommand Root() => Helping(InterruptibleAction.In(
        new("Keeps, checks and asks records of armed conflict. Nothing is read from or sent to a network.")
        {
            Terminal.QuietOption(),
            TourCommand.Create(),
            DateCommand.Create(),
            ValidateCommand.Create(),
            ImportCommand.Create(),
            ExportCommand.Create(),
            QueryCommand.Create(),
            DiffCommand.Create(),
            MergeCommand.Create(),
            SchemaCommand.Create(),
        }));

    /// <summary>Has help keep to the width of a terminal, and to one that reads well where there is none.</summary>
    private static RootCommand Helping(RootCommand root)
    {
        foreach (var option in root.Options)
        {
            if (option.Action is HelpAction help)
            {
                help.MaxWidth = Terminal.WidthOfHelp;
            }
        }

        return root;
    }

    /// <summary>Tells what there is to ask where a word is none of it, the likest first.</summary>
    private static string Choices(ParseResult parsed)
    {
        var names = parsed.CommandResult.Command.Subcommands.Select(c => c.Name).ToArray();
        // Where several files may be named, a misspelt word behind the first is taken for another.
        var wrong = parsed.UnmatchedTokens.FirstOrDefault(t => !t.StartsWith('-'))
            ?? parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(a => a.Tokens).Skip(1).LastOrDefault()?.Value;
        var near = wrong is null ? null : Array.Find(names, n => n.StartsWith(wrong, StringComparison.OrdinalIgnoreCase) || wrong.StartsWith(n, StringComparison.OrdinalIgnoreCase) || NearWord.Apart(n, wrong) <= 2);
        return names.Length == 0 ? "" : $"{(near is null ? "" : $"Did you mean {near}? ")}There is {string.Join(", ", names)}.";
    }

    /// <summary>Tells what is wrong with an argument in one line, by the name of its option and with all words that are allowed.</summary>
    private static string Told(ParseError fault)
    {
        var lines = fault.Message.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var option = fault.SymbolResult is OptionResult { Option.Name: var name } && !fault.Message.Contains(name, StringComparison.Ordinal) ? $"{name}: " : "";
        return $"{option}{lines.FirstOrDefault()}{(lines.Length > 1 ? $" {string.Join(", ", lines.Skip(1))}." : "")}";
    }

    /// <summary>Gives the one line that tells a failure.</summary>
    internal static string Failure(string message) => SafeText.Of($"conflictmodel: {message.ReplaceLineEndings(" ")}");

    private static async Task<int> FailAsync(TextWriter error, string message, int exitCode, params IReadOnlyList<string> further)
    {
        foreach (var line in further.Prepend(message))
        {
            await error.WriteLineAsync(Failure(line));
        }

        return exitCode;
    }
}
