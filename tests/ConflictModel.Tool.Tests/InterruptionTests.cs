using System.Diagnostics;

namespace ConflictModel.Tool.Tests;

/// <summary>Whoever interrupts the command finds no half-written file, and no number of half a sum.</summary>
public class InterruptionTests
{
    private static readonly string Ged = ImportTests.File([.. Enumerable.Range(1, 50).Select(id => ImportTests.Row(id, "2031-05-02", "1", "2", "3"))]);

    [Theory]
    [InlineData("import", "ucdp-ged", "{ged}", "-o", "{out}.ndjson", "--report", "{out}.notes")]
    [InlineData("import", "ucdp-ged", "{ged}", "-o", "{out}.json.gz")]
    [InlineData("import", "ucdp-ged", "{ged}", "--json")]
    [InlineData("import", "ucdp-ged", "{ged}")]
    [InlineData("query", "{ged}", "casualties", "--dataset", "ucdp-ged", "--json")]
    [InlineData("query", "{wars}", "casualties", "--dataset", "cow-wars", "--json")]
    [InlineData("export", "ucdp-ged", "{stream}", "-o", "{out}.csv", "--report", "{out}.notes")]
    [InlineData("merge", "{stream}", "{stream}", "-o", "{out}.json")]
    public async Task What_is_interrupted_leaves_nothing_behind(params string[] args)
    {
        using var folder = new TempFolder();
        folder.Write("ged.csv", Ged);
        folder.Write("wars.csv", "WarNum,WarName,WarType,ccode,StateName,Side,StartMonth1,StartDay1,StartYear1,EndMonth1,EndDay1,EndYear1,Outcome,BatDeath\n1,Mill War,1,951,Freedonia,1,-9,-9,1990,-9,-9,-9,1,100\n");
        (await Command.RunAsync("import", "ucdp-ged", folder["ged.csv"], "-o", folder["stream"])).ExitCode.Should().Be(0);
        var before = Directory.GetFiles(folder.Path);
        args = [.. args.Select(arg => arg.Replace("{out}", folder["out"]).Replace("{ged}", folder["ged.csv"]).Replace("{wars}", folder["wars.csv"]).Replace("{stream}", folder["stream"]))];
        using var output = new StringWriter();
        using var error = new StringWriter { NewLine = "\n" };

        var exitCode = await CommandLineApp.RunAsync(args, output, error, new CancellationToken(canceled: true));

        exitCode.Should().Be(130);
        error.ToString().Should().Be("conflictmodel: interrupted; nothing was left behind.\n");
        output.ToString().Should().BeEmpty();
        Directory.GetFiles(folder.Path).Should().BeEquivalentTo(before);
    }

    [Fact]
    public async Task A_process_that_waits_for_input_and_is_interrupted_takes_its_unfinished_files_away()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // there is no signal to send to one process alone
        }

        using var folder = new TempFolder();
        using var watcher = new FileSystemWatcher(folder.Path);
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ConflictModel.Tool.dll"), "import", "ucdp-ged", "-", "-o", folder["out.json"], "--report", folder["notes"]])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!; // it starts a process, not a document
        while (Directory.GetFiles(folder.Path).Length == 0 && !process.HasExited)
        {
            watcher.WaitForChanged(WatcherChangeTypes.Created, 1000);
        }

        var unfinished = Directory.GetFiles(folder.Path);
        using (var kill = Process.Start("kill", ["-INT", $"{process.Id}"])) // likewise
        {
            await kill.WaitForExitAsync();
        }

        if (!process.WaitForExit(TimeSpan.FromSeconds(30)))
        {
            process.Kill();
        }

        unfinished.Should().NotBeEmpty().And.OnlyContain(file => file.EndsWith(".part"));
        process.ExitCode.Should().Be(130);
        (await process.StandardError.ReadToEndAsync()).Should().Be("conflictmodel: interrupted; nothing was left behind.\n");
        Directory.GetFiles(folder.Path).Should().BeEmpty();
    }
}
