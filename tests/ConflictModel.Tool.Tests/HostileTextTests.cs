using System.Globalization;
using System.Text;
using ConflictModel.Json;

namespace ConflictModel.Tool.Tests;

/// <summary>What a record says is shown so that it can neither forge a line, nor turn the direction of writing, nor drive a terminal.</summary>
public class HostileTextTests
{
    private const string Hostile = "A\u001b[2J\u202e\u2028\u009b\nForged: line\r\u2066\U000e0041";

    private static readonly Organization Band = new(Hostile, ActorId.Parse("band"));
    private static readonly Organization League = new($"League {Hostile}", ActorId.Parse("league"));
    private static readonly Place Hill = new(Hostile, PlaceId.Parse("hill"));
    private static readonly Truce Calm = new(Hostile, TruceId.Parse("calm"));
    private static readonly Incident Raid = new(Hostile, IncidentId.Parse("raid"));
    private static readonly Source Paper = new(Hostile, SourceId.Parse("paper"));

    private static readonly ConflictRecord Record =
    [
        Band, League, Hill, Calm, Raid, Paper,
        Band.MemberOf(League).Per(Paper),
        Raid.Occurred(on: new(2031, 5, 3)).Per(Paper),
        Raid.Killed(Estimate.AtLeast(3)).Per(Paper) with { Id = ClaimId.Parse("toll"), Note = Hostile },
        new Naming(Hill, Hostile) { Id = ClaimId.Parse("named") },
    ];

    [Theory]
    [InlineData("diff", "{none}", "{record}")]
    [InlineData("diff", "{record}", "{none}")]
    [InlineData("diff", "{record}", "{other}")]
    [InlineData("diff", "{record}", "{hostile-name}")]
    [InlineData("merge", "{record}", "{other}")]
    [InlineData("merge", "{record}", "{other}", "--prefer", "last", "-o", "{out}")]
    [InlineData("validate", "{record}")]
    [InlineData("query", "{record}", "members", "--of", "league", "--on", "2031-05-03")]
    [InlineData("query", "{record}", "members", "--of", "league", "--on", "2031-05-03", "--explain")]
    [InlineData("query", "{record}", "alliances", "--of", "band", "--on", "2031-05-03", "--explain")]
    [InlineData("query", "{record}", "members", "--of", "A\u202e", "--on", "2031-05-03")]
    [InlineData("query", "{record}", "control", "--of", "hill", "--on", "2031-05-03")]
    [InlineData("query", "{record}", "truces", "--on", "2031-05-03", "--explain")]
    [InlineData("query", "{record}", "timeline")]
    [InlineData("query", "{record}", "casualties", "--by", "incident")]
    [InlineData("query", "{record}", "casualties", "--explain")]
    [InlineData("query", "{record}", "casualties", "--by", "incident,year", "--explain")]
    [InlineData("query", "{spoilt}", "casualties")]
    [InlineData("validate", "no\u202e\u001b.json")]
    [InlineData("export", "geojson", "{record}", "-o", "{out}")]
    [InlineData("\u202e\u001b")]
    public async Task No_text_reaches_the_terminal_raw(params string[] args)
    {
        using var folder = new TempFolder();
        var files = new Dictionary<string, string>
        {
            ["{none}"] = folder.Write("none.json", ConflictJson.Write(ConflictRecord.Empty)),
            ["{record}"] = folder.Write("record.json", ConflictJson.Write(Record)),
            ["{other}"] = folder.Write("other.json", ConflictJson.Write([.. Record.Where(i => i is not Figure and not Actor), Band with { Name = $"{Hostile}2" }, League])),
            ["{hostile-name}"] = folder.Write("b\u202e\u001b.json", ConflictJson.Write([Band])),
            ["{spoilt}"] = folder.Write("spoilt.json", $$"""{"conflictModel": "1.0", "actors": {"\u202e\u001b": {"kind": "actor", "name": 3} } }"""),
            ["{out}"] = folder["out"],
        };

        var run = await Command.RunAsync([.. args.Select(a => files.GetValueOrDefault(a, a))]);

        var shown = run.Output + run.Error;
        shown.Should().NotBeEmpty();
        shown.EnumerateRunes().Where(r => r.Value != '\n' && Rune.GetUnicodeCategory(r) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            .Select(r => $"U+{r.Value:X4}").Should().BeEmpty();
        shown.Split('\n').Should().NotContain(l => l.StartsWith("Forged:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_a_record_says_is_shown_by_escapes()
    {
        using var folder = new TempFolder();

        var diff = await Command.RunAsync("diff", folder.Write("none.json", ConflictJson.Write(ConflictRecord.Empty)), folder.Write("one.json", ConflictJson.Write([Hill])));

        diff.Output.Should().Be("Added (1):\n  + place /places/hill: A\\u001b[2J\\u202e\\u2028\\u009b\\u000aForged: line\\u000d\\u2066\\U000e0041\n");
    }

    [Fact]
    public async Task Letters_of_all_scripts_are_shown_as_they_are()
    {
        const string Names = "Родина, خان شيخون, می‌خواهم, हिन्‍दी, 𐎠";
        using var folder = new TempFolder();

        var diff = await Command.RunAsync("diff", folder.Write("none.json", ConflictJson.Write(ConflictRecord.Empty)), folder.Write("one.json", ConflictJson.Write([new Place(Names, PlaceId.Parse("x"))])));

        diff.Output.Should().Be($"Added (1):\n  + place /places/x: {Names}\n");
    }
}
