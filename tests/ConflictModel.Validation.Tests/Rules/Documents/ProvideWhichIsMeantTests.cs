namespace ConflictModel.Validation.Tests.Rules.Documents;

public class ProvideWhichIsMeantTests
{
    private static readonly Agreement Pact = new("Lakeside pact");
    private static readonly Truce Truce = new("Harvest truce");
    private static readonly Faction Guard = new("Harbour Guard");
    private static readonly Place Province = new("Amber Coast");
    private static readonly Place City = new("Amber City") { Within = Province };
    private static readonly Place Elsewhere = new("Oxwell");
    private static readonly Incident Raid = new("Dawn raid");
    private static readonly Source Paper = new("Morning paper");

    [Fact]
    public void Names_the_candidates_and_the_account()
    {
        var finding = Check(Broken.WithId("broken")).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Severity == Severity.Note && f.Certainty == Certainty.Certain && f.Pointer == "/claims/broken/of");
        finding.Message.Should().StartWith("Which is meant is not settled, Lakeside pact or Harvest truce: “").And.Contain("says ‘Morning paper’");
        finding.Related.Select(r => r.Message).Should().Equal("Lakeside pact", "Harvest truce");
        finding.Suggestion.Should().StartWith("Name the one that is meant");
    }

    [Fact]
    public void A_text_that_is_only_described_could_be_looked_up()
    {
        var finding = Check(Owes("a resolution of the assembly").InMood(Mood.Hoped).WithId("owed")).Should().ContainSingle().Subject;

        finding.Pointer.Should().Be("/claims/owed/under");
        finding.Message.Should().StartWith("Which text is meant is not said, only that it is “a resolution of the assembly”: “");
        finding.Suggestion.Should().StartWith("Name the text");
    }

    [Fact]
    public void Several_texts_and_no_text_are_not_told()
    {
        Check(Guard.Owes(Duty.ToDo, "free its prisoners", Reference<EntityId>.Described("the resolutions of the assembly", several: true))).Should().BeEmpty();
        Check(Guard.Owes(Duty.ToDo, "free its prisoners")).Should().BeEmpty();
    }

    [Fact]
    public void Groups_bodies_and_unknowns_are_lawful()
    {
        Check(Guard.Supports(Reference<ActorId>.Described("several factions", several: true))).Should().BeEmpty();
        Check(Guard.Supports(Reference<ActorId>.Described("a body linked to the front"))).Should().BeEmpty();
        Check(Raid.Occurred(by: [Reference<ActorId>.Unknown])).Should().BeEmpty();
        Check(Raid.Occurred(by: [Reference<ActorId>.None])).Should().BeEmpty();
        Check(new Cause(Raid, Reference<EntityId>.Unknown)).Should().BeEmpty("that nobody knows is told");
    }

    [Fact]
    public void Of_places_one_within_the_other_only_the_precision_is_open()
    {
        Check(At(City, Province)).Should().BeEmpty();
        Check(At(City, Elsewhere)).Should().ContainSingle();
        Check(At(City, Province, Elsewhere)).Should().ContainSingle();
    }

    [Fact]
    public void Entities_leave_open_what_they_lie_within_as_well() =>
        Check(new Place("Hamlet") { Within = Reference<PlaceId>.OneOf([Province.Id, Elsewhere.Id]) }).Should().ContainSingle()
            .Which.Should().Match<Finding>(f => f.Pointer == "/places/hamlet/within" && f.Message.EndsWith("Amber Coast or Oxwell: “Hamlet”."));

    [Fact]
    public void What_is_set_aside_is_left_alone()
    {
        Check(Broken.Standing(StandingKind.Rejected, "a slip")).Should().BeEmpty();
        Check(Broken, new Violation((EntityId)Truce, [Guard]).Per(Paper).Superseding(Broken)).Should().BeEmpty();
        var later = new Violation((EntityId)Truce, [Guard]).Per(Paper);
        Check(Broken, later.Superseding(Broken).Standing(StandingKind.Rejected, "a slip")).Should().ContainSingle();
        Check(Broken, later.Linked(LinkKind.Repeats, Broken)).Should().ContainSingle("a repetition sets nothing aside");
        var radio = new Source("Evening radio");
        Check(radio, Broken, later.Per(radio).Superseding(Broken)).Should().ContainSingle("another account corrects it for nobody");
        Check(Broken.Standing(StandingKind.Disputed, "one side only says so")).Should().ContainSingle();
    }

    private static Violation Broken => new Violation(Reference<EntityId>.OneOf([Pact, Truce]), [Guard]).Per(Paper);

    private static Obligation Owes(string under) => Guard.Owes(Duty.ToDo, "free its prisoners", Reference<EntityId>.Described(under)).Per(Paper);

    private static Occurrence At(params Place[] places) =>
        Raid.Occurred(at: new Area { Parts = [new("north of", Reference<PlaceId>.OneOf(ValueList.From(places.Select(p => p.Id))))] }).Per(Paper);

    private static ValueList<Finding> Check(params Item[] items) =>
        Checking.Against("CM9005", [Pact, Truce, Guard, Province, City, Elsewhere, Raid, Paper, .. items]);
}
