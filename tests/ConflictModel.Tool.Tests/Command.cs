namespace ConflictModel.Tool.Tests;

/// <summary>Runs the command in this process and keeps what it writes.</summary>
internal sealed record Command(int ExitCode, string Output, string Error)
{
    internal string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    internal static async Task<Command> RunAsync(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = await CommandLineApp.RunAsync(args, output, error);
        return new Command(exitCode, output.ToString(), error.ToString());
    }
}
