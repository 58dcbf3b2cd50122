namespace ConflictModel.Validation.Tests.Rules.Time;

public class ActorMustExistWhenItActsTests
{
    private static readonly Alliance Front = new("United Front");
    private static readonly State Republic = new("Republic");
    private static readonly Incident Raid = new("Raid");
    private static readonly Agreement Pact = new("Pact");
    private static readonly PeaceProcess Talks = new("Talks");
    private static readonly Source Paper = new("Gazette") { Published = new(1990, 1, 2) };
    private static readonly Milestone Dissolved = Front.Dissolved(new(1980)).WithId("end");

    public static TheoryData<Claim, string> Acts => new()
    {
        { Raid.Occurred(new(1981), by: [Republic, Front]), "actors/1" },
        { Pact.SignedBy([Front, Republic], new(1981)), "actors/0" },
        { Front.TakesPartIn((EntityId)Talks, Role.Party).During(new(new(1981), new(1982))), "actor" },
    };

    [Theory]
    [MemberData(nameof(Acts))]
    public void Fires_for_every_act_after_the_end(Claim act, string member) =>
        Check(act, Dissolved).Should().ContainSingle().Which.Should().Match<Finding>(f =>
            f.Id == "CM3010" && f.Severity == Severity.Error && f.Certainty == Certainty.Certain && f.Pointer == $"/claims/act/{member}");

    [Theory]
    [MemberData(nameof(Acts))]
    public void Fires_for_every_act_before_the_beginning(Claim act, string member) =>
        Check(act, Front.Formed(new(1985))).Should().ContainSingle().Which.Pointer.Should().Be($"/claims/act/{member}");

    [Fact]
    public void Quotes_the_end_and_the_act() =>
        Check(Raid.Occurred(new(1981, 2, 3), by: [Front]).Per(Paper), Dissolved.Per(Paper)).Should().ContainSingle().Which.Message.Should().Be(
            "United Front ended in 1980 (says “Gazette”), before this: “Raid happened on 3 February 1981 by United Front, says ‘Gazette’ (2 January 1990)”.");

    [Theory]
    [InlineData("1980-12-31")]
    [InlineData("1980")]
    [InlineData("1981-01-01~")]
    [InlineData("")]
    public void Is_silent_where_it_may_have_existed(string when) => Check(Raid.Occurred(Timing.Parse(when), by: [Front]), Dissolved).Should().BeEmpty();

    [Fact]
    public void Whom_it_was_done_to_may_be_gone() => Check(Raid.Occurred(new(1981), by: [Republic], against: [Front]), Dissolved).Should().BeEmpty();

    [Fact]
    public void Its_own_end_is_no_act() => Check(Front.Reached(MilestoneKind.Renewed, new(1981), by: [Front]), Dissolved).Should().BeEmpty();

    [Fact]
    public void Is_only_a_note_where_two_accounts_differ_or_one_is_disputed()
    {
        var act = Raid.Occurred(new(1981), by: [Front]);
        Check(act.Per(Paper), Dissolved).Should().ContainSingle().Which.Should().Match<Finding>(f => f.Severity == Severity.Note && f.Certainty == Certainty.Possible);
        Check(act.Standing(StandingKind.Disputed, "nobody saw them"), Dissolved).Should().ContainSingle().Which.Severity.Should().Be(Severity.Note);
    }

    [Fact]
    public void Leaves_out_what_does_not_count()
    {
        var act = Raid.Occurred(new(1981), by: [Front]);
        Check(act.Denied(), Dissolved).Should().BeEmpty();
        Check(act.InMood(Mood.Planned), Dissolved).Should().BeEmpty();
        Check(act, Dissolved.Denied()).Should().BeEmpty();
        Check(Front.TakesPartIn((EntityId)Talks, Role.Party).During(new(new(1981), new(1982))).Denied(), Dissolved).Should().BeEmpty();
    }

    [Fact]
    public void An_undated_part_in_talks_and_an_unnamed_actor_are_passed_over()
    {
        Check(Front.TakesPartIn((EntityId)Talks, Role.Party), Dissolved).Should().BeEmpty();
        Check(Raid.Occurred(new(1981), by: [Reference<ActorId>.Unknown, Reference<ActorId>.OneOf([Front, Republic])]), Dissolved).Should().BeEmpty();
    }

    private static ValueList<Finding> Check(Claim act, params Claim[] others) =>
        Checking.Against("CM3010", [Front, Republic, Raid, Pact, Talks, Paper, act.WithId("act"), .. others]);
}
