using ConflictModel.Json;

namespace ConflictModel.Tool.Tests;

public class MergeTests
{
    private static readonly Place North = new("North");
    private static readonly Place South = new("South");
    private static readonly Place Uplands = North with { Name = "Uplands" };
    private static readonly Place Hills = North with { Name = "Hills" };

    [Fact]
    public async Task Files_that_agree_become_one_document()
    {
        using var files = new Files();

        var merge = await Command.RunAsync("merge", files.Write("a", [North]), files.Write("b", [South, North]), files.Write("c", []), "-o", files["out.json"]);

        merge.Should().BeEquivalentTo(new { ExitCode = 0, Output = "", Error = "2 items of 3 files.\n" });
        File.ReadAllText(files["out.json"]).Should().Be(ConflictJson.Write([North, South]));
    }

    [Fact]
    public async Task Without_a_file_to_write_the_record_is_a_stream_on_standard_output()
    {
        using var files = new Files();

        var merge = await Command.RunAsync("merge", files.Write("a", [North]), files.Write("b", [South]));

        (ConflictJson.ReadAny(System.Text.Encoding.UTF8.GetBytes(merge.Output)).Require() == [North, South]).Should().BeTrue();
    }

    [Fact]
    public async Task What_imports_of_two_datasets_make_of_one_thing_is_joined_unless_it_differs()
    {
        using var files = new Files();
        var id = ActorId.Parse("ucdp-actor-9072");
        var (numbered, named) = (new Faction("UCDP actor 9072", id) { ExternalIds = [new(IdScheme.UcdpActor, "9072")] }, new State("Government of Freedonia", id) { ExternalIds = [new(IdScheme.GleditschWard, "999")] });

        var merge = await Command.RunAsync("merge", files.Write("a", [numbered]), files.Write("b", [named]), "-o", files["out.json"]);
        var clash = await Command.RunAsync("merge", files.Write("c", [named]), files.Write("d", [named with { Name = "Freedonia" }]));

        merge.Should().BeEquivalentTo(new { ExitCode = 0, Error = "Joined, since one file leaves out what another tells of the same thing: 1, such as /actors/ucdp-actor-9072.\n1 item of 2 files.\n" });
        File.ReadAllText(files["out.json"]).Should().Be(ConflictJson.Write([named with { ExternalIds = [.. numbered.ExternalIds, .. named.ExternalIds] }]));
        clash.ExitCode.Should().Be(1, "two names are a clash");
    }

    [Theory]
    [InlineData("first", "Government of Freedonia")]
    [InlineData("last", "government of Freedonia")]
    public async Task A_preference_decides_between_names_and_what_contradicts_none_is_joined(string prefer, string name)
    {
        using var files = new Files();
        var id = ActorId.Parse("ucdp-actor-9072");
        var numbered = new Faction("UCDP actor 9072", id) { ExternalIds = [new(IdScheme.UcdpActor, "9072")] };
        var one = new State("Government of Freedonia", id) { ExternalIds = [new(IdScheme.UcdpActor, "9072")] };
        var other = one with { Name = "government of Freedonia", ExternalIds = [new(IdScheme.UcdpActor, "9072"), new(IdScheme.GleditschWard, "999")] };

        var merge = await Command.RunAsync("merge", files.Write("a", [numbered]), files.Write("b", [one]), files.Write("c", [other]), files.Write("d", [numbered]), "--prefer", prefer, "-o", files["out.json"], "--report", files["report.ndjson"]);

        merge.ExitCode.Should().Be(0);
        File.ReadAllText(files["out.json"]).Should().Be(ConflictJson.Write([other with { Name = name, AlsoKnownAs = [prefer == "first" ? other.Name : one.Name] }]), "the name decided against is still known");
        merge.Error.Should().Contain($"  taken from {files[prefer == "first" ? "b.json" : "c.json"]}");
        File.ReadAllLines(files["report.ndjson"]).Should().ContainSingle().Which.Should().StartWith("""{"code":"decided","pointer":"/actors/ucdp-actor-9072",""");
    }

    [Fact]
    public async Task Of_many_clashes_the_first_are_told_and_the_report_has_all()
    {
        using var files = new Files();
        var ids = Enumerable.Range(1, 30).Select(n => IncidentId.Parse($"ucdp-ged-{n:00}")).ToArray();
        var (a, b) = (files.Write("a", [.. ids.Select(id => new Incident("Raid", id))]), files.Write("b", [.. ids.Select(id => new Incident("Night raid", id))]));

        var merge = await Command.RunAsync("merge", a, b, "--report", files["report.ndjson"]);

        merge.ExitCode.Should().Be(1);
        merge.Error.Split('\n').Count(line => line.StartsWith("Clash at ", StringComparison.Ordinal)).Should().Be(20);
        merge.Error.Should().Contain("… and 10 more; --report FILE writes them all.").And.Contain("conflictmodel diff A.csv B.csv --dataset ucdp-ged").And.Contain("Nothing is written: 30 clashes.");
        File.ReadAllLines(files["report.ndjson"]).Should().HaveCount(30).And.OnlyContain(line => line.StartsWith("{\"code\":\"clash\""));
    }

    [Fact]
    public async Task A_clash_is_told_with_who_says_what_and_nothing_is_written()
    {
        using var files = new Files();
        var (a, b, c) = (files.Write("a", [North, South]), files.Write("b", [Uplands]), files.Write("c", [South]));

        var merge = await Command.RunAsync("merge", a, b, c, "-o", files["out.json"]);

        merge.ExitCode.Should().Be(1);
        merge.Output.Should().BeEmpty();
        merge.Error.Should().Be(
            $"""
            Clash at /places/north:
              {a}: place /places/north: North
              {b}: place /places/north: Uplands
                  /name: "North" -> "Uplands"
            Nothing is written: 1 clash. Make the files agree, or decide with --prefer first or --prefer last; with --base, what one file alone changed is no clash.

            """);
        File.Exists(files["out.json"]).Should().BeFalse();
    }

    [Fact]
    public async Task A_clash_leaves_a_file_that_is_there_as_it_was()
    {
        using var files = new Files();
        var there = files.Write("out", [South]);
        var before = File.ReadAllText(there);

        await Command.RunAsync("merge", files.Write("a", [North]), files.Write("b", [Uplands]), "-o", there);

        File.ReadAllText(there).Should().Be(before);
    }

    [Theory]
    [InlineData("first", "a", "North")]
    [InlineData("last", "c", "Hills")]
    public async Task Whoever_prefers_a_file_is_told_what_was_decided(string prefer, string file, string name)
    {
        using var files = new Files();

        var merge = await Command.RunAsync("merge", files.Write("a", [North]), files.Write("b", [Uplands]), files.Write("c", [Hills]), files.Write("d", [South]), "--prefer", prefer, "-o", files["out.json"]);

        merge.ExitCode.Should().Be(0);
        merge.Error.Should().Contain("Uplands").And.EndWith($"  taken from {files[$"{file}.json"]}\n2 items of 4 files, 1 clash decided by --prefer {prefer}.\n");
        File.ReadAllText(files["out.json"]).Should().Be(ConflictJson.Write([North with { Name = name }, South]));
    }

    [Fact]
    public async Task With_a_base_what_one_file_alone_changed_is_taken()
    {
        using var files = new Files();

        var merge = await Command.RunAsync("merge", files.Write("a", [Uplands, South]), files.Write("b", [North]), "--base", files.Write("base", [North, South]), "-o", files["out.json"]);

        merge.ExitCode.Should().Be(0);
        File.ReadAllText(files["out.json"]).Should().Be(ConflictJson.Write([Uplands]));
    }

    [Fact]
    public async Task With_a_base_a_removal_clashes_with_a_change()
    {
        using var files = new Files();
        var (a, b, c) = (files.Write("a", []), files.Write("b", [Uplands]), files.Write("c", [North]));

        var merge = await Command.RunAsync("merge", a, b, c, "--base", files.Write("base", [North]));

        merge.ExitCode.Should().Be(1);
        merge.Error.Should().StartWith($"Clash at /places/north:\n  {a}: removed\n  {b}: place /places/north: Uplands\n      /name: \"North\" -> \"Uplands\"\nNothing is written: 1 clash.");
        (await Command.RunAsync("merge", a, b, c, "--base", files["base.json"], "--prefer", "first")).Error.Should().Contain($"  taken from {a}\n");
    }

    [Fact]
    public async Task A_claim_on_what_another_file_removed_makes_no_record()
    {
        using var files = new Files();

        var merge = await Command.RunAsync("merge", files.Write("a", []), files.Write("b", [North, new Naming(North, "the north") { Id = ClaimId.Parse("n") }]), "--base", files.Write("base", [North]), "-o", files["out.json"]);

        merge.ExitCode.Should().Be(1);
        merge.Error.Should().StartWith("/claims/n/of: ").And.Contain("the place 'north', which is not in the record").And.EndWith("Nothing is written: together the files make no record (1 problem).\n");
        File.Exists(files["out.json"]).Should().BeFalse();
    }

    /// <summary>Records as files of a folder that goes with the test.</summary>
    [Fact]
    public async Task One_file_alone_has_nothing_to_be_merged_with()
    {
        using var files = new Files();
        var file = files.Write("a", [North]);

        var one = await Command.RunAsync("merge", file, "-o", files["out.json"]);
        one.Should().BeEquivalentTo(new { ExitCode = 2, Output = "" });
        one.Error.Should().StartWith($"conflictmodel: there is nothing to merge {file} with: name another file, or write this one anew by 'conflictmodel export json {file}'.");
        File.Exists(files["out.json"]).Should().BeFalse();

        var none = await Command.RunAsync("merge");
        none.ExitCode.Should().Be(2);
        none.Error.Should().StartWith("conflictmodel: Required argument 'FILE' missing");
    }

    private sealed class Files : IDisposable
    {
        private readonly TempFolder folder = new();

        internal string this[string name] => folder[name];

        internal string Write(string name, ConflictRecord record) => folder.Write($"{name}.json", ConflictJson.Write(record));

        public void Dispose() => folder.Dispose();
    }
}
