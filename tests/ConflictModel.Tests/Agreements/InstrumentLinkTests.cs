namespace ConflictModel.Tests.Agreements;

public class InstrumentLinkTests
{
    private static readonly Agreement Accord = new("Accord");
    private static readonly Agreement Protocol = new("Protocol");
    private static readonly Agreement Annex = new("Annex");
    private static readonly Agreement Other = new("Other text");
    private static readonly Truce Truce = new("Harvest truce");
    private static readonly PeaceProcess Talks = new("Lake talks");
    private static readonly Source Paper = new("Morning paper") { Published = new(2035, 1, 1) };

    [Fact]
    public void Links_are_told_from_either_end()
    {
        var record = Record(Protocol.Supplements(Accord).Per(Paper), Accord.MadeIn(Talks).Per(Paper));

        record.LinksOfText(Accord).Select(a => a.Value).Should().Equal(
            new TextLink(Protocol, InstrumentLinkKind.Supplements, Accord),
            new TextLink(Accord, InstrumentLinkKind.MadeIn, Talks));
        record.LinksOfText(Talks).Should().ContainSingle().Which.Explain().Should().StartWith("Accord was made in Lake talks: certain.");
        record.LinksOfText(Accord)[0].Explain().Should().StartWith("Protocol supplements Accord: certain.");
        record.LinksOfText(Other).Should().BeEmpty();
    }

    [Fact]
    public void What_is_denied_is_possible_and_a_denial_alone_is_no_link()
    {
        Record(Protocol.Amends(Accord).Per(Paper), Protocol.Amends(Accord).Denied()).LinksOfText(Accord)
            .Should().ContainSingle().Which.Certainty.Should().Be(Certainty.Possible);
        Record(Protocol.Amends(Accord).Denied()).LinksOfText(Accord).Should().BeEmpty();
        Record(Protocol.Amends(Accord).InMood(Mood.Planned)).LinksOfText(Accord).Should().BeEmpty();
    }

    [Fact]
    public void One_of_two_texts_is_possibly_meant()
    {
        var record = Record(new InstrumentLink(Protocol, InstrumentLinkKind.Implements, Reference<EntityId>.OneOf([Accord, Other])), new InstrumentLink(Annex, InstrumentLinkKind.Implements, Reference<EntityId>.Described("an earlier text")));

        record.LinksOfText(Accord).Should().ContainSingle().Which.Certainty.Should().Be(Certainty.Possible);
        record.LinksOfText(Protocol).Should().ContainSingle().Which.Certainty.Should().Be(Certainty.Certain);
        record.TextChain(Protocol).Select(a => (a.Value.Name, a.Certainty)).Should().Equal(("Accord", Certainty.Possible), ("Other text", Certainty.Possible));
        record.TextChain(Annex).Should().BeEmpty();
    }

    [Fact]
    public void A_chain_goes_through_texts_and_truces_and_round_in_circles_but_not_through_talks()
    {
        var record = Record(
            Protocol.Supplements(Accord), Annex.AnnexOf(Protocol), Accord.Renews(Annex), Accord.Replaces(Accord),
            Truce.Implements(Annex), Accord.MadeIn(Talks), Other.MadeIn(Talks), Other.RefersTo(Accord));

        var chain = record.TextChain(Accord);

        chain.Select(a => a.Value.Name).Should().Equal("Protocol", "Annex", "Harvest truce");
        chain.Should().OnlyContain(a => a.Certainty == Certainty.Certain);
        chain[2].Claims.Should().HaveCount(2); // Accord renews Annex, and the truce implements that
        record.TextChain(Other).Should().BeEmpty();
    }

    [Fact]
    public void The_most_certain_way_to_a_text_counts()
    {
        var unsure = Protocol.Amends(Accord).Standing(StandingKind.Disputed, "another protocol");

        var chain = Record(unsure, Annex.AnnexOf(Accord), Annex.PartOfText(Protocol), Other.Extends(Protocol)).TextChain(Accord);

        chain.Select(a => (a.Value.Name, a.Certainty)).Should().Equal(("Protocol", Certainty.Certain), ("Annex", Certainty.Certain), ("Other text", Certainty.Certain));
    }

    [Fact]
    public void What_had_not_been_said_is_not_linked_yet()
    {
        var view = Record(Truce.Renews(Truce), Truce.Replaces(Accord).Per(Paper), Truce.MadeIn(Talks)).AsKnownAt(new Moment(2034, 1, 1));

        view.LinksOfText(Accord).Should().BeEmpty();
        view.TextChain(Accord).Should().BeEmpty();
        FluentActions.Invoking(() => view.TextChain(new Agreement("Nowhere"))).Should().Throw<ArgumentException>().WithParameterName("text");
    }

    [Fact]
    public void A_stage_is_a_claim_and_not_a_place_in_time()
    {
        var record = Record(
            Accord.ClassifiedAs(AgreementStage.SubstantiveComprehensive), Accord.Reached(MilestoneKind.Signed, new(2030)),
            Protocol.ClassifiedAs(AgreementStage.PreNegotiation), Protocol.Reached(MilestoneKind.Signed, new(2032)),
            Protocol.ClassifiedAs(AgreementScope.InterstateOnIntrastate), Protocol.ClassifiedAs(AllianceKind.Entente).Denied(), Protocol.ClassifiedAs(AllianceKind.Entente).Per(Paper));

        record.ClassesOf<AgreementStage>(Protocol).Select(a => a.Value).Should().Equal(AgreementStage.PreNegotiation);
        record.ClassesOf<AgreementScope>(Protocol)[0].Explain().Should().StartWith("Protocol is classified as inter-intra: certain.");
        record.ClassesOf<AllianceKind>(Protocol)[0].Certainty.Should().Be(Certainty.Possible);
    }

    [Fact]
    public void Each_sub_stage_known_has_its_stage()
    {
        AgreementSubStage.Known.Should().HaveCount(22).And.OnlyContain(s => s.Stage != AgreementStage.Unstated);
        AgreementSubStage.CeasefireRelated.Stage.Should().Be(AgreementStage.Ceasefire); // an extension of a ceasefire is no renewal
        AgreementSubStage.Known.Select(s => s.Stage).Distinct().Should().BeEquivalentTo(AgreementStage.Known);
        AgreementSubStage.Parse("dawn").Stage.Should().Be(AgreementStage.Unstated);
    }

    private static ConflictRecord Record(params Claim[] claims) => [Accord, Protocol, Annex, Other, Truce, Talks, Paper, .. claims];
}
