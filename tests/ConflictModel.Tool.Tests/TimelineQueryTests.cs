using ConflictModel.Json;

namespace ConflictModel.Tool.Tests;

/// <summary>What happened when, and with whom somebody is allied, by the command.</summary>
public sealed class TimelineQueryTests : IDisposable
{
    private static readonly State North = new("Northland");
    private static readonly State South = new("Southland");
    private static readonly Alliance League = new("League");
    private static readonly Truce Truce = new("Harvest");
    private static readonly Agreement Text = new("Harvest");
    private static readonly Source Paper = new("Paper") { Published = new(2031, 5, 4) };
    private static readonly Source Later = new("Later") { Published = new(2031, 5, 8) };

    private static readonly Item[] Items =
    [
        North, South, League, Truce, Text, Paper, Later,
        Truce.EffectiveFrom(new(2031, 4, 1)).Per(Paper).WithId("effect"),
        Text.SignedBy([North, South], new(2031, 3)).Per(Paper).WithId("signed"),
        North.MemberOf(League).Since(new ImpreciseDate(2029)).Per(Paper).WithId("member"),
        North.AlliedWith(South).Since(new ImpreciseDate(2030)).Per(Paper).Standing(StandingKind.Disputed, "both deny it").WithId("ally"),
        Truce.Ended(new(2031, 5, 1)).Per(Later).Standing(StandingKind.Rejected, "a slip").WithId("slip"),
    ];

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task All_dated_claims_stand_in_the_order_of_time_and_what_does_not_count_is_counted()
    {
        var query = await AskAsync("timeline");

        query.ExitCode.Should().Be(0);
        query.Lines.Should().Equal(
            "certain   2029/..                 Northland is a member of League, since 2029, says “Paper” (4 May 2031) [member]",
            "possible  2030/..                 Northland is allied with Southland, since 2030, says “Paper” (4 May 2031) [disputed: both deny it] [ally]",
            "certain   2031-03                 Harvest was signed by Northland and Southland in March 2031, says “Paper” (4 May 2031) [signed]",
            "certain   2031-04-01              Harvest took effect on 1 April 2031, says “Paper” (4 May 2031) [effect]");
        query.Error.Should().Be("Left out: 1 dated claim that is rejected, superseded, not actual or not yet said.\n");
    }

    [Fact]
    public async Task Each_row_is_an_object_for_a_program()
    {
        (await AskAsync("timeline", "--of", "southland", "--json")).Lines.Should().Equal(
            "{\"date\":\"2030/..\",\"what\":\"Northland is allied with Southland, since 2030, says “Paper” (4 May 2031) [disputed: both deny it]\",\"certainty\":\"possible\",\"claim\":\"ally\"}",
            "{\"date\":\"2031-03\",\"what\":\"Harvest was signed by Northland and Southland in March 2031, says “Paper” (4 May 2031)\",\"certainty\":\"certain\",\"claim\":\"signed\"}");
    }

    [Fact]
    public async Task A_slip_of_the_pen_is_wrong_usage_and_names_what_is_near()
    {
        var several = await AskAsync("timeline", "--of", "harvest");
        several.ExitCode.Should().Be(2);
        several.Error.Should().Contain("several things have the id 'harvest': say which, instrument:harvest, truce:harvest.");
        (await AskAsync("timeline", "--of", "Southland")).Error.Should().Contain("Did you mean actor:southland?");
        (await AskAsync("timeline", "--of", " ")).ExitCode.Should().Be(2);
        (await AskAsync("timeline", "--of", "truce:harvest")).Lines.Should().ContainSingle().Which.Should().EndWith("[effect]");
    }

    [Fact]
    public async Task Nothing_had_been_said_before_the_first_word()
    {
        var query = await AskAsync("timeline", "--known", "2031-05-03");

        query.Lines.Should().BeEmpty();
        query.Error.Should().StartWith("Left out: 5 dated claims that are");
    }

    [Fact]
    public async Task Alliances_tell_bodies_and_allies_apart()
    {
        (await AskAsync("alliances", "--of", "northland", "--on", "2031-05-04")).Lines.Should().Equal(
            "certain   League (league)", "possible  Southland (southland), an ally");
        (await AskAsync("alliances", "--of", "southland", "--on", "2031-05-04", "--json")).Lines.Should().Equal(
            "{\"actor\":\"northland\",\"name\":\"Northland\",\"certainty\":\"possible\",\"relation\":\"ally\",\"claims\":[\"ally\"]}");
    }

    private async Task<Command> AskAsync(string question, params string[] options)
    {
        var file = folder["record.json"];
        await File.WriteAllTextAsync(file, ConflictJson.Write(ConflictRecord.Create(Items)));
        return await Command.RunAsync(["query", file, question, .. options]);
    }
}
