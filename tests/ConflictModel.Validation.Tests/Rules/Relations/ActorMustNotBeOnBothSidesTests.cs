namespace ConflictModel.Validation.Tests.Rules.Relations;

public class ActorMustNotBeOnBothSidesTests
{
    private static readonly State Republic = new("Republic");
    private static readonly Organization Army = new("Army");
    private static readonly Faction Brigade = new("Brigade");
    private static readonly Incident Raid = new("Raid");
    private static readonly Incident Mutiny = new("Mutiny in the barracks");
    private static readonly Conflict War = new("War");
    private static readonly Source Paper = new("Paper");

    [Fact]
    public void Fires_for_an_act_of_an_actor_against_itself()
    {
        var finding = Check(Raid.Occurred(by: [Republic, Army], against: [Brigade, Army]).Per(Paper).WithId("raided")).Should().ContainSingle().Subject;
        finding.Should().Match<Finding>(f => f.Id == "CM7007" && f.Severity == Severity.Error && f.Certainty == Certainty.Certain && f.Pointer == "/claims/raided/targets");
        finding.Message.Should().Be(
            "Army stands both among those who acted and among those against whom it was: Raid happened by Republic and Army against Brigade and Army, says “Paper”.");
        Check(Raid.Occurred(by: [Army], against: [Army])).Should().ContainSingle();
        Check(Raid.Occurred(by: [Army, Brigade], against: [Brigade, Army, Republic])).Should().ContainSingle().Which.Message.Should().StartWith("Army stands both", "it acted first");
    }

    [Fact]
    public void Is_silent_for_two_sides_and_for_a_clash_that_is_told_from_both()
    {
        Check(Raid.Occurred(by: [Republic, Army], against: [Brigade])).Should().BeEmpty();
        Check(Raid.Occurred(by: [Army, Brigade], against: [Brigade, Army])).Should().BeEmpty();
        Check(Raid.Occurred(by: [Army])).Should().BeEmpty();
        Check(Raid.Occurred(by: [Army], against: [Reference<ActorId>.OneOf([Army, Brigade])])).Should().BeEmpty();
        Check(Raid.Occurred(by: [Reference<ActorId>.Described("gunmen")], against: [Reference<ActorId>.Described("gunmen")])).Should().BeEmpty();
    }

    [Fact]
    public void Is_silent_for_what_is_told_as_friendly_fire_or_infighting()
    {
        var act = Raid.Occurred(by: [Army], against: [Army]);
        Check(act with { Means = "Friendly fire" }).Should().BeEmpty();
        Check(act with { TargetObject = "its own column" }).Should().BeEmpty();
        Check(act with { Note = "By mistake, the paper says." }).Should().BeEmpty();
        Check(act.Per(Paper.Itself().Saying("infighting broke out"))).Should().BeEmpty();
        Check(Mutiny.Occurred(by: [Army], against: [Army])).Should().BeEmpty();
    }

    [Fact]
    public void Is_silent_for_what_does_not_count_and_notes_what_is_disputed()
    {
        var act = Raid.Occurred(by: [Army], against: [Army]);
        Check(act.Denied()).Should().BeEmpty();
        Check(act.InMood(Mood.Planned)).Should().BeEmpty();
        Check(act.Standing(StandingKind.Rejected, "no")).Should().BeEmpty();
        Check(act.Standing(StandingKind.Disputed, "perhaps")).Should().ContainSingle().Which.Severity.Should().Be(Severity.Note);
    }

    [Fact]
    public void Goes_through_long_lists_of_actors()
    {
        var many = Enumerable.Range(0, 20).Select(n => new Faction($"Unit {n}")).ToArray();
        var by = ValueList.From(many.Select(f => (Reference<ActorId>)f));
        Checking.Against("CM7007", [Raid, Army, .. many, Raid.Occurred(by: [Army], against: by.With(Army))]).Should().ContainSingle();
        Checking.Against("CM7007", [Raid, Army, .. many, Raid.Occurred(by: [Army], against: by)]).Should().BeEmpty();
    }

    [Fact]
    public void Fires_for_a_support_against_its_own_recipient_or_supporter()
    {
        var finding = Check((Republic.Supports(Brigade) with { Against = Brigade }).Per(Paper).WithId("backs")).Should().ContainSingle().Subject;
        finding.Should().Match<Finding>(f => f.Severity == Severity.Error && f.Pointer == "/claims/backs/against");
        finding.Message.Should().Be("The support is given against Brigade, who receives it: Republic supports Brigade against Brigade, says “Paper”.");
        Check(Republic.Supports(Brigade) with { Against = Republic }).Should().ContainSingle().Which.Message.Should().StartWith("The support is given against Republic, who gives it");
        Check(Republic.Supports(Brigade) with { Against = Army }).Should().BeEmpty();
        Check((Republic.Supports(Brigade) with { Against = Brigade }).Denied()).Should().BeEmpty();
    }

    [Fact]
    public void Notes_two_sides_in_one_thing_at_one_time()
    {
        var (first, second) = (On("government").WithId("first"), On("rebels").WithId("second"));
        Check(first, second).Should().ContainSingle().Which.Should().Match<Finding>(f => f.Severity == Severity.Note && f.Certainty == Certainty.Possible
            && f.Pointer == "/claims/second/side" && f.Message.StartsWith("One account puts an actor on two sides at one time, “rebels” and “government”, if these are two: "));
        Check(first, On(" Government ").WithId("second")).Should().BeEmpty();
        Check(first, On("").WithId("second")).Should().BeEmpty();
        Check(first, second.Per(Attribution.Keeper)).Should().BeEmpty();
        Check(first, second with { Actor = Army }).Should().BeEmpty();
        Check(first.During(ImpreciseInterval.Parse("2010/2012")), second.During(ImpreciseInterval.Parse("2012/2014"))).Should().BeEmpty("it may have changed sides in 2012");
        Check(first, second.Standing(StandingKind.Rejected, "no")).Should().BeEmpty();
    }

    private static Participation On(string side) => (Brigade.TakesPartIn((EntityId)War, Role.Party) with { Side = side }).Per(Paper);

    private static ValueList<Finding> Check(params Claim[] claims) => Checking.Against("CM7007", [Republic, Army, Brigade, Raid, Mutiny, War, Paper, .. claims]);
}
