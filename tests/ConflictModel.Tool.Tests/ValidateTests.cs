using System.IO.Compression;
using System.Text.Json;
using ConflictModel.House.Tests;
using ConflictModel.Json;

namespace ConflictModel.Tool.Tests;

public class ValidateTests
{
    private static readonly Truce Truce = new("Lausanne truce", TruceId.Parse("lausanne"));
    private static readonly Source Gazette = new("Gazette of 1950", SourceId.Parse("gazette"));

    private static readonly ConflictRecord Faulty =
    [
        Truce, Gazette,
        Truce.EffectiveFrom(new(1949, 7)).Per(Gazette).WithId("effect"),
        Truce.Ended(new(1949, 2)).Per(Gazette).WithId("end"),
        Truce.Reached(MilestoneKind.Signed, new(1949, 6)).WithId("signed"),
    ];

    [Fact]
    public async Task Tells_people_what_is_wrong_where_by_whose_account_and_what_to_do()
    {
        using var folder = new TempFolder();
        var run = await Command.RunAsync("validate", folder.Write("a.json", ConflictJson.Write(Faulty)));

        run.ExitCode.Should().Be(1);
        run.Output.Should().StartWith("""
            error CM2001 A truce must not end before it takes effect.
              /claims/end/at (line 34)
                Lausanne truce ended in February 1949 (says “Gazette of 1950”), before it took effect in July
                1949 (says “Gazette of 1950”).
                    34 | "at": "1949-02",
                Beside it, /claims/effect/at (line 20): Lausanne truce took effect in July 1949, says “Gazette
                of 1950”
                To do: Correct one of the dates; if the source itself has it so, reject the claim that is wrong
                and say why.

            note CM6001 Provide a source, or a note where there is none to cite.
            """);
        run.Error.TrimEnd().Should().EndWith("a.json: 2 findings (1 error, 1 note).");
    }

    [Fact]
    public async Task Of_several_files_each_stands_under_its_name()
    {
        using var folder = new TempFolder();
        var (faulty, clean) = (folder.Write("a.json", ConflictJson.Write(Faulty)), folder.Write("b.json", ConflictJson.Write([Truce])));
        var run = await Command.RunAsync("validate", faulty, clean, faulty);

        run.Lines.Where(l => l == $"{faulty}:").Should().HaveCount(2);
        run.Output.Should().StartWith($"{faulty}:\n\nerror CM2001").And.NotContain($"{clean}:");
        (await Command.RunAsync("validate", faulty)).Output.Should().StartWith("error CM2001");
    }

    [Theory]
    [InlineData("error", 1)]
    [InlineData("warning", 1)]
    [InlineData("note", 1)]
    [InlineData("never", 0)]
    public async Task The_exit_code_tells_whether_something_was_found_that_matters(string failOn, int expected)
    {
        using var folder = new TempFolder();
        (await Command.RunAsync("validate", folder.Write("a.json", ConflictJson.Write(Faulty)), "--fail-on", failOn)).ExitCode.Should().Be(expected);
    }

    [Fact]
    public async Task A_note_alone_fails_only_those_who_ask_for_notes()
    {
        using var folder = new TempFolder();
        var file = folder.Write("a.json", ConflictJson.Write([.. Faulty.Where(i => i.Pointer != "/claims/end")]));
        (await Command.RunAsync("validate", file)).ExitCode.Should().Be(0);
        (await Command.RunAsync("validate", file, "--fail-on", "note")).ExitCode.Should().Be(1);
    }

    [Fact]
    public async Task Tells_programs_the_same_one_object_a_line()
    {
        using var folder = new TempFolder();
        var file = folder.Write("a.json", ConflictJson.Write(Faulty));
        var run = await Command.RunAsync("validate", file, "--format", "json");

        using var first = JsonDocument.Parse(run.Lines[0]);
        first.RootElement.GetProperty("file").GetString().Should().Be(file);
        first.RootElement.GetProperty("id").GetString().Should().Be("CM2001");
        first.RootElement.GetProperty("severity").GetString().Should().Be("error");
        first.RootElement.GetProperty("certainty").GetString().Should().Be("certain");
        first.RootElement.GetProperty("pointer").GetString().Should().Be("/claims/end/at");
        first.RootElement.GetProperty("line").GetInt32().Should().Be(34);
        first.RootElement.GetProperty("column").GetInt32().Should().Be(7);
        first.RootElement.GetProperty("message").GetString().Should().StartWith("Lausanne truce ended in February 1949");
        first.RootElement.GetProperty("related")[0].GetProperty("line").GetInt32().Should().Be(20);
        first.RootElement.GetProperty("suggestion").GetString().Should().StartWith("Correct one of the dates");
        run.Lines.Should().HaveCount(2);
    }

    [Fact]
    public async Task A_packed_stream_is_checked_and_its_lines_are_told()
    {
        using var folder = new TempFolder();
        await using (var packed = new GZipStream(File.Create(folder["a.ndjson.gz"]), CompressionLevel.Fastest))
        {
            ConflictJson.WriteStream(Faulty, packed);
        }

        var run = await Command.RunAsync("validate", folder["a.ndjson.gz"], "--format", "json");
        using var first = JsonDocument.Parse(run.Lines[0]);
        first.RootElement.GetProperty("line").GetInt32().Should().Be(5);
        (await Command.RunAsync("validate", folder["a.ndjson.gz"])).Output.Should().Contain("     5 | ");
    }

    [Fact]
    public async Task What_is_let_stand_is_counted_shown_on_request_and_fails_nothing()
    {
        using var folder = new TempFolder();
        var file = folder.Write("a.json", ConflictJson.Write([.. Faulty.Select(i => i.Pointer == "/claims/end" ? i.Suppressing("CM2001", "The gazette exchanged the dates.") : i)]));
        var run = await Command.RunAsync("validate", file);

        run.ExitCode.Should().Be(0);
        run.Output.Should().NotContain("CM2001");
        run.Error.TrimEnd().Should().EndWith("1 finding (1 note); 1 let stand.");
        var shown = await Command.RunAsync("validate", file, "--suppressed");
        shown.ExitCode.Should().Be(0);
        shown.Output.Should().Contain("let stand CM2001 /claims/end/at (line 34)").And.Contain("Why: The gazette exchanged the dates.");
        (await Command.RunAsync("validate", file, "--suppressed", "--format", "json")).Output.Should().Contain("\"suppressed\":\"The gazette exchanged the dates.\"");
    }

    [Fact]
    public async Task A_configuration_changes_what_counts()
    {
        using var folder = new TempFolder();
        var file = folder.Write("a.json", ConflictJson.Write(Faulty));
        var config = folder.Write("rules.json", """{ "rules": { "CM6001": "off", "CM2001": "note" } }""");
        var run = await Command.RunAsync("validate", file, "--config", config);

        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith("note CM2001").And.NotContain("CM6001");
    }

    [Theory]
    [InlineData("{\"rules\": {\"CM9898\": \"off\"}}", "No rule has the id 'CM9898'")]
    [InlineData("{", "not JSON")]
    public async Task A_configuration_that_cannot_be_is_wrong_usage(string text, string told)
    {
        using var folder = new TempFolder();
        var run = await Command.RunAsync("validate", folder.Write("a.json", ConflictJson.Write(Faulty)), "--config", folder.Write("rules.json", text));
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("rules.json").And.Contain(told);
        (await Command.RunAsync("validate", folder["a.json"], "--config", folder["none.json"])).ExitCode.Should().Be(2);
    }

    [Fact]
    public async Task Explains_a_rule_by_its_id()
    {
        var run = await Command.RunAsync("validate", "--explain", "cm2001");
        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith("CM2001 TruceMustNotEndBeforeItTakesEffect (error)").And.Contain("Why: ").And.Contain("To mend: ").And.Contain("Source: ");
        (await Command.RunAsync("validate", "--explain", "CM7777")).ExitCode.Should().Be(2);
        (await Command.RunAsync("validate")).ExitCode.Should().Be(2);
    }

    [Fact]
    public async Task A_stream_is_checked_line_by_line_where_asked()
    {
        using var folder = new TempFolder();
        var file = folder.Write("a.ndjson", """
            {"conflictModel":"1.0"}
            {"kind":"truce","id":"t","name":"Truce","nmae":"x"}
            {"kind":"state","id":"s","name":"State"}

            """);
        var run = await Command.RunAsync("validate", file, "--each", "--fail-on", "warning");
        run.ExitCode.Should().Be(1);
        run.Lines.Should().ContainSingle().Which.Should().Contain("CM1001").And.Contain("/truces/t/nmae");
        run.Error.Should().Contain("2 items checked each on its own by ").And.Contain("; 1 finding.");
        run.Lines[0].Should().StartWith($"{file}:2:41: warning CM1001 at ");
        var broken = await Command.RunAsync("validate", folder.Write("b.ndjson", "{\"conflictModel\":\"1.0\"}\n{\"kind\":\n"), "--each");
        broken.ExitCode.Should().Be(3);
        broken.Output.Should().Contain("b.ndjson:2:");
    }

    [Fact]
    public async Task Line_by_line_each_finding_has_its_line_and_column()
    {
        using var folder = new TempFolder();
        var file = folder.Write("a.ndjson", """
            {"conflictModel":"1.0"}
            {"kind":"truce","id":"t","name":"Truce"}

            {"kind":"truce","id":"ü","nmae":"x","name":"Truce","mane":"y"}
            {"conflictModel":"1.0"}
            {"kind":"milestone","id":"m","of":"truce:t","reached":"ended","at":"1949-02","foo":1}

            """);
        var config = folder.Write("rules.json", """{ "suppress": [ { "rule": "CM4009", "reason": "Known." } ] }""");
        var run = await Command.RunAsync("validate", file, "--each", "--format", "json", "--config", config);

        var found = run.Lines.Select(l => JsonDocument.Parse(l).RootElement).ToList();
        found.Select(f => f.GetProperty("pointer").GetString()).Should().Equal("/truces/ü/nmae", "/truces/ü/mane", "/claims/m/foo", "");
        found.Take(3).Select(f => (f.GetProperty("line").GetInt32(), f.GetProperty("column").GetInt32())).Should().Equal((4, 26), (4, 52), (6, 78));
        found[2].GetProperty("suggestion").GetString().Should().NotBeEmpty();
        found[3].GetProperty("id").GetString().Should().Be("CM0002");
        found[3].TryGetProperty("line", out _).Should().BeFalse("it is about the configuration");
    }

    [Theory]
    [InlineData("{\n  \"conflictModel\": \"1.0\",\n  \"actors\": { \"s\": { \"kind\": \"state\", \"name\": \"State\" } }\n}\n")]
    [InlineData("{\"conflictModel\":\"1.0\",\"actors\":{\"s\":{\"kind\":\"state\",\"name\":\"State\"}}}")]
    public async Task A_document_is_no_stream_to_be_checked_line_by_line(string document)
    {
        using var folder = new TempFolder();
        var run = await Command.RunAsync("validate", folder.Write("a.json", document), "--each");
        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("a.json is written as a document, not as a stream of one item a line: leave out --each");
    }

    [Theory]
    [InlineData("{\"conflictModel\":\"1.0\"}\n", 0)] // a stream without items
    [InlineData("{\"conflictModel\":\"1.0\"}\n{\"kind\":\"state\",\"id\":\"s\",\"name\":\"State\"}\n", 1)]
    public async Task Streams_are_no_documents(string stream, int items)
    {
        using var folder = new TempFolder();
        var run = await Command.RunAsync("validate", folder.Write("a.ndjson", stream), "--each");
        run.ExitCode.Should().Be(0);
        run.Error.Should().Contain($"{items} item{(items == 1 ? "" : "s")} checked");
    }

    [Fact]
    public async Task A_long_stream_is_read_beyond_what_tells_it_from_a_document()
    {
        using var folder = new TempFolder();
        var lines = Enumerable.Range(0, 5_000).Select(n => $"{{\"kind\":\"state\",\"id\":\"s{n}\",\"name\":\"State {n}\"}}\n");
        var run = await Command.RunAsync("validate", folder.Write("a.ndjson", "{\"conflictModel\":\"1.0\"}\n" + string.Concat(lines)), "--each");
        run.Error.Should().Contain("5000 items checked");
    }

    [Fact]
    public async Task What_a_configuration_lets_stand_and_nothing_matches_is_told_of_the_configuration()
    {
        using var folder = new TempFolder();
        var (faulty, clean) = (folder.Write("a.json", ConflictJson.Write(Faulty)), folder.Write("b.json", ConflictJson.Write([Truce])));
        var config = folder.Write("rules.json", """{ "suppress": [ { "rule": "CM2001", "reason": "Known." }, { "rule": "CM4002", "at": "/claims/toll-*", "reason": "Gone." } ] }""");

        var one = await Command.RunAsync("validate", faulty, "--config", config);
        one.Output.Should().Contain("note CM0002").And.Contain("  the configuration").And.Contain("CM4002").And.Contain("/claims/toll-*").And.Contain("“Gone.”").And.NotContain("“Known.”");
        one.Error.TrimEnd().Should().EndWith("rules.json: 1 finding (1 note).");
        var several = await Command.RunAsync("validate", clean, faulty, "--config", config, "--format", "json");
        several.Lines.Should().ContainSingle(l => l.Contains("CM0002")).Which.Should().Contain("rules.json").And.Contain("“Gone.”", "what one file has no use for, another has");
        (await Command.RunAsync("validate", clean, "--config", config)).Output.Should().Contain("“Known.”").And.Contain("“Gone.”");
        (await Command.RunAsync("validate", clean, "--config", config, "--fail-on", "note")).ExitCode.Should().Be(1);
        var log = await Command.RunAsync("validate", faulty, "--config", config, "--format", "sarif");
        Results(log).Should().Contain("CM0002");
        Keep("idle.sarif", log.Output);
    }

    [Fact]
    public async Task Line_by_line_it_is_told_at_the_end()
    {
        using var folder = new TempFolder();
        var file = folder.Write("a.ndjson", "{\"conflictModel\":\"1.0\"}\n{\"kind\":\"state\",\"id\":\"s\",\"name\":\"State\"}\n");
        var config = folder.Write("rules.json", """{ "suppress": [ { "rule": "CM1001", "reason": "Known." }, { "rule": "CM2001", "reason": "Of the whole." } ] }""");
        (await Command.RunAsync("validate", file, "--each", "--config", config)).Lines.Should().ContainSingle().Which.Should().Contain("CM0002").And.Contain("CM1001");
        (await Command.RunAsync("validate", file, file, "--each", "--config", config)).Output.Should().BeEmpty("of several streams, one may have what another has not");
    }

    [Fact]
    public async Task Rules_of_a_program_are_none_of_the_command()
    {
        using var folder = new TempFolder();
        var run = await Command.RunAsync("validate", folder.Write("a.json", ConflictJson.Write(Faulty)), "--config", folder.Write("rules.json", """{ "rules": { "C2001": "off" } }"""));
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("no rule has the id 'C2001': did you mean CM2001? the command knows the rules of the library alone");
    }

    [Fact]
    public async Task A_word_that_no_option_takes_is_told_with_those_it_takes()
    {
        var run = await Command.RunAsync("validate", "a.json", "--fail-on", "bogus");
        run.ExitCode.Should().Be(2);
        run.Error.Should().StartWith("conflictmodel: --fail-on: Argument 'bogus' not recognized. Must be one of: 'error', 'warning', 'note', 'never'.").And.NotContain("u0009");
    }

    [Theory]
    [InlineData("CM0001", "CM0001 RuleFailed (error)")]
    [InlineData("cm0002", "CM0002 RemoveSuppressionsThatLetNothingStand (note)")]
    [InlineData("RuleFailed", "CM0001 RuleFailed (error)")]
    public async Task Explains_the_ids_of_the_checking_itself(string word, string told)
    {
        var run = await Command.RunAsync("validate", "--explain", word);
        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith(told).And.Contain("Why: ").And.Contain("To mend: ").And.Contain("Source: ");
    }

    [Fact]
    public async Task Asks_what_was_meant_by_an_id_that_no_rule_has()
    {
        var run = await Command.RunAsync("validate", "--explain", "CM201");
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("no rule and no problem of reading has the id CM201: did you mean CM2001").And.Contain("rules go from CM0001");
    }

    [Fact]
    public async Task Asks_what_was_meant_by_a_code_that_reading_does_not_have()
    {
        var run = await Command.RunAsync("validate", "--explain", "bad-dat");
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("did you mean bad-date? ").And.Contain("docs/read-problems.md");
    }

    [Theory]
    [InlineData("CM4021", true)]
    [InlineData("CM0001", false)]
    [InlineData("CM0002", false)]
    public async Task Explains_that_what_is_only_possible_is_a_note(string id, bool isTold)
    {
        var told = string.Join(' ', (await Command.RunAsync("validate", "--explain", id)).Output.Split((char[])['\n', ' '], StringSplitOptions.RemoveEmptyEntries));
        told.Contains("What is only possibly wrong is told as a note, unless a configuration gives it more weight: \"possible\": { \"CM4021\": \"warning\" }.", StringComparison.Ordinal).Should().Be(isTold);
    }

    [Fact]
    public async Task Of_a_line_too_long_to_look_at_what_is_pointed_at_is_shown()
    {
        using var folder = new TempFolder();
        var note = string.Concat(Enumerable.Repeat("said so ", 40));
        var file = folder.Write("a.ndjson", $$"""
            {"conflictModel":"1.0"}
            {"kind":"milestone","id":"effect","of":"truce:lausanne","reached":"effective","at":"1949-07","note":"{{note}}"}
            {"kind":"milestone","id":"end","note":"{{note}}","of":"truce:lausanne","reached":"ended","at":"1949-02","suppressions":[{"rule":"CM4002","reason":"{{note}}"}]}
            {"kind":"truce","id":"lausanne","name":"Truce"}

            """);
        var shown = (await Command.RunAsync("validate", file)).Lines.Where(l => l.Contains(" | ")).ToList();

        shown.Should().Contain("         3 | … \"at\":\"1949-02\",\"suppressions\":[{\"rule\":\"CM4002\",\"reason\":\"said so said so said so s …");
        shown.Should().Contain(l => l.StartsWith("         2 | {\"kind\":\"milestone\",\"id\":\"effect\"") && l.EndsWith(" …"));
        shown.Should().OnlyContain(l => l.Length <= 100);
    }

    [Fact]
    public async Task Where_a_line_only_opens_something_what_it_opens_is_shown()
    {
        using var folder = new TempFolder();
        var strike = new Incident("Strike", IncidentId.Parse("strike"));
        var first = strike.Killed(Estimate.AtLeast(3)).Per(Gazette).WithId("first");
        var paper = new Source("Paper", SourceId.Parse("paper")) { Publisher = new Organization("Publisher", ActorId.Parse("publisher")) };
        var later = strike.Killed(Estimate.AtLeast(4)).Per(paper).WithId("later").Superseding(first);
        var file = folder.Write("a.json", ConflictJson.Write([strike, Gazette, paper, new Organization("Publisher", ActorId.Parse("publisher")), first, later]));
        var run = await Command.RunAsync("validate", file);

        run.Lines.Should().Contain(l => l.Contains(" | { \"kind\": \"supersedes\", \"to\": \"first\" }"));
    }

    [Fact]
    public async Task What_is_counted_and_not_listed_is_told_once_a_rule_though_its_findings_are_of_two_severities()
    {
        using var folder = new TempFolder();
        var ends = Enumerable.Range(0, 9).Select(n => Truce.Ended(new(1949, 2)).Per(Gazette).WithId($"end-{n}"));
        Item[] disputed = [.. ends.Select((e, n) => (Item)(n % 2 == 0 ? e : e.Standing(StandingKind.Disputed, "Unclear.")))];
        var file = folder.Write("a.json", ConflictJson.Write([Truce, Gazette, Truce.EffectiveFrom(new(1949, 7)).Per(Gazette).WithId("effect"), .. disputed]));
        var run = await Command.RunAsync("validate", file, "--config", folder.Write("rules.json", """{ "mostFindingsOfARule": 4 }"""));

        run.Output.Should().Contain("error CM2001").And.Contain("note CM2001");
        run.Lines.Should().ContainSingle(l => l.Contains("more of CM2001")).Which.Should().Be("  … and 5 more of CM2001, counted and not listed.");
        run.Error.Should().Be($"{file}: 17 findings (5 errors, 7 warnings, 5 notes), 9 listed.\n", "the counts in brackets make the total, those not listed among them");
    }

    [Fact]
    public async Task Of_lines_checked_each_on_its_own_what_is_not_listed_counts_in_the_total()
    {
        using var folder = new TempFolder();
        var lines = Enumerable.Range(0, 9).Select(n => $$"""{"kind":"truce","id":"t{{n}}","name":"Truce {{n}}","nmae":"x"}""");
        var file = folder.Write("a.ndjson", string.Join('\n', lines.Prepend("""{"conflictModel":"1.0"}""")));
        var run = await Command.RunAsync("validate", file, "--each", "--config", folder.Write("rules.json", """{ "mostFindingsOfARule": 4 }"""));

        run.Lines.Should().HaveCount(5).And.Contain(l => l.EndsWith("CM1001 has 5 more findings, which are counted and not listed."));
        run.Error.Should().EndWith("; 9 findings.\n");
    }

    [Fact]
    public async Task Sarif_holds_all_files_with_places_other_places_and_suppressions()
    {
        using var folder = new TempFolder();
        var faulty = folder.Write("a b.json", ConflictJson.Write(Faulty));
        var excused = folder.Write("excused.json", ConflictJson.Write([.. Faulty.Select(i => i.Pointer == "/claims/end" ? i.Suppressing("CM2001", "Exchanged.") : i)]));
        var run = await Command.RunAsync("validate", faulty, excused, "--format", "sarif");

        run.ExitCode.Should().Be(1);
        Keep("two-files.sarif", run.Output);
        using var log = JsonDocument.Parse(run.Output);
        var results = log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToList();
        results.Select(r => r.GetProperty("ruleId").GetString()).Should().Equal("CM2001", "CM6001", "CM6001", "CM2001");
        var place = results[0].GetProperty("locations")[0].GetProperty("physicalLocation");
        place.GetProperty("artifactLocation").GetProperty("uri").GetString().Should().EndWith("a%20b.json");
        place.GetProperty("region").GetProperty("startLine").GetInt32().Should().Be(34);
        results[0].GetProperty("relatedLocations").GetArrayLength().Should().Be(1);
        results[3].GetProperty("suppressions")[0].GetProperty("justification").GetString().Should().Be("Exchanged.");
        results[3].GetProperty("suppressions")[0].GetProperty("kind").GetString().Should().Be("inSource");
        var rules = log.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules");
        rules[results[0].GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString().Should().Be("CM2001");
    }

    [Fact]
    public async Task Sarif_of_the_worked_example_of_a_hostile_record_and_of_none_is_kept_for_the_independent_validator()
    {
        using var folder = new TempFolder();
        await Command.RunAsync("tour", "--out", folder.Path, "-q");
        var idlib = await Command.RunAsync("validate", Directory.GetFiles(folder.Path, "*.json").Single(), "--format", "sarif");
        var hostile = new Truce("\u001b[2J\u202e<script>", TruceId.Parse("t"));
        var odd = await Command.RunAsync("validate", folder.Write("h#?.json", ConflictJson.Write([hostile, hostile.EffectiveFrom(new(1950)), hostile.Ended(new(1949))])), "--format", "sarif");
        var none = await Command.RunAsync("validate", folder.Write("n.json", ConflictJson.Write([Truce])), "--format", "sarif");

        Results(idlib).Should().HaveCountGreaterThan(10);
        Results(odd).Should().Contain("CM2001");
        odd.Output.Should().Contain("h%23%3F.json").And.NotContain("\u001b").And.NotContain("\u202e");
        Results(none).Should().BeEmpty();
        Keep("idlib.sarif", idlib.Output);
        Keep("hostile.sarif", odd.Output);
        Keep("none.sarif", none.Output);
    }

    [Fact]
    public async Task Sarif_tells_what_a_configuration_lets_stand_from_what_the_record_does()
    {
        using var folder = new TempFolder();
        var config = folder.Write("rules.json", """{ "suppress": [ { "rule": "CM2001", "reason": "Known." } ] }""");
        var run = await Command.RunAsync("validate", folder.Write("a.json", ConflictJson.Write(Faulty)), "--format", "sarif", "--config", config);

        Keep("configured.sarif", run.Output);
        using var log = JsonDocument.Parse(run.Output);
        log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Last().GetProperty("suppressions")[0].GetProperty("kind").GetString().Should().Be("external");
    }

    private static List<string?> Results(Command run)
    {
        using var log = JsonDocument.Parse(run.Output);
        return [.. log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(r => r.GetProperty("ruleId").GetString())];
    }

    /// <summary>Keeps a log where the checks of the repository hand it to a validator that is not ours.</summary>
    private static void Keep(string name, string log)
    {
        var folder = Repository.PathOf("artifacts/sarif");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, name), log);
    }

    [Fact]
    public async Task What_keeps_a_file_from_being_read_is_explained_too()
    {
        var run = await Command.RunAsync("validate", "--explain", "bad-date");

        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith("bad-date: A text is no date, moment or stretch of time.");
    }

    [Fact]
    public async Task A_record_with_a_slip_is_not_taken_for_a_dataset()
    {
        using var folder = new TempFolder();

        var slip = await Command.RunAsync("validate", folder.Write("slip.json", "{ \"conflictModel\": \"1.0\", }"));
        var table = await Command.RunAsync("validate", folder.Write("table.csv", "id,relid\n1,2\n"));

        slip.ExitCode.Should().Be(3);
        slip.Error.Should().Contain("a comma stands before the closing }. Take it away.").And.NotContain("dataset");
        table.Error.Should().Contain("If it is a dataset file, make a record of it first");
    }
}
