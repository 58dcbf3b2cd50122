namespace ConflictModel.Tests.Incidents;

/// <summary>Why things came about, what came of them, where those who pass through are, and who holds what: as claims keep it.</summary>
public class CauseAndOutcomeTests
{
    private static readonly State North = new("Northland");
    private static readonly Faction Brigade = new("River Brigade");
    private static readonly Place Valley = new("Long Valley");
    private static readonly Place Hill = new("Hill") { Within = Valley };
    private static readonly Incident Raid = new("Night raid");
    private static readonly Incident Reprisal = new("Reprisal");
    private static readonly PeaceProcess Talks = new("Lake talks");
    private static readonly Deployment Convoy = new("Relief convoy") { Of = North };
    private static readonly Source Paper = new("Morning paper") { Published = new(2031, 5, 4) };

    [Fact]
    public void One_raid_came_about_because_of_another()
    {
        var cause = new Cause(Reprisal.EntityId, Raid.EntityId).Per(Paper);

        Record(cause).CausesOf(Reprisal).Should().ContainSingle().Which.Value.Should().Be(cause.BecauseOf);
        Record(cause).CausesOf(Raid).Should().BeEmpty("an effect is no cause");
        Record(cause.Denied()).CausesOf(Reprisal).Should().NotContain(answer => answer.Certainty == Certainty.Certain);
    }

    [Fact]
    public void Talks_that_came_to_nothing_had_an_outcome()
    {
        var nothing = new Outcome(Talks.EntityId, OutcomeKind.NoResult).Per(Paper);

        Record(nothing).OutcomesOf(Talks).Should().ContainSingle().Which.Value.Should().Be(OutcomeKind.NoResult);
        Record().OutcomesOf(Talks).Should().BeEmpty("nobody speaks of any");
    }

    [Fact]
    public void A_convoy_that_passes_through_is_there_in_that_way()
    {
        var passing = new Positioning(Convoy.EntityId, Area.FromPlace(Hill)) { Way = PositioningKind.Transit }.Per(Paper);

        passing.Way.Should().Be(PositioningKind.Transit);
        Record(passing).On(new(2031, 5, 4)).DeployedAt(Valley).Should().Contain(answer => answer.Value.Name == "Relief convoy", "the hill lies in the valley");
        Record(passing).Tell(passing).Should().StartWith("Relief convoy passes through Hill");
    }

    [Fact]
    public void Meetings_and_statements_keep_what_they_were_about()
    {
        var met = new Convening(Talks.EntityId) { Topic = "prisoners" }.Per(Paper);
        var said = North.Declares(SpeechAct.Demand, "the prisoners' release").Per(Paper);

        (met.Topic, said.Topic).Should().Be(("prisoners", "the prisoners' release"));
        Record(met).Tell(met).Should().StartWith("Lake talks met, on prisoners");
        Record(said).Tell(said).Should().StartWith("Northland demanded the prisoners' release");
    }

    [Fact]
    public void Whoever_holds_the_hill_is_told_with_what_is_held()
    {
        var holds = Brigade.Controls(Hill).Per(Paper);
        var answer = Record(holds).On(new(2031, 5, 4)).ControlOf(Hill).Should().ContainSingle().Subject;

        holds.Controller.Should().Be((Reference<ActorId>)Brigade);
        answer.Value.Controller.Should().Be(holds.Controller);
        answer.Value.Place.Should().Be(Hill.Id);
    }

    private static ConflictRecord Record(params Claim[] claims) => [North, Brigade, Valley, Hill, Raid, Reprisal, Talks, Convoy, Paper, .. claims];
}
