using ConflictModel.Json;

namespace ConflictModel.Tool.Tests;

/// <summary>Pictures of all of a record, or of one thing in it, by the command.</summary>
public sealed class PicturesOfOneThingTests : IDisposable
{
    private static readonly Incident Raid = new("Raid");
    private static readonly Incident Siege = new("Siege");
    private static readonly Source Paper = new("Paper") { Published = new(2031, 5, 4) };

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("figures.svg")]
    [InlineData("provenance.svg")]
    public async Task A_picture_shows_all_or_what_is_asked_for(string form)
    {
        (await ExportAsync(form)).Output.Should().StartWith("<svg").And.Contain("3 people").And.Contain("at least 8 people");
        (await ExportAsync(form, "--of", "raid")).Output.Should().Contain("3 people").And.NotContain("at least 8 people");
        (await ExportAsync(form, "--of", "incident:siege")).Output.Should().Contain("at least 8 people").And.NotContain(">3 people");
    }

    [Fact]
    public async Task One_claim_can_be_traced()
    {
        var one = await ExportAsync("provenance.svg", "--of", "killed");
        one.Output.Should().Contain("3 people killed in Raid").And.NotContain("wounded");
    }

    [Fact]
    public async Task A_slip_of_the_pen_is_wrong_usage()
    {
        var unknown = await ExportAsync("figures.svg", "--of", "Raid");
        unknown.ExitCode.Should().Be(2);
        unknown.Output.Should().BeEmpty();
        unknown.Error.Should().Contain("Did you mean incident:raid?");
        var whole = await ExportAsync("timeline.svg", "--of", "raid");
        whole.ExitCode.Should().Be(2);
        whole.Error.Should().Contain("--of goes with figures.svg, provenance.svg alone: timeline.svg holds the whole record.");
    }

    private async Task<Command> ExportAsync(string form, params string[] more) =>
        await Command.RunAsync(["export", form, folder.Write("record.json", ConflictJson.Write(
        [
            Raid, Siege, Paper, Raid.Killed(Estimate.Exactly(3)).Per(Paper).WithId("killed"), Raid.Wounded(Estimate.Exactly(4)).Per(Paper).WithId("wounded"), Siege.Killed(Estimate.AtLeast(8)).Per(Paper).WithId("more"),
        ])), .. more]);
}
