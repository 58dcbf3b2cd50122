using FluentAssertions;
using Xunit;

namespace ConflictModel.Tests.Deployments;

public sealed class DeploymentQuestionsTests
{
    private static readonly State North = new("Northland");
    private static readonly State South = new("Southland");
    private static readonly Place Valley = new("Long Valley");
    private static readonly Place Hill = new("Hill") { Within = Valley };
    private static readonly Deployment Posts = new("The twelve posts") { Of = North };
    private static readonly Deployment Post = new("Hill post") { Of = North, At = Hill, PartOf = Posts };
    private static readonly Agreement Text = new("Lake accord");
    private static readonly Source Paper = new("Morning paper") { Published = new(2031, 5, 20) };
    private static readonly ConflictRecord Bare = [North, South, Valley, Hill, Posts, Post, Text, Paper];

    private static readonly ConflictRecord Record = Bare.With(
        Post.Reached(MilestoneKind.Deployed, new Timing(2029, 3)).Per(Paper),
        Post.Reached(MilestoneKind.Evacuated, Timing.Parse("2031-05-10/2031-05-18")).Per(Paper),
        Post.Reached(MilestoneKind.Parse("dismantled"), new Timing(2031, 6, 2)));

    [Theory]
    [InlineData("2028-01-01", "unstated", Certainty.Possible)]
    [InlineData("2030-01-01", "deployed", Certainty.Certain)]
    [InlineData("2031-05-09", "deployed", Certainty.Certain)]
    [InlineData("2031-05-10", "evacuating", Certainty.Certain)]
    [InlineData("2031-05-17", "evacuating", Certainty.Certain)]
    [InlineData("2031-05-18", "evacuated", Certainty.Certain)]
    [InlineData("2031-06-01", "evacuated", Certainty.Certain)]
    [InlineData("2031-06-02", "dismantled", Certainty.Certain)]
    public void Leaving_a_post_takes_days(string day, string stage, Certainty certainty)
    {
        var answer = Record.On(ImpreciseDate.Parse(day)).StageOf(Post).Single();
        (answer.Value.Word, answer.Certainty).Should().Be((stage, certainty));
        answer.Claims.IsEmpty.Should().Be(stage == "unstated");
    }

    [Fact]
    public void The_strength_of_each_contributor_is_a_part_of_the_whole()
    {
        var (december, monitors) = (Timing.Parse("2031-12-15"), CountMeasure.Strength);
        var all = Strength(Estimate.Exactly(36), Population.Anyone, december).WithId("all");
        var ofNorth = Strength(Estimate.Exactly(29), new Population(default, North, "monitors"), december).AsPartOf(all).WithId("of-north");
        var ofSouth = Strength(Estimate.Exactly(7), new Population(default, South, "monitors"), december).DisjointFrom(ofNorth).WithId("of-south");
        var record = Bare.With(all, ofNorth, ofSouth.AsPartOf(all));

        record.Count(Posts, monitors).Value.Should().Be(Estimate.Exactly(36), "a part is never added to its whole");
        record.Count(Posts, monitors, people: new Population(default, North, "monitors")).Value.Should().Be(Estimate.Exactly(29));
        record.Tell(ofNorth).Should().StartWith("The twelve posts: 29 monitors of Northland strength on 15 December 2031");
        Bare.With(ofNorth with { Links = default }, ofSouth).Count(Posts, monitors).Value.Least.Should().Be(36, "nobody counts all, and the two have nobody in common");

        static CountEstimate Strength(Estimate number, Population people, Timing on) =>
            (new CountEstimate(Posts.EntityId, CountMeasure.Strength, number) { People = people, Period = on }).Per(Paper);
    }

    [Fact]
    public void Contingents_add_up_and_none_is_added_to_the_force_it_is_a_part_of()
    {
        var ford = new Deployment("Ford post") { Of = South, PartOf = Posts };
        var record = Bare.With(ford, Manned(Post, 12), Manned(ford, 8), Manned(Posts, 25));

        record.Total(CountMeasure.Strength, "soldiers", [Post, ford]).Value.Should().Match<Estimate>(sum => sum.Least == 20 && sum.Greatest == 20);
        record.Total(CountMeasure.Strength, "soldiers", [Post, ford, Posts]).Value.Should().Be(Estimate.Exactly(25));

        static CountEstimate Manned(Deployment post, long soldiers) => post.Counts(CountMeasure.Strength, Estimate.Exactly(soldiers), "soldiers").Per(Paper);
    }

    [Fact]
    public void Within_a_month_that_may_be_over_both_stages_are_possible()
    {
        var record = Bare.With(Post.Reached(MilestoneKind.Deployed, new Timing(2029)), Post.Reached(MilestoneKind.Evacuated, new Timing(2031, 5)));
        record.On(new(2031, 5, 20)).StageOf(Post).Select(a => (a.Value, a.Certainty)).Should().Equal((DeploymentStage.Deployed, Certainty.Possible), (DeploymentStage.Evacuated, Certainty.Possible));
        record.On(new(2031, 6, 1)).StageOf(Post).Single().Value.Should().Be(DeploymentStage.Evacuated);
        record.On(new(2031, 6, 1)).StageOf(Post).Single().Explain().Should().StartWith("The stage of Hill post on 1 June 2031 is evacuated: certain. Rule: the latest milestone reached.");
    }

    [Fact]
    public void A_step_without_a_date_counts_in_the_order_of_such_lives()
    {
        var record = Bare.With(Post.Reached(MilestoneKind.Deployed).Per(Paper), Post.Reached(MilestoneKind.Evacuated, new Timing(2031, 5, 1)).Per(Paper));
        record.On(new(2031, 5, 20)).StageOf(Post).Single().Value.Should().Be(DeploymentStage.Evacuated);
        record.On(new(2031, 4, 30)).StageOf(Post).Single().Should().Match<Answer<DeploymentStage>>(a => a.Value == DeploymentStage.Deployed && a.Certainty == Certainty.Possible);
    }

    [Fact]
    public void A_post_that_is_set_up_again_stands_again() =>
        Record.With(Post.Reached(MilestoneKind.Deployed, new Timing(2032))).On(new(2033, 1, 1)).StageOf(Post).Single().Value.Should().Be(DeploymentStage.Deployed);

    [Fact]
    public void On_one_day_the_later_step_of_a_life_counts() =>
        Bare.With(Post.Reached(MilestoneKind.Encircled, new Timing(2031, 5, 1)), Post.Reached(MilestoneKind.Deployed, new Timing(2031, 5, 1)))
            .On(new(2031, 5, 2)).StageOf(Post).Single().Value.Should().Be(DeploymentStage.Encircled);

    [Fact]
    public void Planned_and_rejected_steps_are_left_out_and_denied_ones_weigh()
    {
        var planned = Bare.With(Post.Reached(MilestoneKind.Evacuated, new Timing(2031)).InMood(Mood.Planned));
        planned.On(new(2032, 1, 1)).StageOf(Post).Single().Should().Match<Answer<DeploymentStage>>(a => a.Value == DeploymentStage.Unstated && a.LeftOut.Single().Reason == "planned");
        var denied = Record.With(Post.Reached(MilestoneKind.Parse("dismantled")).Denied().Per(Paper));
        denied.On(new(2031, 7, 1)).StageOf(Post).Single(a => a.Value == DeploymentStage.Dismantled).Certainty.Should().Be(Certainty.Possible);
        var alone = Bare.With(Post.Reached(MilestoneKind.Evacuated).Denied());
        alone.On(new(2031, 7, 1)).StageOf(Post).Select(a => (a.Value, a.Certainty)).Should().Equal((DeploymentStage.Unstated, Certainty.Possible), (DeploymentStage.Evacuated, Certainty.Impossible));
        Record.On(new(2031, 5, 19)).AsKnownAt(new Moment(2031, 5, 1)).StageOf(Post).Single().Value.Should().Be(DeploymentStage.Unstated);
    }

    [Fact]
    public void Whatever_the_milestones_some_stage_is_possible_and_at_most_one_certain()
    {
        var random = new Random(20310504);
        string[] kinds = ["planned", "deployed", "encircled", "evacuating", "evacuated", "handed-over", "dismantled", "signed"];
        string[] times = ["", "2031", "2031-05", "2031-05-10", "2031-05-10/2031-05-18", "2031-05-18/..", "../2031-05", "2031-05-12~", "[2031-05-01,2031-05-20]"];
        for (var i = 0; i < 400; i++)
        {
            var steps = Enumerable.Range(0, random.Next(1, 6))
                .Select(n => (Item)Post.Reached(MilestoneKind.Parse(kinds[random.Next(kinds.Length)]), Timing.Parse(times[random.Next(times.Length)])).Per(Paper).WithId($"step-{n}"))
                .ToArray();
            var answers = Bare.With(steps).On(new(2031, 5, random.Next(1, 31))).StageOf(Post);
            answers.Count(a => a.Certainty is Certainty.Certain).Should().BeLessThanOrEqualTo(1);
            answers.Should().Contain(a => a.Certainty != Certainty.Impossible).And.OnlyHaveUniqueItems(a => a.Value);
        }
    }

    [Fact]
    public void Encircled_is_a_relation_that_lasts()
    {
        var record = Bare.With(
            Post.EncircledBy([South]).During(ImpreciseInterval.Parse("2031-01/2031-04")).Per(Paper),
            Posts.EncircledBy().During(ImpreciseInterval.Parse("2031-01/2031-04")).Per(Paper));
        var day = record.On(new(2031, 2, 10));
        day.EncirclersOf(Post).Single().Should().Match<Answer<Reference<ActorId>>>(a => a.Value == South.ToReference() && a.Certainty == Certainty.Certain);
        day.EncirclersOf(Post).Single().Explain().Should().StartWith("Southland surrounds Hill post on 10 February 2031: certain.");
        day.EncirclersOf(Posts).Single().Value.Should().Be(Reference<ActorId>.Unknown);
        record.On(new(2031, 6, 1)).EncirclersOf(Post).Should().BeEmpty();
        record.With(Post.EncircledBy([South]).During(ImpreciseInterval.Parse("2031-01/2031-04")).Denied()).On(new(2031, 2, 10)).EncirclersOf(Post).Single().Certainty.Should().Be(Certainty.Possible);
        day.StageOf(Post).Single().Value.Should().Be(DeploymentStage.Unstated, "a relation is no milestone");
    }

    [Fact]
    public void What_is_at_a_place_is_told_by_its_position_and_its_stage()
    {
        Record.On(new(2030, 1, 1)).DeployedAt(Valley).Single().Should().Match<Answer<Entity>>(a => a.Value == Post && a.Certainty == Certainty.Certain && a.Claims.Count == 1);
        Record.On(new(2031, 5, 12)).DeployedAt(Hill).Single().Certainty.Should().Be(Certainty.Certain, "it is still being left");
        Record.On(new(2031, 5, 19)).DeployedAt(Valley).Should().BeEmpty();
        Bare.On(new(2031, 5, 19)).DeployedAt(Valley).Single().Certainty.Should().Be(Certainty.Possible, "no stage is told");
        var moved = Bare.With(North.PositionedAt(Hill, PositioningKind.AreaOfOperations).During(ImpreciseInterval.Parse("2031/2031")).Per(Paper), Post.PositionedAt(Hill).Denied());
        moved.On(new(2031, 6, 1)).DeployedAt(Valley).Single().Value.Should().Be(North);
        moved.On(new(2032, 6, 1)).DeployedAt(Valley).Should().BeEmpty();
    }

    [Fact]
    public void Whose_posts_stand_is_told_by_their_stage()
    {
        Record.On(new(2030, 1, 1)).DeploymentsOf(North).Select(a => (a.Value, a.Certainty)).Should().Equal((Posts, Certainty.Possible), (Post, Certainty.Certain));
        Record.On(new(2031, 5, 19)).DeploymentsOf(North).Select(a => a.Value).Should().Equal(Posts);
        Record.On(new(2031, 5, 19)).DeploymentsOf(South).Should().BeEmpty();
    }

    [Fact]
    public void What_is_authorised_stands_beside_what_is_there()
    {
        var allowed = Posts.AuthorisedBy(Text, Estimate.Exactly(12), "posts") with { Clause = "2" };
        var record = Bare.With(allowed.Per(Paper), Posts.Counts(CountMeasure.SetUp, Estimate.MoreThan(50), "posts").Per(Paper));
        record.Tell(allowed).Should().StartWith("The twelve posts is authorised by Lake accord, clause 2, 12 posts");
        record.Count(Posts, CountMeasure.SetUp, "posts").Value.Should().Be(Estimate.MoreThan(50));
    }

    [Fact]
    public void A_post_that_is_a_part_of_itself_hangs_nothing_and_nothing_absent_is_asked()
    {
        var looped = new Deployment("Loop") { PartOf = DeploymentId.Parse("loop"), Of = North, At = Hill };
        var record = Bare.With(looped, looped.EncircledBy([North]).Since(new(2031, 1)), looped.PositionedAt(Area.Unknown));
        var day = record.On(new(2031, 5, 1));
        day.DeploymentsOf(North).Should().HaveCount(3);
        day.DeployedAt(Hill).Select(a => a.Value).Should().Contain(looped);
        day.EncirclersOf(looped).Should().ContainSingle();
        var absent = () => Bare.On(new(2031)).StageOf(looped);
        absent.Should().Throw<ArgumentException>().WithMessage("The record holds no deployment 'loop'*");
    }
}
