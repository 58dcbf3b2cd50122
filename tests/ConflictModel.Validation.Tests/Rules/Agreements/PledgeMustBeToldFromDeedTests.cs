namespace ConflictModel.Validation.Tests.Rules.Agreements;

public class PledgeMustBeToldFromDeedTests
{
    private static readonly State Kingdom = new("Kingdom of Varn");
    private static readonly State Other = new("Union of Ostrel");
    private static readonly Deployment Posts = new("observation posts") { Of = Kingdom };
    private static readonly Deployment Ford = new("station at the ford") { PartOf = Posts };
    private static readonly Truce Truce = new("Truce");
    private static readonly Source Paper = new("Evening paper");
    private static readonly Obligation Pledge = Kingdom.Owes(Duty.ToRefrain, "leave any of its posts").InMood(Mood.Promised).Per(Paper.Quoting(Kingdom)).WithId("p");
    private static readonly Milestone Left = Ford.Reached(MilestoneKind.Evacuated, new(2001, 10), [Kingdom]).Per(Paper).WithId("left");

    [Fact]
    public void Finds_word_against_deed_and_calls_it_one_in_the_world()
    {
        var finding = Check(Pledge, Left).Should().ContainSingle().Subject;
        finding.Should().Match<Finding>(f => f.Severity == Severity.Note && f.Certainty == Certainty.Possible && f.Pointer == "/claims/left");
        finding.Message.Should().Be("Word and deed contradict each other, in the world and not in the record: Kingdom of Varn pledged not to “leave any of its posts” (says Kingdom of Varn, in “Evening paper”), and station at the ford was evacuated in October 2001 (says “Evening paper”).");
        finding.Related.Should().ContainSingle().Which.Pointer.Should().Be("/claims/p");
    }

    [Theory]
    [InlineData("withdraw from its posts")]
    [InlineData("evacuate a station")]
    [InlineData("pull out of the ford")]
    public void Reads_other_words_for_leaving(string what) => Check(Pledge with { What = what }, Left).Should().ContainSingle();

    [Theory]
    [InlineData("leave the customs union")]
    [InlineData("build more posts")]
    [InlineData("open fire from its posts")]
    public void Is_silent_where_the_words_are_of_something_else(string what) => Check(Pledge with { What = what }, Left).Should().BeEmpty();

    [Fact]
    public void A_post_is_meant_by_the_place_where_it_stands_as_well()
    {
        var ridge = new Place("Granite Ridge");
        var station = new Deployment("station 5") { Of = Kingdom, At = ridge };
        var left = station.Reached(MilestoneKind.Evacuated, new(2001, 10)).Per(Paper);
        Checking.Against("CM2017", Kingdom, Paper, ridge, station, Pledge with { What = "leave the ridge" }, left).Should().ContainSingle();
        Checking.Against("CM2017", Kingdom, Paper, ridge, station, Pledge with { What = "leave the valley" }, left).Should().BeEmpty();
    }

    [Fact]
    public void Fires_for_each_pledge_that_bound_when_it_was_broken()
    {
        Check(Pledge, Other.Owes(Duty.ToRefrain, "leave its posts").Per(Paper), Left).Should().ContainSingle();
        Check(Pledge, Left with { Actors = [Other, Kingdom] }).Should().ContainSingle("they left together");
        Check(Pledge with { Mood = default }, Left).Should().ContainSingle();
        Check(Pledge with { Mood = Mood.Hoped }, Left).Should().BeEmpty("a hope is no pledge");
        Check(Pledge with { By = Pledge.By with { Said = new(2001, 9, 3) } }, Left).Should().ContainSingle();
        Check(Pledge with { From = new(2001, 9) }, Left).Should().ContainSingle();
        Check(Pledge with { Until = new(2001, 11) }, Left).Should().ContainSingle();
        Check(Pledge, Left, Pledge.WithId("p2").Linked(LinkKind.Repeats, Pledge)).Should().HaveCount(2, "a repetition takes nothing back");
        Check(Pledge, Left, (Pledge with { What = "hurry" }).Per(Paper.Quoting(Other)).WithId("p2").Superseding(Pledge)).Should().ContainSingle("nor does another's word");
    }

    [Fact]
    public void Is_silent_for_the_deeds_of_others()
    {
        Check(Pledge, Left with { Actors = [Other] }).Should().BeEmpty();
        Check(Pledge with { Owed = [Other] }, Left).Should().BeEmpty();
        Check(Pledge, Ford.Reached(MilestoneKind.Encircled, new(2001, 10))).Should().BeEmpty();
    }

    [Fact]
    public void Is_silent_where_the_pledge_did_not_bind()
    {
        Check(Pledge with { Duty = Duty.ToDo }, Left).Should().BeEmpty();
        Check(Pledge with { Condition = "as long as the road is open" }, Left).Should().BeEmpty();
        Check(Pledge with { Until = new(2001, 9) }, Left).Should().BeEmpty();
        Check(Pledge with { From = new(2001, 11) }, Left).Should().BeEmpty();
        Check(Pledge with { By = Pledge.By with { Said = new(2001, 11, 3) } }, Left).Should().BeEmpty();
        Check(Pledge, Left, (Pledge with { What = "hurry", Id = ClaimId.Parse("p2") }).Superseding(Pledge)).Should().BeEmpty();
    }

    [Fact]
    public void Is_silent_where_a_violation_tells_it_already() =>
        Check(Pledge, Left, new Violation((EntityId)Truce, [Kingdom]) { Obligations = [Pledge.Id] }.Per(Paper)).Should().BeEmpty();

    [Fact]
    public void Leaves_out_what_does_not_count()
    {
        Check(Pledge.Denied(), Left).Should().BeEmpty();
        Check(Pledge.Standing(StandingKind.Rejected, "misquoted"), Left).Should().BeEmpty();
        Check(Pledge, Left.Denied()).Should().BeEmpty();
        Check(Pledge, Left.InMood(Mood.Planned)).Should().BeEmpty();
    }

    private static ValueList<Finding> Check(params Claim[] claims) => Checking.Against("CM2017", [Kingdom, Other, Posts, Ford, Truce, Paper, .. claims]);
}
