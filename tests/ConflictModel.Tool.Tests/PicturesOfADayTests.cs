using ConflictModel.Json;

namespace ConflictModel.Tool.Tests;

public class PicturesOfADayTests
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

    [Fact]
    public async Task Without_a_day_a_network_is_of_the_last_one_that_the_record_tells_of()
    {
        using var folder = new TempFolder();
        var file = folder.Write("record.json", ConflictJson.Write(Record));

        var export = await Command.RunAsync("export", "network.svg", file);

        export.ExitCode.Should().Be(0);
        export.Output.Should().Contain("Northland supports Northern Front").And.Contain("1 April 2031");
        export.Error.Should().Contain("Drawn on 1 April 2031, the last day of which the record tells; --on DATE draws another.");
        (await Command.RunAsync("export", "network.svg", folder.Write("empty.json", "{\"conflictModel\":\"1.0\"}"))).Should()
            .Match<Command>(c => c.ExitCode == 2 && c.Error.Contains("name a day, as in --on 2020-10-26"));
    }

    [Theory]
    [InlineData("--on goes with network.svg, map.svg, network.mmd alone: timeline.svg holds the whole record.", "timeline.svg", "--on", "2031-05-04")]
    [InlineData("'May' is no date here", "network.svg", "--on", "May")]
    public async Task A_day_is_asked_for_where_it_means_something(string complaint, string form, params string[] more)
    {
        using var folder = new TempFolder();
        var file = folder.Write("record.json", ConflictJson.Write(Record));

        var export = await Command.RunAsync(["export", form, file, .. more]);

        export.ExitCode.Should().Be(2);
        export.Error.Should().Contain(complaint);
    }
}
