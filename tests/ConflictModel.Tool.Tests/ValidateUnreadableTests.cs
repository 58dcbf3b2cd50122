using System.Text.Json;
using ConflictModel.House.Tests;
using ConflictModel.Json;

namespace ConflictModel.Tool.Tests;

/// <summary>Of several files some can be read: those are checked, and the others are told in whatever form was asked for.</summary>
public class ValidateUnreadableTests
{
    private const string Cut = "{\n  \"conflictModel\": \"1.0\",\n  \"claims\": {\n";
    private const string WrongDate = "{\"conflictModel\":\"1.0\",\n\"claims\":{\"m\":{\"kind\":\"milestone\",\"of\":\"truce:t\",\"reached\":\"ended\",\"at\":\"2031-02-30\"}},\"truces\":{\"t\":{\"kind\":\"truce\",\"name\":\"Truce\"}}}";

    private static readonly ConflictRecord Faulty = [new Place("Null island") { Point = new GeoPoint(0, 0) }];

    [Fact]
    public async Task Files_behind_one_that_cannot_be_read_are_checked_all_the_same()
    {
        using var folder = new TempFolder();
        var run = await Command.RunAsync("validate", folder["none.json"], folder.Write("cut.json", Cut), folder.Write("date.json", WrongDate), folder.Path, folder.Write("a.json", ConflictJson.Write(Faulty)));

        run.ExitCode.Should().Be(3);
        run.Output.Should().Contain("CM8001");
        run.Error.Should().Contain("conflictmodel: there is no file").And.Contain("none.json")
            .And.Contain("cut.json:4:1: ").And.Contain("[truncated]")
            .And.Contain("date.json:2:").And.Contain("[bad-date]")
            .And.Contain("is a folder: name a file.")
            .And.Contain("a.json: 1 finding")
            .And.Contain("4 of 5 files could not be read, and were not checked.");
    }

    [Fact]
    public async Task What_is_wrong_with_one_file_alone_is_told_without_a_count()
    {
        using var folder = new TempFolder();
        var run = await Command.RunAsync("validate", folder["none.json"]);
        run.ExitCode.Should().Be(3);
        run.Output.Should().BeEmpty();
        run.Error.Trim().Should().Be($"conflictmodel: there is no file {folder["none.json"]}.");
    }

    [Fact]
    public async Task Programs_get_an_object_for_each_problem_of_a_file_that_cannot_be_read()
    {
        using var folder = new TempFolder();
        var run = await Command.RunAsync("validate", folder["none.json"], folder.Write("date.json", WrongDate), folder.Write("a.json", ConflictJson.Write(Faulty)), "--format", "json");

        run.ExitCode.Should().Be(3);
        var found = run.Lines.Select(l => JsonDocument.Parse(l).RootElement).ToList();
        found.Select(f => f.GetProperty("id").GetString()).Should().Equal("no-file", "bad-date", "CM8001");
        found[0].TryGetProperty("line", out _).Should().BeFalse();
        found[1].GetProperty("file").GetString().Should().Be(folder["date.json"]);
        found[1].GetProperty("severity").GetString().Should().Be("error");
        found[1].GetProperty("certainty").GetString().Should().Be("certain");
        found[1].GetProperty("pointer").GetString().Should().Be("/claims/m/at");
        found[1].GetProperty("line").GetInt32().Should().Be(2);
        found[1].GetProperty("column").GetInt32().Should().BeGreaterThan(1);
        found[1].GetProperty("message").GetString().Should().Contain("2031-02-30");
    }

    [Fact]
    public async Task Sarif_is_a_whole_log_whatever_cannot_be_read()
    {
        using var folder = new TempFolder();
        var run = await Command.RunAsync("validate", folder["none.json"], folder.Write("date.json", WrongDate), folder.Write("a.json", ConflictJson.Write(Faulty)), "--format", "sarif", "--fail-on", "never");

        run.ExitCode.Should().Be(3, "what was not checked is not clean");
        using var log = JsonDocument.Parse(run.Output);
        var only = log.RootElement.GetProperty("runs")[0];
        var results = only.GetProperty("results").EnumerateArray().ToList();
        results.Select(r => r.GetProperty("ruleId").GetString()).Should().Equal("no-file", "bad-date", "CM8001");
        results.Take(2).Select(r => r.GetProperty("level").GetString()).Should().AllBe("error");
        var place = results[1].GetProperty("locations")[0].GetProperty("physicalLocation");
        place.GetProperty("artifactLocation").GetProperty("uri").GetString().Should().EndWith("date.json");
        place.GetProperty("region").GetProperty("startLine").GetInt32().Should().Be(2);
        results[1].GetProperty("locations")[0].GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString().Should().Be("/claims/m/at");
        results[0].GetProperty("locations")[0].GetProperty("physicalLocation").TryGetProperty("region", out _).Should().BeFalse();
        only.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean().Should().BeFalse();
        var rules = only.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        results.Should().OnlyContain(r => rules[r.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString() == r.GetProperty("ruleId").GetString());
        Keep("unreadable.sarif", run.Output);
    }

    [Theory]
    [InlineData("no-file", "no-file: Nothing has the name of the file.")]
    [InlineData("unreadable", "unreadable: The file is there and cannot be read")]
    [InlineData("bad-date", "bad-date: A text is no date")]
    public async Task Its_codes_are_explained(string code, string told)
    {
        var run = await Command.RunAsync("validate", "--explain", code);
        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith(told);
    }

    [Fact]
    public async Task Where_a_file_cannot_be_read_nothing_is_said_of_the_configuration()
    {
        using var folder = new TempFolder();
        var config = folder.Write("rules.json", """{ "suppress": [ { "rule": "CM2001", "reason": "Known." } ] }""");
        var good = folder.Write("a.json", ConflictJson.Write(Faulty));
        (await Command.RunAsync("validate", good, "--config", config)).Output.Should().Contain("CM0002");
        var run = await Command.RunAsync("validate", folder.Write("cut.json", Cut), good, "--config", config, "--format", "sarif");
        run.ExitCode.Should().Be(3);
        run.Output.Should().Contain("\"ruleId\": \"truncated\"").And.NotContain("\"ruleId\": \"CM0002\"", "what nobody looked for was not missed");
    }

    [Fact]
    public async Task Line_by_line_a_line_that_cannot_be_read_is_told_in_its_place_and_the_next_is_gone_on_with()
    {
        using var folder = new TempFolder();
        var file = folder.Write("a.ndjson", """
            {"conflictModel":"1.0"}
            {"kind":"truce","id":"t","name":"Truce","nmae":"x"}
            {"kind":"milestone","id":"m","of":"truce:t","reached":"ended","at":"2031-02-30"}
            {"kind":
            {"kind":"truce","id":"u","name":"Truce","mane":"y"}

            """);
        var run = await Command.RunAsync("validate", file, "--each");

        run.ExitCode.Should().Be(3);
        run.Lines.Should().HaveCount(4);
        run.Lines[0].Should().StartWith($"{file}:2:41: warning CM1001 at /truces/t/nmae: ");
        run.Lines[1].Should().StartWith($"{file}:3:").And.Contain(": error bad-date at /claims/m/at: ").And.Contain("2031-02-30");
        run.Lines[2].Should().StartWith($"{file}:4:").And.Contain(": error ");
        run.Lines[3].Should().StartWith($"{file}:5:41: warning CM1001 at /truces/u/mane: ");
        run.Error.Should().Contain("2 items checked each on its own by ").And.Contain("2 findings.").And.Contain("2 problems in lines that could not be read");

        var json = await Command.RunAsync("validate", file, "--each", "--format", "json");
        json.ExitCode.Should().Be(3);
        json.Lines.Select(l => JsonDocument.Parse(l).RootElement.GetProperty("line").GetInt32()).Should().Equal(2, 3, 4, 5);
        JsonDocument.Parse(json.Lines[1]).RootElement.GetProperty("id").GetString().Should().Be("bad-date");
    }

    [Fact]
    public async Task Line_by_line_streams_behind_one_that_cannot_be_read_are_checked()
    {
        using var folder = new TempFolder();
        var bad = folder.Write("later.ndjson", "{\"conflictModel\":\"9.0\"}\n{\"kind\":\"truce\",\"id\":\"t\",\"name\":\"Truce\"}\n");
        var good = folder.Write("a.ndjson", "{\"conflictModel\":\"1.0\"}\n{\"kind\":\"truce\",\"id\":\"u\",\"name\":\"Truce\",\"mane\":\"y\"}\n");
        var run = await Command.RunAsync("validate", folder["none.ndjson"], bad, good, "--each");

        run.ExitCode.Should().Be(3);
        run.Error.Should().Contain("there is no file");
        run.Lines.Should().HaveCount(2);
        run.Lines[0].Should().StartWith($"{bad}:1:").And.Contain(": error newer-version at /conflictModel: ");
        run.Lines[1].Should().StartWith($"{good}:2:41: warning CM1001");
    }

    [Fact]
    public async Task Line_by_line_it_is_told_how_many_of_the_rules_judged()
    {
        using var folder = new TempFolder();
        var all = Validation.Rules.All;
        var alone = all.Count(r => r.Reach is Validation.RuleReach.Item);
        var run = await Command.RunAsync("validate", folder.Write("a.ndjson", "{\"conflictModel\":\"1.0\"}\n{\"kind\":\"truce\",\"id\":\"t\",\"name\":\"Truce\"}\n"), "--each");
        run.Error.Trim().Should().EndWith($"a.ndjson: 1 item checked each on its own by {alone} of {all.Count} rules, since the others need the whole record; 0 findings.");
    }

    private static void Keep(string name, string log)
    {
        var folder = Repository.PathOf("artifacts/sarif");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, name), log);
    }
}
