using static ConflictModel.Tests.SecondConflict.StraitRelations;
using static ConflictModel.Tests.SecondConflict.StraitWho;

namespace ConflictModel.Tests.SecondConflict;

/// <summary>What became of the posts of the strait, and of the talks.</summary>
public class PostTests
{
    [Theory]
    [InlineData("2042-07-11", "deployed", "")]
    [InlineData("2042-09-20", "deployed", "deployed")] // surrounded, and it stands
    [InlineData("2042-09-26", "deployed", "evacuating")]
    [InlineData("2042-09-28", "deployed", "evacuated")]
    [InlineData("2043-02-01", "handed-over", "evacuated")]
    public void Stages_are_read_off_the_milestones(string on, string gull, string lantern)
    {
        Stage(on, GullPost).Should().Be((gull, Certainty.Certain));
        Stage(on, LanternPost).Should().Be(lantern.Length == 0 ? ("", Certainty.Possible) : (lantern, Certainty.Certain));
    }

    [Fact]
    public void The_siege_is_a_relation_and_ends_when_it_is_said_to()
    {
        StraitWar.On("2042-09-20").EncirclersOf(LanternPost).Select(a => (a.Value, a.Certainty)).Should().Equal(((Reference<ActorId>)Front, Certainty.Certain));
        StraitWar.On("2042-09-26").EncirclersOf(LanternPost).Should().BeEmpty();
        StraitWar.Record.Tell(Siege).Should().Contain("Coast Front");
    }

    [Fact]
    public void Posts_stand_for_their_owner_until_handed_over()
    {
        StraitWar.On("2042-09-20").DeploymentsOf(Commission).Where(a => a.Certainty is Certainty.Certain).Select(a => a.Value).Should().Equal(GullPost, LanternPost);
        StraitWar.On("2043-02-15").DeploymentsOf(Commission).Select(a => (a.Value, a.Certainty)).Should().Equal((Posts, Certainty.Possible)); // no stage is told of all of them
        StraitWar.On("2043-02-15").DeploymentsOf(Mission).Where(a => a.Certainty is Certainty.Certain).Select(a => a.Value).Should().Equal([GullPost], "it took the post over");
        StraitWar.On("2043-01-31").DeploymentsOf(Mission).Should().NotContain(a => a.Value == GullPost);
        StraitWar.On("2043-02-15").DeployedAt(Strait).Select(a => a.Value).Should().Equal([GullPost], "it still stands");
        StraitWar.On("2042-09-20").DeployedAt(Strait).Select(a => a.Value).Should().Equal(GullPost, LanternPost);
    }

    [Fact]
    public void More_stand_than_the_text_allows_and_both_numbers_are_kept()
    {
        StraitWar.Record.Count(Posts, CountMeasure.SetUp, "posts").Value.Should().Be(Estimate.MoreThan(10));
        StraitWar.Record.ClaimsAbout(Posts).OfType<Authorisation>().Should().ContainSingle().Which.Number.Should().Be(Estimate.UpTo(8));
    }

    [Fact]
    public void A_planned_round_had_not_been_held_and_no_settlement_came()
    {
        StraitWar.Record.MeetingsOf(Talks).Select(a => a.Value).Should().Equal(First, Second);
        StraitWar.On("2042-05-29").HadBeenHeld(First).Certainty.Should().NotBe(Certainty.Certain, "it went on until the 30th");
        StraitWar.On("2042-06-01").HadBeenHeld(First).Certainty.Should().Be(Certainty.Certain);
        StraitWar.On("2043-06-01").HadBeenHeld(Second).Claims.Should().BeEmpty();
        StraitWar.Record.OutcomesOf(Talks).Should().ContainSingle().Which.Certainty.Should().Be(Certainty.Impossible);
    }

    private static (string Stage, Certainty Certainty) Stage(string on, DeploymentId post)
    {
        var stage = StraitWar.On(on).StageOf(post).Single(a => a.Certainty is not Certainty.Impossible);
        return (stage.Value == default ? "" : stage.Value.Word, stage.Certainty);
    }
}
