namespace ConflictModel.Validation.Tests.Rules.Relations;

public class MergedBodyMustNotGoOnTests
{
    private static readonly Faction Brigade = new("Brigade");
    private static readonly Faction Legion = new("Legion");
    private static readonly Alliance Front = new("Front");
    private static readonly Place Port = new("Port");
    private static readonly Incident Raid = new("Raid");
    private static readonly Source Paper = new("Paper");
    private static readonly Source Rival = new("Rival");
    private static readonly Succession Merger = Brigade.MergedInto(Legion, on: new ImpreciseDate(2018, 2)).Per(Paper).WithId("merger");
    private static readonly Occurrence Raided = Raid.Occurred(on: new ImpreciseDate(2019), by: [Legion, Brigade]).Per(Paper).WithId("raided");

    public static TheoryData<Claim, string> GoingOn => new()
    {
        { Brigade.MemberOf(Front).Since(new(2019)), "member" },
        { Legion.MemberOf(Brigade).Since(new(2019)), "body" },
        { Brigade.Supports(Front).Since(new(2019)), "supporter" },
        { Front.Supports(Brigade).Since(new(2019)), "recipient" },
        { Brigade.Controls(Port).Since(new(2019)), "controller" },
    };

    [Fact]
    public void Notes_an_old_name_that_acts_after_the_merger()
    {
        var finding = Check(Merger, Raided).Should().ContainSingle().Subject;
        finding.Should().Match<Finding>(f => f.Id == "CM7012" && f.Severity == Severity.Note && f.Certainty == Certainty.Possible && f.Pointer == "/claims/raided/actors");
        finding.Message.Should().Be(
            "Brigade was no more by then, by the same account: “Brigade became Legion (merged) in February 2018, says ‘Paper’”, and later “Raid happened in 2019 by Legion and Brigade, says ‘Paper’”.");
        finding.Related.Select(r => r.Pointer).Should().Equal("/claims/merger");
    }

    [Theory]
    [MemberData(nameof(GoingOn))]
    public void Notes_relations_that_begin_later(Claim claim, string member) =>
        Check(Merger, claim.Per(Paper).WithId("later")).Should().ContainSingle().Which.Pointer.Should().Be($"/claims/later/{member}");

    [Fact]
    public void Goes_by_what_ends_a_name()
    {
        Check(Brigade.RenamedTo(Legion, new ImpreciseDate(2018)).Per(Paper), Raided).Should().ContainSingle();
        Check(Brigade.AbsorbedBy(Legion, new ImpreciseDate(2018)).Per(Paper), Raided).Should().ContainSingle();
        Check(Brigade.SplitInto([Legion, Front], new ImpreciseDate(2018)).Per(Paper), Raided).Should().ContainSingle();
        Check(Legion.SplinteredFrom(Brigade, new ImpreciseDate(2018)).Per(Paper), Raided).Should().BeEmpty();
        Check(Brigade.SucceededBy(Legion, new ImpreciseDate(2018)).Per(Paper), Raided).Should().BeEmpty();
        Check(Merger with { Extent = SuccessionExtent.Full }, Raided).Should().ContainSingle();
        Check(Merger with { Extent = SuccessionExtent.Nominal }, Raided).Should().BeEmpty();
        Check(Merger with { Extent = SuccessionExtent.Partial }, Raided).Should().BeEmpty();
    }

    [Fact]
    public void Is_silent_while_the_order_is_open()
    {
        Check(Merger, Raided with { When = new ImpreciseDate(2018) }).Should().BeEmpty();
        Check(Merger, Raided with { When = default }).Should().BeEmpty();
        Check(Merger with { On = default }, Raided).Should().BeEmpty();
        Check(Merger, Brigade.MemberOf(Front).During(ImpreciseInterval.Parse("2017/2020")).Per(Paper)).Should().BeEmpty("a relation that began before may be carried on");
    }

    [Fact]
    public void Is_silent_for_a_name_taken_up_again()
    {
        Check(Merger, Raided with { Actors = [Brigade] }, Legion.RenamedTo(Brigade, new ImpreciseDate(2018, 12)).Per(Paper)).Should().BeEmpty();
        Check(Merger, Raided, Brigade.Became(SuccessionKind.Reactivated, Brigade).Per(Rival)).Should().BeEmpty("nobody says when, so perhaps later");
        Check(Merger, Raided, Front.RenamedTo(Brigade, new ImpreciseDate(2015)).Per(Paper)).Should().ContainSingle("that was before");
    }

    [Fact]
    public void Is_silent_between_accounts_and_for_what_does_not_count()
    {
        Check(Merger, Raided.Per(Rival)).Should().BeEmpty();
        Check(Merger.Denied(), Raided).Should().BeEmpty();
        Check(Merger.InMood(Mood.Planned), Raided).Should().BeEmpty();
        Check(Merger, Raided.Denied()).Should().BeEmpty();
        Check(Merger, Raided.Standing(StandingKind.Rejected, "no")).Should().BeEmpty();
        Check(Merger, Raided with { Actors = [Legion] }).Should().BeEmpty();
    }

    private static ValueList<Finding> Check(params Claim[] claims) => Checking.Against("CM7012", [Brigade, Legion, Front, Port, Raid, Paper, Rival, .. claims]);
}
