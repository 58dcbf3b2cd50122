using ConflictModel.Json;

namespace ConflictModel.Tool.Tests;

/// <summary>Whoever asks for quiet hears of errors alone, and gets the same data.</summary>
public class QuietTests
{
    private static readonly Place North = new("North");
    private static readonly Truce Calm = new("Calm");
    private static readonly Incident Raid = new("Raid");

    [Theory]
    [InlineData("tour", "--out", "{out}")]
    [InlineData("validate", "{a}")]
    [InlineData("validate", "{a}", "--format", "json")]
    [InlineData("import", "ucdp-ged", "{ged}")]
    [InlineData("import", "ucdp-ged", "{ged}", "-o", "{out}")]
    [InlineData("export", "geojson", "{a}")]
    [InlineData("diff", "{a}", "{b}")]
    [InlineData("diff", "{a}", "{a}")]
    [InlineData("merge", "{a}", "{a}")]
    [InlineData("merge", "{a}", "{b}", "--prefer", "first", "-o", "{out}")]
    [InlineData("query", "{a}", "members", "--of", "band", "--on", "2031-05-03")]
    [InlineData("query", "{b}", "truces", "--on", "1990")]
    [InlineData("query", "{a}", "control", "--of", "north", "--on", "2031-05-03")]
    [InlineData("query", "{b}", "timeline")]
    [InlineData("query", "{a}", "casualties")]
    [InlineData("query", "{ged}", "casualties", "--dataset", "ucdp-ged")]
    public async Task Words_that_are_no_errors_are_silenced_and_nothing_else(params string[] args)
    {
        using var folder = new TempFolder();
        var files = Files(folder);
        string[] asked = [.. args.Select(a => files.GetValueOrDefault(a, a))];

        var loud = await Command.RunAsync(asked);
        var quiet = await Command.RunAsync([.. asked, "--quiet"]);

        loud.Error.Should().NotBeEmpty();
        quiet.Error.Should().BeEmpty();
        (quiet.ExitCode, quiet.Output).Should().Be((loud.ExitCode, loud.Output));
        (await Command.RunAsync(["-q", .. asked])).Should().Be(quiet, "it may stand before the verb, and be short");
    }

    [Theory]
    [InlineData(1, "merge", "{a}", "{b}")]
    [InlineData(1, "merge", "{a}", "{without}", "--base", "{a}", "{named}")]
    [InlineData(2, "query", "{a}", "truces", "--on", "soon")]
    [InlineData(2, "diff", "-", "-")]
    [InlineData(2, "nonsense")]
    [InlineData(3, "validate", "{absent}")]
    [InlineData(3, "import", "ucdp-ged", "{a}")]
    public async Task Errors_are_told_all_the_same(int exitCode, params string[] args)
    {
        using var folder = new TempFolder();
        var files = Files(folder);
        string[] asked = [.. args.Select(a => files.GetValueOrDefault(a, a))];

        var loud = await Command.RunAsync(asked);
        var quiet = await Command.RunAsync([.. asked, "--quiet"]);

        quiet.Should().Be(loud);
        quiet.ExitCode.Should().Be(exitCode);
        quiet.Error.Should().NotBeEmpty();
    }

    [Fact]
    public async Task A_row_that_cannot_be_counted_is_an_error()
    {
        using var folder = new TempFolder();
        var file = folder.Write("ged.csv", ImportTests.File(ImportTests.Row(1, "2031-02-31", "1", "2", "3")));

        var quiet = await Command.RunAsync("query", file, "casualties", "--dataset", "ucdp-ged", "--quiet");

        quiet.Error.Should().Contain("2031-02-31").And.NotContain("rows read");
    }

    [Theory]
    [MemberData(nameof(MannersTests.Verbs), MemberType = typeof(MannersTests))]
    public async Task The_help_of_every_verb_tells_of_it(string[] verb) =>
        (await Command.RunAsync([.. verb, "-h"])).Output.Should().MatchRegex(@"-q, --quiet +Say nothing on standard error but errors\.");

    private static Dictionary<string, string> Files(TempFolder folder) => new()
    {
        ["{a}"] = folder.Write("a.json", ConflictJson.Write([North, Calm, Raid, new Organization("Band")])),
        ["{b}"] = folder.Write("b.json", ConflictJson.Write([North with { Name = "Uplands" }])),
        ["{without}"] = folder.Write("without.json", ConflictJson.Write([Calm, Raid, new Organization("Band")])),
        ["{named}"] = folder.Write("named.json", ConflictJson.Write([North, Calm, Raid, new Organization("Band"), new Naming(North, "the north")])),
        ["{ged}"] = folder.Write("ged.csv", ImportTests.File(ImportTests.Row(1, "2031-05-02", "1", "2", "3"))),
        ["{absent}"] = folder["absent.json"],
        ["{out}"] = folder["out"],
    };
}
