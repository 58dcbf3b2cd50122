using System.CommandLine;
using ConflictModel.Datasets;
using ConflictModel.Tool.Commands;

namespace ConflictModel.Tool;

/// <summary>The <c>conflictmodel</c> command: parses, runs, and turns every failure into one clear line and an exit code.</summary>
internal static class CommandLineApp
{
    internal static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        var root = Root();
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var fault in parsed.Errors)
            {
                await error.WriteLineAsync($"conflictmodel: {fault.Message}");
            }

            await error.WriteLineAsync("Try 'conflictmodel -h', or -h after a verb.");
            return ExitCodes.WrongUsage;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (UsageException wrong)
        {
            return await FailAsync(error, wrong.Message, ExitCodes.WrongUsage);
        }
        catch (Exception fault) when (fault is DatasetException or UnreadableInputException or IOException or UnauthorizedAccessException)
        {
            return await FailAsync(error, fault.Message, ExitCodes.Unreadable);
        }
        catch (InvalidRecordException fault)
        {
            return await FailAsync(error, fault.Message, ExitCodes.Unreadable);
        }
        catch (InvalidDataException)
        {
            return await FailAsync(error, "a file is not what its name says: it ends in .gz, and is no gzip, or is cut off.", ExitCodes.Unreadable);
        }
        catch (OverflowException)
        {
            return await FailAsync(error, $"the numbers add up to more than {long.MaxValue}: nothing is printed rather than a wrong sum.", ExitCodes.Unreadable);
        }
        catch (OperationCanceledException)
        {
            return await FailAsync(error, "interrupted; nothing was left behind.", ExitCodes.Interrupted);
        }
        catch (Exception fault) when (IsOurs(fault))
        {
            return await FailAsync(error, $"something went wrong that should not have ({fault.GetType().Name}: {fault.Message}). Please report it.", ExitCodes.Unreadable);
        }
    }

    /// <summary>A fault of ours is told in one line, too: a trace helps nobody at a terminal.</summary>
    private static bool IsOurs(Exception fault) => fault is not OutOfMemoryException;

    internal static RootCommand Root() =>
        new("Keeps, checks and asks records of armed conflict. Nothing is read from or sent to a network.")
        {
            TourCommand.Create(),
            DateCommand.Create(),
            ValidateCommand.Create(),
            ImportCommand.Create(),
            ExportCommand.Create(),
            QueryCommand.Create(),
        };

    private static async Task<int> FailAsync(TextWriter error, string message, int exitCode)
    {
        await error.WriteLineAsync($"conflictmodel: {message.ReplaceLineEndings(" ")}");
        return exitCode;
    }
}
