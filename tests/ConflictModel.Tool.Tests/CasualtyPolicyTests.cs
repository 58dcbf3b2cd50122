using ConflictModel.Json;
using static ConflictModel.Estimate;

namespace ConflictModel.Tool.Tests;

/// <summary>The question for casualties under each policy, on an invented record.</summary>
public sealed class CasualtyPolicyTests : IDisposable
{
    private static readonly Organization Monitor = new("Valley Monitor");
    private static readonly State Ministry = new("Ministry");
    private static readonly Source Paper = new("Morning paper") { Published = new(2031, 6, 1) };
    private static readonly Source Daily = new("The Daily") { Published = new(2031, 6, 2) };
    private static readonly Incident Raid = new("Night raid");
    private static readonly Incident Ambush = new("Mill ambush");

    /// <summary>Four origins of one raid; the monitor says two numbers, the later 30.</summary>
    private static readonly CasualtyEstimate[] Tolls =
    [
        Raid.Killed(Exactly(12)).Per(Paper.Quoting(Monitor)).WithId("monitor-first"),
        Raid.Killed(Exactly(30)).Per(Daily.Quoting(Monitor)).WithId("monitor-later"),
        Raid.Killed(Exactly(10)).Per(Paper.Quoting(Ministry)).WithId("ministry"),
        Raid.Killed(Exactly(30)).Per(Paper).WithId("paper"),
        Raid.Killed(Exactly(30)).Per(Daily).WithId("daily"),
    ];

    private readonly TempFolder folder = new();

    [Theory]
    [InlineData("latest-of-each-origin", 10, 30, "latest of each origin, then envelope across origins")]
    [InlineData("envelope", 10, 30, "envelope of all figures")]
    [InlineData("majority", 30, 30, "majority of origins")]
    [InlineData("lowest", 10, 10, "lowest of the latest of each origin")]
    [InlineData("ranked:ministry", 10, 10, "ranked sources (ministry)")]
    [InlineData("ranked:valley-monitor,ministry", 30, 30, "ranked sources (valley-monitor, then ministry)")]
    [InlineData("ranked:actor:ministry,source:morning-paper", 10, 10, "ranked sources (ministry, then morning-paper)")]
    [InlineData("ranked: the-daily , ministry", 30, 30, "ranked sources (the-daily, then ministry)")]
    [InlineData("deduct-overlap", 10, 30, "each incident by latest of each origin, then envelope across origins; sum with overlaps deducted")]
    public async Task Each_policy_answers_under_its_name(string policy, int low, int high, string name)
    {
        var asked = await AskAsync(Tolls, "--policy", policy, "--json");

        asked.ExitCode.Should().Be(0);
        asked.Lines.Should().ContainSingle().Which.Should().StartWith($$"""{"low":{{low}},""").And.Contain($"\"high\":{high},").And.EndWith($"\"policy\":\"{name}\"}}");
        (await AskAsync(Tolls, "--policy", policy)).Error.Should().Contain($"killed; policy: {name}.");
    }

    [Fact]
    public async Task The_airwars_policy_counts_incidents_of_its_grades_alone_and_tells_its_maxima()
    {
        Claim[] claims =
        [
            Raid.Killed(AtLeast(5)).Per(Paper) with { Grades = [new Grade("airwars", "Fair")] },
            Ambush.Killed(Between(3, 9)).Per(Paper) with { Grades = [new Grade("Airwars", "weak")] },
        ];

        var asked = await AskAsync(claims, "--policy", "airwars", "--json");

        asked.Lines.Should().ContainSingle().Which.Should().Be(
            """{"low":5,"best":null,"high":5,"estimates":1,"origins":1,"unknown":0,"certainty":"certain","harm":"killed","policy":"graded sum (airwars: confirmed, fair), missing maxima by the Airwars rule"}""");
        asked.Error.Should().Contain("Mind: By the Airwars rule the maximum of “at least 5 people killed in Night raid");
        (await AskAsync([claims[1]], "--policy", "airwars", "--json")).Lines.Should().BeEmpty("an incident of another grade is no part of the total");
    }

    [Fact]
    public async Task A_scheme_of_grades_leaves_incidents_without_such_a_grade_unknown()
    {
        Claim[] claims =
        [
            Raid.Killed(Exactly(12)).Per(Paper) with { Grades = [new Grade("admiralty", "B2")] },
            Ambush.Killed(Exactly(3)).Per(Paper) with { Grades = [new Grade("admiralty", "E5")] },
        ];

        (await AskAsync(claims, "--policy", "graded:admiralty=A1,b2", "--json")).Lines.Should().ContainSingle().Which.Should()
            .StartWith("""{"low":12,"best":null,"high":null,"estimates":1,"origins":1,"unknown":1,""").And.Contain("graded (admiralty: A1, b2), then latest of each origin");
        (await AskAsync(claims, "--policy", "graded:admiralty=B2,E5", "--json")).Output.Should().StartWith("""{"low":15,"best":15,"high":15,""");
    }

    [Fact]
    public async Task Overlapping_incidents_make_no_sum_until_the_overlap_is_deducted()
    {
        var month = Ambush.Killed(Exactly(50)).Per(Paper).WithId("month");
        var raid = Raid.Killed(Exactly(20)).Per(Paper).WithId("raid").Linked(LinkKind.Overlaps, month);
        var both = Raid.Killed(Exactly(15)).Per(Paper).WithId("both").AsPartOf(raid).AsPartOf(month);

        var refused = await AskAsync([month, raid], "--json");
        refused.ExitCode.Should().Be(0);
        refused.Lines.Should().ContainSingle().Which.Should().StartWith("""{"low":null,"best":null,"high":null,"estimates":0,"origins":0,""");
        refused.Error.Should().StartWith("Mind: No sum is made: “20 people killed in Night raid");
        (await AskAsync([month, raid], "--policy", "deduct-overlap", "--json")).Output.Should().StartWith("""{"low":50,"best":null,"high":70,""");
        (await AskAsync([month, raid, both], "--policy", "deduct-overlap", "--json")).Output.Should().StartWith("""{"low":55,"best":55,"high":55,"estimates":3,""");
    }

    [Fact]
    public async Task A_part_of_another_incident_is_not_added_to_it()
    {
        var battle = Ambush.Killed(Exactly(50)).Per(Paper).WithId("battle");
        var raid = Raid.Killed(Exactly(20)).Per(Paper).AsPartOf(battle);

        (await AskAsync([battle, raid], "--json")).Output.Should().StartWith("""{"low":50,"best":50,"high":50,"estimates":1,""");
    }

    [Fact]
    public async Task Asked_to_explain_it_tells_the_derivation_of_the_total_of_each_group_too()
    {
        Claim[] claims = [Raid.Killed(Exactly(12)).Per(Paper), Ambush.Killed(AtLeast(3)).Per(Daily)];

        var told = await AskAsync(claims, "--explain");

        told.Output.Should().Contain("12 people killed in Night raid.")
            .And.Contain("\nTotal: At least 15 people killed in Night raid and Mill ambush. Rule: each incident by latest of each origin, then envelope across origins; sum over disjoint incidents.")
            .And.Contain("\nHow: 12 + at least 3 = at least 15.");
        (await AskAsync(claims, "--explain", "--incident", "night-raid")).Output.Should().NotContain("Total", "one incident's answer says it all");
        (await AskAsync([.. claims, Raid.Occurred(new(2031)).Per(Paper), Ambush.Occurred(new(2031)).Per(Paper)], "--explain", "--by", "year")).Output.Should()
            .StartWith("year 2031, 2 incidents:\n").And.Contain("\nTotal (year 2031): At least 15");
    }

    [Fact]
    public async Task Explained_an_incident_that_may_lie_outside_the_dates_is_told_apart()
    {
        Claim[] claims =
        [
            Raid.Killed(Exactly(12)).Per(Paper), Raid.Occurred(new(2031, 5)).Per(Paper),
            Ambush.Killed(Exactly(3)).Per(Paper), Ambush.Occurred(new(2031, 5, 2)).Per(Paper),
        ];

        (await AskAsync(claims, "--explain", "--to", "2031-05-10")).Output.Should().Contain("Total: 3 people killed in Mill ambush.")
            .And.Contain("- perhaps outside the dates, so perhaps none of them: 12 in Night raid\nWith these it is 3 to 15.");
        (await AskAsync(claims[..2], "--explain", "--to", "2031-05-10")).Output.Should().Contain("Total: - perhaps outside the dates, so perhaps none of them: 12 in Night raid\nWith these it is 0 to 12.");
    }

    [Theory]
    [InlineData("ranked:nobody", "the record holds no actor or source 'nobody' to rank.")]
    [InlineData("ranked:monitor", "no actor or source 'monitor' to rank. Did you mean valley-monitor?")]
    [InlineData("ranked:actor:morning-paper", "no actor 'morning-paper' to rank. Did you mean morning-paper?")]
    [InlineData("ranked:source:ministry", "no source 'ministry' to rank.")]
    [InlineData("ranked:night-raid", "no actor or source 'night-raid'")]
    [InlineData("ranked:ministry,nobody", "'nobody'")]
    [InlineData("ranked:ministry,actor:ministry", "names 'ministry' twice")]
    [InlineData("ranked:", "names nobody")]
    [InlineData("ranked", "there is no policy 'ranked': use latest-of-each-origin, envelope, majority, lowest, airwars, deduct-overlap, ranked:ID,ID… or graded:SCHEME=WORD,WORD….")]
    [InlineData("graded:", "needs a scheme and its grades: graded:airwars=confirmed,fair.")]
    [InlineData("graded:airwars", "needs a scheme and its grades")]
    [InlineData("graded:airwars=", "needs a scheme and its grades")]
    [InlineData("graded:=fair", "needs a scheme and its grades")]
    [InlineData("Envelope", "there is no policy 'Envelope'")]
    [InlineData("", "there is no policy ''")]
    public async Task A_policy_that_cannot_be_is_wrong_usage(string policy, string message)
    {
        var wrong = await AskAsync(Tolls, "--policy", policy, "--json");

        wrong.ExitCode.Should().Be(2);
        wrong.Output.Should().BeEmpty();
        wrong.Error.Should().StartWith("conflictmodel: ").And.Contain(message);
    }

    [Fact]
    public async Task An_id_that_an_actor_and_a_source_share_needs_its_family()
    {
        var twin = new Source("Ministry") { Published = new(2031, 6, 3) };
        Claim[] claims = [.. Tolls, Raid.Killed(Exactly(7)).Per(twin)];

        (await AskAsync(claims, [twin], "--policy", "ranked:ministry", "--json")).Error.Should().Contain("'ministry' is an actor and a source: say actor:ministry or source:ministry.");
        (await AskAsync(claims, [twin], "--policy", "ranked:source:ministry", "--json")).Output.Should().StartWith("""{"low":7,""");
        (await AskAsync(claims, [twin], "--policy", "ranked:actor:ministry", "--json")).Output.Should().StartWith("""{"low":10,""");
    }

    [Theory]
    [InlineData("envelope")]
    [InlineData("latest-of-each-origin")]
    public async Task A_dataset_file_is_summed_as_printed_and_by_no_policy(string policy)
    {
        var wrong = await Command.RunAsync("query", "no-such.csv", "casualties", "--dataset", "ucdp-ged", "--policy", policy);

        wrong.ExitCode.Should().Be(2);
        wrong.Error.Should().StartWith($"conflictmodel: --policy {policy} needs a record: a dataset file is summed as printed");
    }

    [Fact]
    public async Task Help_names_the_policies_and_shows_one()
    {
        var help = string.Join(' ', (await Command.RunAsync("query", "x", "casualties", "-h")).Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        help.Should().Contain("latest-of-each-origin, envelope, majority, lowest, airwars, deduct-overlap, ranked:ID,ID… or graded:SCHEME=WORD,WORD…")
            .And.Contain("--policy ranked:syrian-observatory-for-human-rights,article --explain");
    }

    [Fact]
    public async Task The_example_of_the_help_runs_on_the_tour_s_record()
    {
        await Command.RunAsync("tour", "--out", folder["idlib"]);

        var told = await Command.RunAsync("query", Path.Combine(folder["idlib"], "idlib.json"), "casualties", "--policy", "ranked:syrian-observatory-for-human-rights,article", "--explain");

        told.ExitCode.Should().Be(0);
        told.Output.Should().Contain("Rule: ranked sources (syrian-observatory-for-human-rights, then article).").And.Contain("\nTotal: ");
    }

    public void Dispose() => folder.Dispose();

    private Task<Command> AskAsync(Claim[] claims, params string[] options) => AskAsync(claims, [], options);

    private Task<Command> AskAsync(Claim[] claims, Entity[] more, params string[] options)
    {
        ConflictRecord record = [Monitor, Ministry, Paper, Daily, Raid, Ambush, .. more, .. claims];
        return Command.RunAsync(["query", folder.Write("record.json", ConflictJson.Write(record)), "casualties", .. options]);
    }
}
