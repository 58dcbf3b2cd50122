using ConflictModel.Json;
using static ConflictModel.Estimate;

namespace ConflictModel.Tool.Tests;

/// <summary>The question for casualties, on an invented record.</summary>
public sealed class RecordCasualtiesTests : IDisposable
{
    private static readonly Organization Monitor = new("Valley Monitor");
    private static readonly Faction Brigade = new("River Brigade");
    private static readonly Conflict War = new("Valley war");
    private static readonly Source Paper = new("Morning paper") { Published = new(2031, 6, 1) };
    private static readonly Source Daily = new("The Daily") { Published = new(2031, 6, 2) };
    private static readonly Place Vale = new("Vale");
    private static readonly Place Mill = new("Old mill") { Within = Vale };
    private static readonly Incident Raid = new("Night raid");
    private static readonly Incident Ambush = new("Mill ambush");
    private static readonly CasualtyEstimate Twelve = Raid.Killed(Exactly(12)).Per(Paper);
    private static readonly CasualtyEstimate Unreadable = Ambush.Killed(Unknown).Per(Paper) with { Printed = [new PrintedCell("low", "9"), new PrintedCell("high", "3")] };

    private readonly TempFolder folder = new();

    [Fact]
    public async Task An_incident_with_an_unknown_toll_opens_the_sum_above_and_is_counted()
    {
        (await AskAsync([Twelve, Unreadable], "--json")).Lines.Should().ContainSingle()
            .Which.Should().StartWith("""{"low":12,"best":null,"high":null,"estimates":1,"origins":1,"unknown":1,""");
        (await AskAsync([Twelve, Unreadable])).Lines[1].Split("  ", StringSplitOptions.RemoveEmptyEntries).Select(c => c.Trim()).Take(6)
            .Should().Equal("12", "none", "unbounded", "1", "1", "1 without a number");
    }

    [Fact]
    public async Task Without_one_the_sum_keeps_its_number()
    {
        var lines = (await AskAsync([Twelve, Ambush.Killed(Between(3, 9)).Per(Paper.Quoting(Monitor))], "--json")).Lines;

        lines.Should().Equal("""{"low":15,"best":null,"high":21,"estimates":2,"origins":2,"unknown":0,"certainty":"certain","harm":"killed","policy":"latest of each origin, then envelope across origins"}""");
    }

    [Fact]
    public async Task Only_unknown_tolls_make_a_row_that_is_unknown_and_not_zero()
    {
        (await AskAsync([Unreadable], "--json")).Lines.Should().ContainSingle()
            .Which.Should().StartWith("""{"low":null,"best":null,"high":null,"estimates":0,"origins":0,"unknown":1,""");
        (await AskAsync([Unreadable])).Lines[1].Should().StartWith("unknown").And.NotContain("12");
    }

    [Fact]
    public async Task An_incident_that_nobody_counts_is_no_part_of_the_sum() =>
        (await AskAsync([Twelve, Ambush.Wounded(Exactly(4)).Per(Paper)], "--json")).Lines.Should().ContainSingle()
            .Which.Should().StartWith("""{"low":12,"best":12,"high":12,"estimates":1,"origins":1,"unknown":0,""");

    [Fact]
    public async Task A_sum_that_rests_on_a_disputed_toll_is_possible()
    {
        var disputed = Ambush.Killed(Exactly(3)).Per(Paper).Standing(StandingKind.Disputed, "a party denies it");

        (await AskAsync([Twelve, disputed], "--json")).Output.Should().Contain("\"low\":15").And.Contain("\"certainty\":\"possible\"");
        (await AskAsync([Twelve, disputed])).Lines[1].Should().EndWith("possible");
        (await AskAsync([Twelve, Ambush.Killed(Exactly(3)).Per(Daily), disputed], "--json")).Output.Should().Contain("\"certainty\":\"certain\"", "another counts them undisputed");
    }

    [Fact]
    public async Task An_incident_that_may_lie_outside_the_dates_adds_nothing_for_certain()
    {
        Claim[] claims = [Twelve, Raid.Occurred(new(2031, 5)).Per(Paper), Ambush.Killed(Exactly(3)).Per(Paper), Ambush.Occurred(new(2031, 5, 2)).Per(Paper)];

        (await AskAsync(claims, "--to", "2031-05-10", "--json")).Lines.Should().ContainSingle()
            .Which.Should().StartWith("""{"low":3,"best":null,"high":15,"estimates":2,"origins":1,"unknown":0,"certainty":"possible",""");
        (await AskAsync(claims, "--to", "2031-05-31", "--json")).Lines.Should().ContainSingle()
            .Which.Should().StartWith("""{"low":15,"best":15,"high":15,""").And.Contain("\"certainty\":\"certain\"");
        (await AskAsync(claims, "--from", "2031-06-01", "--json")).Lines.Should().BeEmpty();
    }

    [Fact]
    public async Task Groups_rise_by_year_and_by_name_and_the_unknown_comes_last()
    {
        var feud = new Conflict("A feud");
        var dawn = new Incident("Dawn raid");
        Item[] items =
        [
            feud, dawn, Twelve, Ambush.Killed(Exactly(3)).Per(Paper), dawn.Killed(Exactly(1)).Per(Paper),
            Raid.Occurred(new(2031, 5, 2)).Per(Paper) with { Conflict = War }, Ambush.Occurred(new(2029, 5, 2)).Per(Paper) with { Conflict = War },
        ];

        (await AskAsync(items, "--by", "year", "--json")).Lines.Select(line => line[..line.IndexOf(",\"low", StringComparison.Ordinal)])
            .Should().Equal("{\"year\":2029", "{\"year\":2031", "{\"year\":null");
        (await AskAsync(items, "--by", "incident", "--json")).Lines.Select(line => line.Split('"')[3]).Should().Equal("Dawn raid", "Mill ambush", "Night raid");
    }

    [Fact]
    public async Task What_others_number_is_found_by_that_number_where_one_alone_has_it()
    {
        var guard = new Faction("Valley Guard") { ExternalIds = [new ExternalId(IdScheme.UcdpActor, "201")] };
        var band = new Faction("Hill Band") { ExternalIds = [new ExternalId(IdScheme.UcdpActor, "202"), new ExternalId(IdScheme.Acled, "7")] };
        var crew = new Faction("Lake Crew") { ExternalIds = [new ExternalId(IdScheme.UcdpActor, "7")] };
        Item[] items = [guard, band, crew, Twelve, Raid.Occurred(new(2031, 5, 2), by: [guard]).Per(Paper), Ambush.Killed(Exactly(3)).Per(Paper), Ambush.Occurred(new(2031, 5, 3), by: [Brigade]).Per(Paper)];

        (await AskAsync(items, "--actor", "201", "--json")).Output.Should().StartWith("""{"low":12,""").And.Contain("\"actor\":\"201\"");
        (await AskAsync(items, "--actor", "ucdp-actor:201", "--json")).Output.Should().StartWith("""{"low":12,""");
        (await AskAsync(items, "--actor", "7")).Should().Match<Command>(c => c.ExitCode == 2 && c.Error.Contains("several actors have the outside id '7': say which, ") && c.Error.Contains("lake-crew"));
        (await AskAsync(items, "--actor", "9")).ExitCode.Should().Be(2);
    }

    [Fact]
    public async Task By_actor_an_incident_counts_for_each_who_did_it_or_suffered_it()
    {
        var guard = new Faction("Valley Guard");
        Item[] items = [guard, Twelve, Raid.Occurred(new(2031, 5, 2), by: [Brigade], against: [guard]).Per(Paper), Ambush.Killed(Exactly(3)).Per(Paper), Ambush.Occurred(new(2031, 5, 3), by: [Brigade]).Per(Paper)];

        var json = await AskAsync(items, "--by", "actor,year", "--json");

        json.Lines.Should().SatisfyRespectively(
            brigade => brigade.Should().StartWith("""{"actor":"River Brigade","actorId":"river-brigade","year":2031,"low":15,"best":15,"high":15,"""),
            other => other.Should().StartWith("""{"actor":"Valley Guard","actorId":"valley-guard","year":2031,"low":12,"best":12,"high":12,"""));
        (await AskAsync(items, "--by", "actor")).Error.Should().Contain("What happened counts for each actor in it: these rows do not add up.");
    }

    [Theory]
    [InlineData("2031-05", "2031-05")]
    [InlineData("2031", "2031")]
    [InlineData("2031-05", "2031-05-20")]
    [InlineData("2031-05-20", "2031-05")]
    public async Task A_filter_by_month_or_year_is_all_the_days_of_it(string from, string to)
    {
        Claim[] claims = [Twelve, Raid.Occurred(new(2031, 5, 20)).Per(Paper)];

        (await AskAsync(claims, "--from", from, "--to", to, "--json")).Lines.Should().ContainSingle()
            .Which.Should().StartWith("""{"low":12,"best":12,"high":12,""").And.Contain("\"certainty\":\"certain\"").And.Contain($"\"from\":\"{from}\"");
        (await AskAsync(claims, "--from", from, "--to", to, "--explain")).Output.Should().NotContain("perhaps");
        (await AskAsync(claims, "--from", "2031-06", "--json")).Lines.Should().BeEmpty();
        (await AskAsync(claims, "--to", "2031-04", "--json")).Lines.Should().BeEmpty();
    }

    [Fact]
    public async Task An_incident_of_a_month_lies_within_that_month_and_perhaps_within_half_of_it()
    {
        Claim[] claims = [Twelve, Raid.Occurred(new(2031, 5)).Per(Paper)];

        (await AskAsync(claims, "--from", "2031-05", "--to", "2031-05", "--json")).Output.Should().StartWith("""{"low":12,"best":12,"high":12,""");
        (await AskAsync(claims, "--from", "2031-05-10", "--to", "2031-05", "--json")).Output.Should().StartWith("""{"low":0,"best":null,"high":12,""").And.Contain("\"certainty\":\"possible\"");
    }

    [Theory]
    [InlineData("2031-05-01", "2031-04-01")]
    [InlineData("2031-06", "2031-05")]
    [InlineData("2032", "2031-12-31")]
    public async Task Dates_in_the_wrong_order_are_wrong_usage(string from, string to) =>
        (await AskAsync([Twelve], "--from", from, "--to", to)).Should()
            .Match<Command>(c => c.ExitCode == 2 && c.Output.Length == 0 && c.Error.StartsWith($"conflictmodel: --from {from} is after --to {to}: no day lies between them."));

    [Fact]
    public async Task An_incident_of_which_only_some_dead_are_counted_bounds_the_sum_from_below()
    {
        var civilians = Ambush.Killed(Exactly(5), Population.Civilians).Per(Paper);

        (await AskAsync([Raid.Killed(Exactly(10)).Per(Paper), civilians], "--json")).Lines.Should().ContainSingle()
            .Which.Should().StartWith("""{"low":15,"best":null,"high":null,"estimates":2,"origins":1,"unknown":0,""");
        (await AskAsync([Raid.Killed(Exactly(10)).Per(Paper), civilians], "--explain")).Output.Should().Contain("At least 5 people killed in Mill ambush.");
    }

    [Fact]
    public async Task Unnamed_origins_of_two_sources_are_two()
    {
        var medic = Reference<ActorId>.Described("a medical source");

        (await AskAsync([Raid.Killed(Exactly(12)).Per(Paper.Quoting(medic)), Ambush.Killed(Exactly(3)).Per(Daily.Quoting(medic))], "--json")).Output.Should().Contain("\"origins\":2");
        (await AskAsync([Raid.Killed(Exactly(12)).Per(Paper.Quoting(medic)), Ambush.Killed(Exactly(3)).Per(Paper.Quoting(medic))], "--json")).Output.Should().Contain("\"origins\":1");
    }

    [Theory]
    [InlineData("rejected")]
    [InlineData("denied")]
    [InlineData("hypothetical")]
    public async Task An_incident_whose_only_figure_counts_nowhere_is_unknown_and_opens_the_sum(string what)
    {
        var three = Ambush.Killed(Exactly(3)).Per(Paper);
        var no = what switch
        {
            "rejected" => three.Standing(StandingKind.Rejected, "a misprint"),
            "denied" => three.Denied(),
            _ => three.InMood(Mood.Hypothetical),
        };

        (await AskAsync([Twelve, no], "--json")).Lines.Should().ContainSingle()
            .Which.Should().StartWith("""{"low":12,"best":null,"high":null,"estimates":1,"origins":1,"unknown":1,""");
    }

    [Fact]
    public async Task A_place_is_asked_for_by_id_by_name_or_in_the_words_of_a_source()
    {
        var there = Raid.Occurred(at: Mill).Per(Paper);
        var near = Ambush.Occurred(at: new Area { Words = "near the river" }).Per(Paper);
        Claim[] claims = [Twelve, Ambush.Killed(Exactly(3)).Per(Paper), there, near];

        (await AskAsync(claims, "--place", "old-mill", "--json")).Output.Should().Contain("\"low\":12");
        (await AskAsync(claims, "--place", "Old mill", "--json")).Output.Should().Contain("\"low\":12");
        (await AskAsync(claims, "--place", "near the river", "--json")).Output.Should().Contain("\"low\":3");
    }

    [Theory]
    [InlineData("Milltown (near the river), North, Freedonia", "milltown")]
    [InlineData("Milltown (near the river), North, Freedonia", "FREEDONIA ")]
    [InlineData("Milltown (near the river), North, Freedonia", "north")]
    [InlineData("Old Milltown, Milltown, Freedonia", "Milltown")]
    [InlineData("Milltown, Lower, Freedonia", "Milltown, Lower")]
    public async Task A_place_is_named_between_the_commas_of_a_sources_words(string words, string place)
    {
        Claim[] claims = [Twelve, Ambush.Killed(Exactly(3)).Per(Paper), Ambush.Occurred(at: new Area { Words = words }).Per(Paper)];

        (await AskAsync(claims, "--place", place, "--json")).Output.Should().Contain("\"low\":3");
    }

    [Theory]
    [InlineData("5 km from Milltown, Freedonia", "Milltown")]
    [InlineData("Milltown-on-Sea, Freedonia", "Milltown")]
    [InlineData("Milltown (near the river), Freedonia", "near the river")]
    [InlineData("Milltown, Freedonia", " ")]
    public async Task A_place_within_a_longer_phrase_is_not_named(string words, string place) =>
        (await AskAsync([Twelve, Ambush.Occurred(at: new Area { Words = words }).Per(Paper)], "--place", place)).ExitCode.Should().Be(2);

    [Theory]
    [InlineData("--actor", "RIVER brigade")]
    [InlineData("--conflict", "valley WAR")]
    [InlineData("--incident", "night raid")]
    public async Task Names_are_found_in_letters_of_either_case(string option, string name)
    {
        var inWar = Raid.Occurred(new(2031, 5, 4), by: [Brigade]).Per(Paper) with { Conflict = War };

        (await AskAsync([Twelve, inWar], option, name, "--json")).Output.Should().Contain("\"low\":12");
    }

    [Fact]
    public async Task A_place_is_asked_for_with_what_lies_within_it()
    {
        var there = Raid.Occurred(at: Mill).Per(Paper);

        (await AskAsync([Twelve, there], "--place", "vale", "--json")).Output.Should().Contain("\"low\":12").And.Contain("\"asked\":{\"place\":\"vale\"}");
    }

    [Fact]
    public async Task Several_incidents_are_asked_for_and_each_is_a_group()
    {
        Claim[] claims = [Twelve, Ambush.Killed(Exactly(3)).Per(Paper)];

        (await AskAsync(claims, "--incident", "night-raid", "--incident", "Mill ambush", "--json")).Output.Should().Contain("\"low\":15").And.Contain("\"asked\":{\"incident\":\"night-raid, Mill ambush\"}");
        (await AskAsync(claims, "--by", "incident", "--json")).Lines.Should().HaveCount(2).And.Contain(l => l.StartsWith("""{"incident":"Mill ambush","incidentId":"mill-ambush","low":3,"""));
    }

    [Fact]
    public async Task What_was_asked_stands_beside_the_number()
    {
        (await AskAsync([Twelve], "--known", "2031-06-02")).Error.Should().Contain("killed; known: 2031-06-02; policy:");
        (await AskAsync([Twelve])).Error.Should().Contain("killed; policy:");
        (await AskAsync([Twelve, Unreadable])).Lines[0].Should().Contain("origins             unknown");
        (await AskAsync([Twelve])).Lines[0].TrimEnd().Should().EndWith("origins");
    }

    [Theory]
    [InlineData("graded:admirality=B2", "names the scheme 'admirality', which no grade in the record is of: use admiralty, airwars, percent.")]
    [InlineData("graded:admiralty=Z9", "'Z9' is no grade of the scheme admiralty")]
    public async Task A_grade_that_nothing_has_is_a_slip(string policy, string why) =>
        (await AskAsync([Twelve], "--policy", policy)).Error.Should().Contain(why);

    [Fact]
    public async Task A_question_that_there_is_not_brings_those_that_there_are() =>
        (await Command.RunAsync("query", "x.json", "casualtys")).Error.Should().Contain("Did you mean casualties? There is members, ");

    [Fact]
    public async Task Each_group_is_summed_for_itself_and_named_with_its_id()
    {
        var inWar = Raid.Occurred(new(2031, 5, 4), by: [Brigade]).Per(Paper) with { Conflict = War };

        (await AskAsync([Twelve, inWar, Unreadable], "--by", "conflict", "--json")).Lines.Should().SatisfyRespectively(
            war => war.Should().StartWith("""{"conflict":"Valley war","conflictId":"valley-war","low":12,"best":12,"high":12,""").And.Contain("\"unknown\":0"),
            none => none.Should().StartWith("""{"conflict":null,"conflictId":null,"low":null,"best":null,"high":null,""").And.Contain("\"unknown\":1"));
        (await AskAsync([Twelve, inWar, Unreadable], "--conflict", "Valley war", "--json")).Lines.Should().ContainSingle().Which.Should().StartWith("""{"low":12,""");
        (await AskAsync([Twelve, inWar, Unreadable], "--actor", "river-brigade", "--json")).Lines.Should().ContainSingle().Which.Should().StartWith("""{"low":12,""");
        (await AskAsync([Twelve, inWar, Unreadable], "--incident", "night-raid", "--json")).Lines.Should().ContainSingle().Which.Should().StartWith("""{"low":12,""");
    }

    [Theory]
    [InlineData("--incident", "raid", "no incident 'raid'. Did you mean Night raid?")]
    [InlineData("--conflict", "VALLEY", "no conflict 'VALLEY'. Did you mean Valley war?")]
    [InlineData("--actor", "brigade", "no actor 'brigade'. Did you mean River Brigade?")]
    [InlineData("--actor", "Nobody", "no actor 'Nobody'.\n")]
    [InlineData("--place", "Nowhere", "no place 'Nowhere'.\n")]
    [InlineData("--place", "mill", "no place 'mill'. Did you mean Old mill?")]
    public async Task A_name_that_nothing_has_is_wrong_usage_and_near_ones_are_named(string option, string name, string message)
    {
        var wrong = await AskAsync([Twelve], option, name);

        wrong.ExitCode.Should().Be(2);
        wrong.Output.Should().BeEmpty();
        wrong.Error.Should().StartWith("conflictmodel: the record holds ").And.Contain(message);
    }

    [Theory]
    [InlineData("kiled")]
    [InlineData("unstated")]
    public async Task An_unknown_harm_is_wrong_usage_and_the_known_ones_are_named(string harm)
    {
        var wrong = await AskAsync([Twelve], "--harm", harm);

        wrong.ExitCode.Should().Be(2);
        wrong.Output.Should().BeEmpty();
        wrong.Error.Should().StartWith($"conflictmodel: there is no harm '{harm}': use killed, wounded");
    }

    [Fact]
    public async Task The_policy_can_be_named_and_an_unknown_one_is_wrong_usage()
    {
        var named = await AskAsync([Twelve], "--policy", "latest-of-each-origin", "--json");
        named.ExitCode.Should().Be(0);
        named.Output.Should().Be((await AskAsync([Twelve], "--json")).Output).And.Contain("\"low\":12");

        var wrong = await AskAsync([Twelve], "--policy", "greatest");
        wrong.ExitCode.Should().Be(2);
        wrong.Output.Should().BeEmpty();
        wrong.Error.Should().Contain("greatest").And.Contain("latest-of-each-origin");
    }

    [Fact]
    public async Task An_unknown_group_is_wrong_usage()
    {
        var wrong = await AskAsync([Twelve], "--by", "moon");

        wrong.ExitCode.Should().Be(2);
        wrong.Output.Should().BeEmpty();
        wrong.Error.Should().Contain("cannot be grouped by 'moon': use conflict, dyad, actor, place, incident or year.");
        (await AskAsync([], "--by", "moon")).ExitCode.Should().Be(2, "also where nothing counts");
        (await AskAsync([], "--by", "year,moon")).ExitCode.Should().Be(2);
    }

    [Theory]
    [InlineData("year,year")]
    [InlineData("year,place, year")]
    public async Task A_group_given_twice_is_wrong_usage(string groups)
    {
        var wrong = await AskAsync([Twelve], "--by", groups, "--json");

        wrong.ExitCode.Should().Be(2);
        wrong.Output.Should().BeEmpty();
        wrong.Error.Should().StartWith("conflictmodel: --by names 'year' twice.");
    }

    [Fact]
    public async Task Sentences_and_JSON_cannot_be_asked_for_at_once()
    {
        var wrong = await AskAsync([Twelve], "--explain", "--json");

        wrong.ExitCode.Should().Be(2);
        wrong.Output.Should().BeEmpty();
        wrong.Error.Should().StartWith("conflictmodel: --explain and --json exclude each other: choose one.");
    }

    [Fact]
    public async Task Asked_to_explain_it_tells_what_each_toll_rests_on()
    {
        var told = await AskAsync([Twelve, Unreadable], "--explain");

        told.Output.Should().Contain("12 people killed in Night raid.").And.Contain("An unknown number of people killed in Mill ambush.")
            .And.Contain("left out (what is printed makes no estimate)");
    }

    [Theory]
    [InlineData]
    [InlineData("--json")]
    [InlineData("--explain")]
    public async Task Where_nothing_counts_it_is_said_and_so_are_figures_of_other_things_than_incidents(params string[] form)
    {
        var war = new CasualtyEstimate(War.Id, Harm.Killed, Exactly(900)).Per(Paper);
        var other = new CasualtyEstimate(War.Id, Harm.Wounded, Exactly(900)).Per(Paper);

        var none = await AskAsync([other], form);
        var one = await AskAsync([war, other], form);
        var both = await AskAsync([war, Twelve], form);

        none.Error.Should().Contain("No figure counts here: that is unknown, not zero.").And.NotContain("conflicts");
        one.Error.Should().Contain("No figure counts here").And.Contain("1 figure of people killed in the record is of conflicts, dyads or places, not of incidents, and is not counted here.");
        both.Error.Should().NotContain("No figure counts").And.NotContain("conflicts, dyads");
        if (form is ["--json"])
        {
            one.Output.Should().BeEmpty();
        }
    }

    public void Dispose() => folder.Dispose();

    private Task<Command> AskAsync(Item[] claims, params string[] options)
    {
        ConflictRecord record = [Monitor, Brigade, War, Vale, Mill, Paper, Daily, Raid, Ambush, .. claims];
        return Command.RunAsync(["query", folder.Write("record.json", ConflictJson.Write(record)), "casualties", .. options]);
    }
}
