using System.Diagnostics;

namespace ConflictModel.Tool.Tests;

/// <summary>Runs the command in a process of its own, with a real standard input and real bytes on standard output.</summary>
internal sealed record CommandProcess(int ExitCode, byte[] Output, string Error)
{
    internal static async Task<CommandProcess> RunAsync(byte[] input, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ConflictModel.Tool.dll"), .. args])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!; // it starts a process, not a document
        using var output = new MemoryStream();
        var error = process.StandardError.ReadToEndAsync();
        var copied = process.StandardOutput.BaseStream.CopyToAsync(output);
        await process.StandardInput.BaseStream.WriteAsync(input);
        process.StandardInput.Close();
        await copied;
        await process.WaitForExitAsync();
        return new CommandProcess(process.ExitCode, output.ToArray(), await error);
    }
}
