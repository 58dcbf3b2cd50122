using ConflictModel.Json;

namespace ConflictModel.Tool.Tests;

public class PictureTests
{
    private static readonly State North = new("Northland");
    private static readonly Alliance Front = new("Northern Front");
    private static readonly Truce Truce = new("Harvest truce");
    private static readonly Source Paper = new("Morning paper") { Published = new(2031, 5, 4) };
    private static readonly ConflictRecord Record = [North, Front, Truce, Paper, North.Supports(Front).Per(Paper), Truce.EffectiveFrom(new(2031, 4, 1)).Per(Paper)];

    [Theory]
    [InlineData("network.svg", "Northland supports Northern Front.")]
    [InlineData("network.mmd", "a1 ==>|\"supports\"| a2")]
    public async Task A_network_is_of_the_day_that_is_named(string form, string part)
    {
        using var folder = new TempFolder();
        var file = folder.Write("record.json", ConflictJson.Write(Record));

        var export = await Command.RunAsync("export", form, file, "--on", "2031-05-04");

        export.ExitCode.Should().Be(0);
        export.Output.Should().Contain(part).And.Contain("4 May 2031");
    }

    [Fact]
    public async Task A_timeline_is_written_as_Mermaid_text()
    {
        using var folder = new TempFolder();
        var file = folder.Write("record.json", ConflictJson.Write(Record));

        var export = await Command.RunAsync("export", "timeline.mmd", file, "-o", folder["timeline.mmd"]);

        export.ExitCode.Should().Be(0);
        (await File.ReadAllTextAsync(folder["timeline.mmd"])).Should().StartWith("timeline\n").And.Contain("effective 1 April 2031 : Harvest truce");
    }

    [Theory]
    [InlineData("network.svg shows one day: name it, as in --on 2020-10-26.", "network.svg")]
    [InlineData("--on is for network.svg and network.mmd alone.", "timeline.svg", "--on", "2031-05-04")]
    [InlineData("'May' is no date here", "network.svg", "--on", "May")]
    public async Task A_day_is_asked_for_where_it_is_needed_and_nowhere_else(string complaint, string form, params string[] more)
    {
        using var folder = new TempFolder();
        var file = folder.Write("record.json", ConflictJson.Write(Record));

        var export = await Command.RunAsync(["export", form, file, .. more]);

        export.ExitCode.Should().Be(2);
        export.Error.Should().Contain(complaint);
    }
}
