using ConflictModel.Json;

namespace ConflictModel.Tool.Tests;

public sealed class ControlQueryTests : IDisposable
{
    private static readonly Faction Hayat = new("Hay'at Tahrir al Sham", ActorId.Parse("hts"));
    private static readonly State Damascus = new("Damascus");
    private static readonly Faction Legion = new("Sham Legion");
    private static readonly Place Country = new("Syria");
    private static readonly Place Idlib = new("Idlib") { AlsoKnownAs = ["إدلب"], Within = Country };
    private static readonly Place Saraqib = new("Saraqib") { Within = Idlib };
    private static readonly Source Article = new("Article") { Published = new(2020, 10, 26) };
    private static readonly Source Reply = new("Reply") { Published = new(2020, 10, 27) };

    private static readonly Item[] Items =
    [
        Hayat, Damascus, Legion, Country, Idlib, Saraqib, Article, Reply,
        Hayat.Controls(Idlib, Share.Parse("about half")).Per(Article).WithId("s42"),
        new Control(Reference<ActorId>.Described("weaker fighting factions", several: true), Idlib, ControlDegree.Presence).Per(Article).WithId("s45"),
        Damascus.Controls(Idlib).Denied().Per(Article).WithId("s50"),
        new Control(Reference<ActorId>.OneOf([Hayat.Id, Legion.Id]), Saraqib, ControlDegree.Contested) { Share = Share.Parse("a third"), Denominator = Denominator.People, Part = "the west" }.Per(Article).WithId("part"),
        Damascus.Controls(Country).Since(new ImpreciseDate(2011)).Per(Article).WithId("whole"),
    ];

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Each_row_says_certain_or_possible_and_of_what_a_share_is_a_share()
    {
        var query = await AskAsync(Items, "--of", "idlib", "--on", "2020-10-26");

        query.ExitCode.Should().Be(0);
        query.Error.Should().BeEmpty();
        query.Lines.Should().Equal(
            "certain   Hay'at Tahrir al Sham (hts): control over about half (of what is not said)",
            "certain   weaker fighting factions: presence",
            "certain   Damascus (damascus): no control",
            "certain   Hay'at Tahrir al Sham or Sham Legion: contested over a third of the people (the west), in its part Saraqib",
            "possible  Damascus (damascus): control, in Syria around it: whether that part is meant is open");
    }

    [Fact]
    public async Task Each_row_is_an_object_for_a_program()
    {
        var query = await AskAsync(Items, "--of", "idlib", "--on", "2020-10-26", "--json");

        query.Lines.Should().Equal(
            """{"controller":"hts","name":"Hay'at Tahrir al Sham","certainty":"certain","degree":"control","share":"about half","denominator":"unstated","part":null,"place":"idlib","scope":"same","reason":null,"claims":["s42"]}""",
            """{"controller":null,"name":"weaker fighting factions","certainty":"certain","degree":"presence","share":null,"denominator":null,"part":null,"place":"idlib","scope":"same","reason":null,"claims":["s45"]}""",
            """{"controller":"damascus","name":"Damascus","certainty":"certain","degree":"none","denied":"control","share":null,"denominator":null,"part":null,"place":"idlib","scope":"same","reason":null,"claims":["s50"]}""",
            """{"controller":null,"name":"Hay'at Tahrir al Sham or Sham Legion","oneOf":["hts","sham-legion"],"certainty":"certain","degree":"contested","share":"a third","denominator":"people","part":"the west","place":"saraqib","scope":"part","reason":null,"claims":["part"]}""",
            """{"controller":"damascus","name":"Damascus","certainty":"possible","degree":"control","share":null,"denominator":null,"part":null,"place":"syria","scope":"surrounding","reason":"whether that part is meant is open","claims":["whole"]}""");
    }

    [Fact]
    public async Task Explained_it_tells_the_claims()
    {
        var query = await AskAsync(Items, "--of", "idlib", "--on", "2020-10-26", "--explain");

        query.Output.Should().Contain(
            "Damascus does not control Idlib on 26 October 2020: certain. Rule: holds as said.\nIt rests on one claim of one origin:\n- it is not so that Damascus controls Idlib, says “Article” (26 October 2020)\n");
    }

    [Fact]
    public async Task What_was_known_by_then_decides()
    {
        Item[] items = [.. Items, Legion.Controls(Saraqib).During(ImpreciseInterval.Parse("2020-10-26/2020-10-26")).Per(Reply).WithId("later")];

        (await AskAsync(items, "--of", "saraqib", "--on", "2020-10-26")).Output.Should().Contain("Sham Legion (sham-legion): control");
        (await AskAsync(items, "--of", "saraqib", "--on", "2020-10-26", "--known", "2020-10-26")).Output.Should().NotContain("Sham Legion (sham-legion)");
    }

    [Fact]
    public async Task A_contradiction_of_shares_is_told_beside_the_rows()
    {
        Item[] items = [.. Items, Hayat.Controls(Saraqib, Share.Majority, Denominator.Area).Per(Article), Legion.Controls(Saraqib, Share.Majority, Denominator.Area).Per(Article)];

        var query = await AskAsync(items, "--of", "saraqib", "--on", "2020-10-26", "--json");

        query.ExitCode.Should().Be(0);
        query.Lines.Should().OnlyContain(line => line.StartsWith('{'));
        query.Error.Should().StartWith("The shares contradict one another. Of the area of Saraqib, Hay'at Tahrir al Sham controls the majority and Sham Legion controls the majority, which is more than all,");
    }

    [Fact]
    public async Task Nothing_told_is_not_nobody()
    {
        var query = await AskAsync([Idlib, Country], "--of", "idlib", "--on", "2020-10-26");

        query.Output.Should().BeEmpty();
        query.Error.Should().Contain("open, not \"nobody\"");
    }

    [Fact]
    public async Task A_place_goes_by_id_or_by_any_name_it_alone_has()
    {
        (await AskAsync(Items, "--of", "Idlib", "--on", "2020-10-26")).Lines.Should().HaveCount(5);
        (await AskAsync(Items, "--of", "إدلب", "--on", "2020-10-26")).Lines.Should().HaveCount(5);

        var misspelt = await AskAsync(Items, "--of", "Sara", "--on", "2020-10-26");
        misspelt.ExitCode.Should().Be(2);
        misspelt.Error.Should().Contain("holds no place 'Sara'").And.Contain("saraqib");

        var twice = await AskAsync([.. Items, new Place("Saraqib", PlaceId.Parse("saraqib-2"))], "--of", "Saraqib", "--on", "2020-10-26");
        twice.ExitCode.Should().Be(2);
        twice.Error.Should().Contain("saraqib, saraqib-2");
    }

    [Fact]
    public async Task Sentences_and_JSON_cannot_be_asked_for_at_once() =>
        (await AskAsync(Items, "--of", "idlib", "--on", "2020-10-26", "--explain", "--json")).Should().Match<Command>(c => c.ExitCode == 2 && c.Error.Contains("choose one"));

    [Fact]
    public async Task The_place_and_the_day_must_be_given()
    {
        (await AskAsync(Items, "--of", "idlib")).ExitCode.Should().Be(2);
        (await AskAsync(Items, "--on", "2020-10-26")).ExitCode.Should().Be(2);
    }

    private async Task<Command> AskAsync(Item[] items, params string[] options) =>
        await Command.RunAsync(["query", folder.Write("record.json", ConflictJson.Write(ConflictRecord.Create(items))), "control", .. options]);
}
