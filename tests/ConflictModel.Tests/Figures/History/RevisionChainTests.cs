using static ConflictModel.Estimate;

namespace ConflictModel.Tests.Figures.History;

public class RevisionChainTests
{
    private static readonly Incident Raid = new("Raid");
    private static readonly Organization Monitor = new("Valley Monitor");
    private static readonly Organization Clinic = new("River Clinic");
    private static readonly Source Noon = new("Noon paper") { Published = Moment.Parse("2031-05-04T12:00Z") };
    private static readonly Source Evening = new("Evening paper") { Published = Moment.Parse("2031-05-04T18:00Z") };
    private static readonly Source Later = new("Weekly") { Published = new(2031, 5, 9) };

    private static readonly CasualtyEstimate First = Raid.Killed(AtLeast(34)).Per(Noon.Quoting(Monitor));
    private static readonly CasualtyEstimate Second = Raid.Killed(AtLeast(56)).Per(Evening.Quoting(Monitor)).Superseding(First);
    private static readonly CasualtyEstimate Third = Raid.Killed(AtLeast(40)).Per(Later.Quoting(Monitor)).Superseding(Second);

    [Fact]
    public void A_chain_goes_up_and_down_and_its_last_stands()
    {
        var chain = Made(Third, First, Second).RevisionsOf(Second);

        chain.Steps.Select(s => (s.Figure, s.Change, s.IsCurrent)).Should().Equal(
            (First, Revision.Unclear, false), (Second, Revision.Up, false), (Third, Revision.Down, true));
        chain.Current.Should().Equal(Third);
        chain.IsCircular.Should().BeFalse();
        chain.Explain().Should().Be("""
            - at least 34 people killed in Raid, says Valley Monitor, in “Noon paper” (4 May 2031 at 12:00 (UTC))
            - at least 56 people killed in Raid, says Valley Monitor, in “Evening paper” (4 May 2031 at 18:00 (UTC)): revised up
            - at least 40 people killed in Raid, says Valley Monitor, in “Weekly” (9 May 2031): revised down; stands
            """.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("2031-05-04T13:00Z", 34)]
    [InlineData("2031-05-04", 56)]
    [InlineData("2031-05-09", 40)]
    public void The_chain_is_known_as_far_as_it_had_been_said(string moment, int stands)
    {
        var view = Made(First, Second, Third).AsKnownAt(Moment.Parse(moment));

        view.RevisionsOf(First).Current.Should().ContainSingle().Which.Number.Should().Be(AtLeast(stands));
        view.Killed(Raid).Value.Should().Be(AtLeast(stands));
    }

    [Fact]
    public void Asked_of_a_figure_that_had_not_been_said_the_chain_tells_only_what_had()
    {
        var record = Made(First, Second);
        var view = record.AsKnownAt(Moment.Parse("2031-05-04T13:00Z"));

        view.RevisionsOf(Second).Steps.Select(s => s.Figure).Should().Equal(First);
        view.RevisionsOf(Second).Current.Should().Equal(First);
        view.RevisionsOf(Second).Explain().Should().NotContain("56");
        Made(First, Second.Standing(StandingKind.Rejected, "a misprint")).RevisionsOf(Second.Standing(StandingKind.Rejected, "a misprint")).Current.Should().Equal(First);
        view.FigureTree([Second]).Explain().Should().BeEmpty();
        view.FigureTree([First]).Explain().Should().Be("at least 34 people killed in Raid");
        record.FigureTree([First]).Explain().Should().StartWith("at least 56 people killed in Raid, in place of at least 34");
    }

    [Fact]
    public void A_later_figure_of_the_origin_without_a_link_is_told()
    {
        var unlinked = Raid.Killed(AtLeast(78)).Per(Later.Quoting(Monitor));

        var chain = Made(First, unlinked).RevisionsOf(First);

        chain.Explain().Should().EndWith("; stands by its links, yet its origin later said at least 78: if that takes its place, say so (Superseding)");
        Made(First, unlinked.Superseding(First)).RevisionsOf(First).Explain().Should().EndWith("revised up; stands");
        Made(First, Raid.Killed(AtLeast(78)).Per(Later.Quoting(Clinic))).RevisionsOf(First).Explain().Should().EndWith("; stands");
    }

    [Fact]
    public void A_figure_of_something_else_is_no_step() =>
        Made(First, Raid.Wounded(Exactly(90)).Per(Later.Quoting(Monitor)).Superseding(First)).RevisionsOf(First).Steps.Should().ContainSingle();

    [Fact]
    public void Another_origin_takes_no_step_in_the_chain()
    {
        var other = Raid.Killed(AtLeast(90)).Per(Evening.Quoting(Clinic)).Superseding(First);

        var chain = Made(First, Second, other).RevisionsOf(First);

        chain.Steps.Select(s => s.Figure).Should().Equal(First, Second);
    }

    [Fact]
    public void A_fork_leaves_two_that_stand()
    {
        var other = Raid.Killed(Exactly(50)).Per(Later.Quoting(Monitor)).Superseding(First);

        Made(First, Second, other).RevisionsOf(other).Current.Should().Equal(Second, other);
    }

    [Fact]
    public void A_circle_is_told_and_nothing_of_it_stands()
    {
        var one = Raid.Killed(AtLeast(34)).Per(Noon.Quoting(Monitor)).WithId("one") with { Links = [new(LinkKind.Supersedes, ClaimId.Parse("two"))] };
        var two = Raid.Killed(AtLeast(56)).Per(Evening.Quoting(Monitor)).WithId("two") with { Links = [new(LinkKind.Supersedes, ClaimId.Parse("one"))] };

        var chain = Made(one, two).RevisionsOf(one);

        chain.IsCircular.Should().BeTrue();
        chain.Current.Should().BeEmpty();
        chain.Steps.Should().HaveCount(2);
        chain.Explain().Should().EndWith("\nThe figures replace one another in a circle: none of those stands.");
        Made(one, two).Killed(Raid).Value.Should().Be(Unknown);
    }

    [Fact]
    public void A_rejected_revision_takes_nobody_s_place()
    {
        var rejected = Second.Standing(StandingKind.Rejected, "a misprint");

        Made(First, rejected).RevisionsOf(First).Current.Should().Equal(First);
    }

    [Theory]
    [InlineData("at least 56", "at least 34", Revision.Up)]
    [InlineData("at least 34", "at least 56", Revision.Down)]
    [InlineData("34-56", "40-50", Revision.Mixed)]
    [InlineData("dozens", "at least 24", Revision.Unchanged)]
    [InlineData("about 50", "at least 34", Revision.Unclear)]
    [InlineData("about 50", "about 34", Revision.Up)]
    [InlineData("40", "at least 34", Revision.Up)]
    [InlineData("unknown", "at least 34", Revision.Unclear)]
    public void Numbers_are_compared_like_to_like(string later, string earlier, Revision revision) =>
        Estimate.Parse(later).RevisionOf(Estimate.Parse(earlier)).Should().Be(revision);

    private static ConflictRecord Made(params Claim[] claims) => [Raid, Monitor, Clinic, Noon, Evening, Later, .. claims];
}
