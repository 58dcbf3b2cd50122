using ConflictModel.Json;

namespace ConflictModel.Tool.Tests;

public class QueryTests
{
    private static readonly TempFolder Folder = new();

    private static async Task<string> IdlibAsync()
    {
        await Command.RunAsync("tour", "--out", Folder["idlib"]);
        return Path.Combine(Folder["idlib"], "idlib.json");
    }

    [Fact]
    public async Task Members_through_umbrellas_say_certain_or_possible()
    {
        var query = await Command.RunAsync("query", await IdlibAsync(), "members", "--of", "national-army", "--on", "2020-10-26", "--through", "--json");

        query.Lines.Should().Equal(
            """{"actor":"national-liberation-front","name":"National Liberation Front","certainty":"certain","claims":["s27-front"]}""",
            """{"actor":"euphrates-shield","name":"Euphrates Shield factions","certainty":"certain","claims":["s27-shield"]}""",
            """{"actor":"sham-legion","name":"Sham Legion","certainty":"certain","claims":["s27-front","s23-component"]}""");
    }

    [Fact]
    public async Task A_misspelt_actor_is_answered_with_near_ones()
    {
        var query = await Command.RunAsync("query", await IdlibAsync(), "alliances", "--of", "Sham", "--on", "2020-10-26");

        query.ExitCode.Should().Be(2);
        query.Error.Should().Contain("sham-legion");
    }

    [Fact]
    public async Task Truces_name_their_rule()
    {
        var query = await Command.RunAsync("query", await IdlibAsync(), "truces", "--on", "2020-10-26");

        query.Output.Should().Be("certain   Idlib truce (idlib-truce), rule: declared end\n");
    }

    [Fact]
    public async Task Truces_that_are_certain_come_first_and_of_others_it_is_told_what_is_open()
    {
        var (north, south) = (new Organization("North"), new Organization("South"));
        var (first, second) = (new Truce("First calm"), new Truce("Second calm"));
        ConflictRecord record =
        [
            north, south, first, second,
            first.DeclaredBy([north], new(2031, 5, 1)), first.EffectiveFrom(new(2031, 5, 1)),
            second.DeclaredBy([north, south], new(2031, 5, 1)), second.EffectiveFrom(new(2031, 5, 1)),
        ];
        var file = Folder.Write("truces.json", ConflictJson.Write(record));

        var text = await Command.RunAsync("query", file, "truces", "--on", "2031-05-02", "--between", "north,south");
        var json = await Command.RunAsync("query", file, "truces", "--on", "2031-05-02", "--between", "north,south", "--json");

        text.Lines.Should().Equal(
            "certain   Second calm (second-calm), rule: declared end",
            "possible  First calm (first-calm), rule: declared end. Whether South is bound by it is open.");
        json.Lines[0].Should().StartWith("""{"truce":"second-calm",""").And.NotContain("because");
        json.Lines[1].Should().StartWith("""{"truce":"first-calm","name":"First calm","certainty":"possible","rule":"declared end","because":"Whether South is bound by it is open","claims":[""");
    }

    [Fact]
    public async Task Casualties_of_a_record_keep_open_bounds_open()
    {
        var query = await Command.RunAsync("query", await IdlibAsync(), "casualties", "--by", "year", "--json");

        query.Lines.Should().HaveCount(2);
        query.Lines[0].Should().StartWith("""{"year":2020,"low":100,"best":null,"high":null,"estimates":3,"origins":1""", "at least 78 on Monday, at least 22 on Thursday");
        query.Lines[1].Should().StartWith("""{"year":null,"low":2,""", "of the raids in general nobody says when they were");
    }

    [Fact]
    public async Task Nothing_known_is_no_row_of_zeros()
    {
        var query = await Command.RunAsync("query", await IdlibAsync(), "casualties", "--harm", "missing");

        query.Output.Should().NotContain("0");
        query.Error.Should().Contain("unknown, not zero");
    }

    [Theory]
    [InlineData("declared-end", "declared end")]
    [InlineData("term", "term")]
    [InlineData("latest-report", "latest report")]
    [InlineData("violence-below:25/P1Y", "fewer than 25 killed in the last 1 year")]
    public async Task Tells_truces_under_a_named_rule(string rule, string told) =>
        (await Command.RunAsync("query", await IdlibAsync(), "truces", "--on", "2020-10-26", "--rule", rule, "--in", "idlib", "--between", "russia,turkiye")).Output.Should().Contain(told);

    [Theory]
    [InlineData("--rule", "violence-below:25/PT1H")]
    [InlineData("--rule", "violence-below:0/P1Y")]
    [InlineData("--rule", "violence-below:25")]
    [InlineData("--between", "russia,russia")]
    [InlineData("--in", "nowhere")]
    public async Task Refuses_what_is_no_rule_and_no_scope(string option, string value) =>
        (await Command.RunAsync("query", await IdlibAsync(), "truces", "--on", "2020-10-26", option, value)).ExitCode.Should().NotBe(0);

    [Theory]
    [InlineData("truces")]
    [InlineData("members", "--of", "national-army")]
    [InlineData("support", "--of", "national-army")]
    public async Task Sentences_and_JSON_cannot_be_asked_for_at_once(params string[] question)
    {
        var query = await Command.RunAsync(["query", await IdlibAsync(), .. question, "--on", "2020-10-26", "--explain", "--json"]);

        query.ExitCode.Should().Be(2);
        query.Output.Should().BeEmpty();
        query.Error.Should().Contain("choose one");
    }

    [Fact]
    public async Task A_stream_is_asked_like_a_document()
    {
        var file = await IdlibAsync();
        var stream = Folder["idlib.ndjson"];
        await Command.RunAsync("export", "ndjson", file, "-o", stream);

        var fromStream = await Command.RunAsync("query", stream, "truces", "--on", "2020-10-26", "--explain");
        var fromDocument = await Command.RunAsync("query", file, "truces", "--on", "2020-10-26", "--explain");

        fromStream.Output.Should().Be(fromDocument.Output).And.Contain("took effect on 6 March 2020");
    }
}
