namespace ConflictModel.Tests.Deployments;

/// <summary>Posts that pass from one to another.</summary>
public class HandoverTests
{
    private static readonly Organization Commission = new("Commission");
    private static readonly Organization Mission = new("Mission");
    private static readonly State Coast = new("Coast");
    private static readonly Place Hill = new("Hill");
    private static readonly Deployment Post = new("Hill post") { Of = Commission, At = Hill };
    private static readonly Source Report = new("Report") { Published = new(2033, 1, 1) };
    private static readonly Milestone Deployed = Post.Reached(MilestoneKind.Deployed, new(2030, 1, 1)).Per(Report);
    private static readonly Milestone Handover = Post.HandedOverTo([Mission], on: new(2031, 2, 1)).Per(Report);

    [Theory]
    [InlineData("2031-01-31", "Commission")]
    [InlineData("2031-02-01", "Mission")]
    [InlineData("2031-12-31", "Mission")]
    public void A_post_is_its_holder_s_until_handed_over_and_then_the_taker_s(string on, string holder)
    {
        Holders(on, Deployed, Handover).Should().Equal((holder, Certainty.Certain));
        Made(Deployed, Handover).On(ImpreciseDate.Parse(on)).DeployedAt(Hill).Should().ContainSingle().Which.Certainty.Should().Be(Certainty.Certain, "it stands there all the time");
    }

    [Fact]
    public void What_becomes_of_it_later_it_becomes_as_the_taker_s()
    {
        var encircled = Post.Reached(MilestoneKind.Encircled, new(2031, 6, 1)).Per(Report);
        var left = Post.Reached(MilestoneKind.Evacuated, new(2031, 9, 1)).Per(Report);

        Holders("2031-07-01", Deployed, Handover, encircled, left).Should().Equal(("Mission", Certainty.Certain));
        Holders("2031-10-01", Deployed, Handover, encircled, left).Should().BeEmpty();
        Holders("2031-10-01", Deployed, Handover, Post.HandedOverTo([Coast], on: new(2031, 9, 1)).Per(Report)).Should().Equal(("Coast", Certainty.Certain));
    }

    [Fact]
    public void A_handover_that_is_disputed_undated_or_to_one_of_two_leaves_the_holder_open()
    {
        Holders("2031-07-01", Deployed, Handover.Standing(StandingKind.Disputed, "x")).Should().Contain(("Mission", Certainty.Possible));
        Holders("2031-02-01", Deployed, Post.HandedOverTo([Mission], on: new(2031, 2)).Per(Report)).Should().Equal(("Commission", Certainty.Possible), ("Mission", Certainty.Possible));
        Holders("2031-07-01", Deployed, Handover, Post.HandedOverTo([Coast], on: new(2031, 2, 1)).Per(Report)).Should().Equal(("Mission", Certainty.Possible), ("Coast", Certainty.Possible));
        Holders("2031-07-01", Deployed, Post.HandedOverTo([Reference<ActorId>.OneOf([Mission, Coast])], on: new(2031, 2, 1)).Per(Report)).Should().Equal(("Mission", Certainty.Possible), ("Coast", Certainty.Possible));
    }

    [Fact]
    public void Handed_over_nobody_says_to_whom_or_not_at_all()
    {
        Holders("2031-07-01", Deployed, Post.Reached(MilestoneKind.HandedOver, new(2031, 2, 1), [Commission]).Per(Report)).Should().BeEmpty();
        Holders("2031-07-01", Deployed, Handover.Standing(StandingKind.Rejected, "never happened")).Should().Equal(("Commission", Certainty.Certain));
        Holders("2031-07-01", Deployed, Handover.InMood(Mood.Planned)).Should().Equal(("Commission", Certainty.Certain));
    }

    [Fact]
    public void The_handover_is_told_and_is_among_the_reasons()
    {
        var record = Made(Deployed, Handover);

        record.Tell(Handover).Should().StartWith("Hill post was handed over to Mission on 1 February 2031, says");
        record.On(new(2031, 7, 1)).DeploymentsOf(Mission).Should().ContainSingle().Which.Claims.Should().Contain(Handover);
    }

    private static IEnumerable<(string, Certainty)> Holders(string on, params Claim[] claims)
    {
        var day = Made(claims).On(ImpreciseDate.Parse(on));
        return new Actor[] { Commission, Mission, Coast }.SelectMany(actor => day.DeploymentsOf(actor).Select(a => (actor.Name, a.Certainty)));
    }

    private static ConflictRecord Made(params Claim[] claims) => [Commission, Mission, Coast, Hill, Post, Report, .. claims];
}
