namespace ConflictModel.Tests.Control;

public class ControlTests
{
    private static readonly Faction Hayat = new("Hay'at Tahrir al Sham");
    private static readonly State Syria = new("Syria", ActorId.Parse("damascus"));
    private static readonly Place Idlib = new("Idlib");
    private static readonly Place Hama = new("Hama");
    private static readonly Reference<ActorId> Weaker = Reference<ActorId>.Described("weaker fighting factions", several: true);
    private static readonly ConflictRecord Record = [Hayat, Syria, Idlib, Hama];

    public static TheoryData<string, string> Sentences() => new()
    {
        { Tell(Hayat.Controls(Idlib)), "Hay'at Tahrir al Sham controls Idlib" },
        { Tell(Hayat.Controls(Idlib, Share.Parse("about half"))), "Hay'at Tahrir al Sham controls about half of Idlib (by which measure is not said)" },
        { Tell(Hayat.Controls(Idlib, Share.Parse("about half"), Denominator.Area)), "Hay'at Tahrir al Sham controls about half of the area of Idlib" },
        { Tell(Hayat.Controls(Idlib, Share.All, Denominator.People)), "Hay'at Tahrir al Sham controls all of the people of Idlib" },
        { Tell(Hayat.Controls(Idlib, denominator: Denominator.Area)), "Hay'at Tahrir al Sham controls Idlib" },
        {
            Tell(Hayat.Controls(Hama, Share.Parse("limited parts")) with { Part = "the parts adjacent to Idlib" }),
            "Hay'at Tahrir al Sham controls limited parts of Hama (the parts adjacent to Idlib) (by which measure is not said)"
        },
        { Tell(Syria.Controls(Idlib).Denied()), "it is not so that Syria controls Idlib" },
        { Tell(Hayat.IsPresentIn(Idlib)), "Hay'at Tahrir al Sham is present in Idlib" },
        { Tell(new(Weaker, Idlib, ControlDegree.Presence)), "weaker fighting factions are present in Idlib" },
        { Tell(new(Weaker, Idlib, ControlDegree.Control)), "weaker fighting factions control Idlib" },
        { Tell(new(Hayat, Idlib, ControlDegree.Influence) { DegreeWords = "insurgent influence" }), "Hay'at Tahrir al Sham has influence over Idlib (“insurgent influence”)" },
        { Tell(new(Hayat, Idlib, ControlDegree.Contested) { Share = Share.Parse("a third"), Denominator = Denominator.Settlements }), "Hay'at Tahrir al Sham contests a third of the settlements of Idlib" },
        { Tell(new(Syria, Idlib, ControlDegree.None)), "Syria does not control Idlib" },
        { Tell(new(Weaker, Idlib, ControlDegree.None)), "weaker fighting factions do not control Idlib" },
        { Tell(new(Hayat, Idlib, default)), "Hay'at Tahrir al Sham has some hold (how firm is not said) over Idlib" },
        { Tell(new(Hayat, Idlib, ControlDegree.Parse("siege"))), "Hay'at Tahrir al Sham has a hold (“siege”) over Idlib" },
        { Tell(new(Reference<ActorId>.OneOf([Hayat.Id, Syria.Id]), Idlib, ControlDegree.Control)), "either Hay'at Tahrir al Sham or Syria controls Idlib" },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_claim_is_told_as_its_source_would(string told, string expected) => told.Should().Be($"{expected}, says the keeper of the record");

    [Fact]
    public void The_verbs_say_what_they_read_like()
    {
        Hayat.Controls(Idlib).Should().Be(new ConflictModel.Control(Hayat, Idlib, ControlDegree.Control));
        Hayat.IsPresentIn(Idlib).Degree.Should().Be(ControlDegree.Presence);
        Hayat.Controls(Idlib, Share.Half, Denominator.Area).Should().Match<ConflictModel.Control>(c => c.Share == Share.Half && c.Denominator == Denominator.Area);
        Hayat.Controls(Idlib).Share.Should().Be(Share.Unknown).And.NotBe(Share.All, "who controls a place need not control all of it");
    }

    [Fact]
    public void A_claim_without_place_or_actor_is_refused()
    {
        FluentActions.Invoking(() => Hayat.Controls((Place)null!)).Should().Throw<ArgumentException>().WithParameterName("place");
        FluentActions.Invoking(() => ((Faction)null!).Controls(Idlib)).Should().Throw<ArgumentNullException>().WithParameterName("actor");
        FluentActions.Invoking(() => ((Faction)null!).IsPresentIn(Idlib)).Should().Throw<ArgumentNullException>().WithParameterName("actor");
        FluentActions.Invoking(() => new ConflictModel.Control((Faction)null!, Idlib, ControlDegree.Control)).Should().Throw<ArgumentException>().WithParameterName("controller");
    }

    [Fact]
    public void The_id_of_a_claim_that_states_no_more_stays_as_it_was() =>
        new ConflictModel.Control(ActorId.Parse("a"), PlaceId.Parse("p"), ControlDegree.Control).Id.Should().Be(
            new ConflictModel.Control(ActorId.Parse("a"), PlaceId.Parse("p"), ControlDegree.Control) { Part = "", DegreeWords = "", Share = default, Denominator = default }.Id)
            .And.NotBe(new ConflictModel.Control(ActorId.Parse("a"), PlaceId.Parse("p"), ControlDegree.Presence).Id);

    private static string Tell(ConflictModel.Control claim) => Record.Tell(claim);
}
