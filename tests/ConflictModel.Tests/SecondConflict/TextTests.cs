using static ConflictModel.Tests.SecondConflict.StraitTexts;
using static ConflictModel.Tests.SecondConflict.StraitWho;

namespace ConflictModel.Tests.SecondConflict;

/// <summary>The texts: due dates from a disputed milestone, a party that becomes a guarantor, what is no ceasefire, one name for two.</summary>
public class TextTests
{
    [Fact]
    public void Two_dates_of_one_milestone_make_two_due_dates()
    {
        // 21 days after 5 April 2043 is 26 April; after 8 April, 29 April. That one date is accepted does not unsay the other.
        StraitWar.Record.DueDatesOf(Withdrawal).Select(a => (a.Value, a.Certainty)).Should().Equal(
            (new ImpreciseDate(2043, 4, 26), Certainty.Possible), (new ImpreciseDate(2043, 4, 29), Certainty.Possible));
        StraitWar.Record.DueDatesOf(Withdrawal)[0].Claims.Should().Equal(Withdrawal, GazetteEffect);
    }

    [Theory]
    [InlineData("2043-04-26", Certainty.Impossible)] // the day itself: there is still time
    [InlineData("2043-04-27", Certainty.Possible)] // past by the gazette's date
    [InlineData("2043-04-29", Certainty.Possible)]
    [InlineData("2043-04-30", Certainty.Certain)] // past by both
    public void Whether_time_has_run_out_depends_on_the_account(string day, Certainty expected) =>
        StraitWar.On(day).IsDue(Withdrawal).Certainty.Should().Be(expected);

    [Fact]
    public void Rejecting_one_account_leaves_one_due_date()
    {
        var record = StraitWar.Judging(MinistryEffect.Standing(StandingKind.Rejected, "it misread the seal"));

        var due = record.DueDatesOf(Withdrawal).Should().ContainSingle().Subject;
        due.Value.Should().Be(new ImpreciseDate(2043, 4, 26));
        due.Certainty.Should().Be(Certainty.Certain);
        due.LeftOut.Should().ContainSingle().Which.Reason.Should().Be("rejected: it misread the seal");
        record.On(new(2043, 4, 27)).IsDue(Withdrawal).Certainty.Should().Be(Certainty.Certain);
        record.On(new(2043, 4, 6)).InForce(Protocol).Certainty.Should().Be(Certainty.Certain);
    }

    [Theory]
    [InlineData("2043-04-04", Certainty.Impossible)]
    [InlineData("2043-04-06", Certainty.Possible)] // in effect by the accepted date, not by the other
    [InlineData("2043-04-08", Certainty.Certain)]
    public void Between_two_effective_dates_it_is_possible(string day, Certainty expected)
    {
        StraitWar.On(day).InForce(Protocol).Certainty.Should().Be(expected);
        StraitWar.On(day).ObligationsOf(Tarsenia).Select(a => a.Certainty).Should().Equal(expected is Certainty.Impossible ? [] : [expected]);
    }

    [Fact]
    public void A_party_to_one_text_is_the_guarantor_of_the_next()
    {
        StraitWar.Record.PartsOf(HarbourGuard).Select(a => (a.Value.In, a.Value.Role, a.Value.Words, a.Certainty)).Should().Equal(
            ((Reference<EntityId>)Accord, Role.Party, "", Certainty.Certain),
            ((Reference<EntityId>)Accord, Role.Signatory, "", Certainty.Certain),
            ((Reference<EntityId>)Annex, Role.Signatory, "", Certainty.Certain),
            ((Reference<EntityId>)Protocol, Role.Guarantor, "the guarantor", Certainty.Certain));
        StraitWar.Record.ParticipantsIn(Protocol, Role.Party).Select(a => a.Value.Actor).Should().Equal((Reference<ActorId>)Velland, (Reference<ActorId>)Tarsenia);
    }

    [Fact]
    public void What_the_press_calls_a_ceasefire_and_both_signatories_do_not_is_possibly_one()
    {
        var stage = StraitWar.Record.ClassesOf<AgreementStage>(Understanding).Should().ContainSingle().Subject;
        stage.Value.Should().Be(AgreementStage.Ceasefire);
        stage.Certainty.Should().Be(Certainty.Possible);
        stage.Claims.Count(c => c.Polarity is Polarity.Negated).Should().Be(2);

        // Of its class as a truce nobody affirms anything, and one signatory denies it: no class is left.
        StraitWar.Record.ClassesOf<TruceClass>(Understanding).Should().BeEmpty();
        StraitWar.On("2042-06-01").IsClassifiedAs(Understanding, TruceClass.CessationOfHostilities).Certainty.Should().Be(Certainty.Impossible);
        StraitWar.On("2042-06-01").IsClassifiedAs(Understanding, TruceClass.Definitive).Claims.Should().BeEmpty("nobody speaks of that");
    }

    [Fact]
    public void One_name_for_two_texts_finds_both_and_a_reference_by_it_names_neither()
    {
        StraitWar.Record.FindByName("the Calder paper").Select(a => a.Value).Should().Equal(Understanding, Accord);

        var links = StraitWar.Record.LinksOfText(Protocol).Should().ContainSingle().Subject;
        links.Value.To.Kind.Should().Be(ReferenceKind.Candidates);
        StraitWar.Record.LinksOfText(Accord).Single(a => a.Value.How == InstrumentLinkKind.RefersTo).Certainty.Should().Be(Certainty.Possible);
        StraitWar.Record.LinksOfText(Understanding).Single(a => a.Value.How == InstrumentLinkKind.RefersTo).Certainty.Should().Be(Certainty.Possible);
    }

    [Fact]
    public void One_place_has_a_name_by_each_side()
    {
        StraitWar.Record.NamesOf(Lantern, user: Tarsenia).Select(a => (a.Value.Text, a.Value.Language)).Should().Equal(("Ferane", "x-tars"));
        StraitWar.Record.NamesOf(Lantern, user: Velland).Select(a => a.Value.Text).Should().Equal("Lantern Island");
        StraitWar.Record.NamesOf(Lantern, language: "x-tars").Should().ContainSingle();
        StraitWar.Record.NamesOf(Lantern).Select(a => a.Value.ToString()).Should().Equal("“Lantern Island”", "“Lantern Island” (x-vell)", "“Ferane” (x-tars)");
        StraitWar.Record.FindByName("ferane").Should().ContainSingle().Which.Value.Should().Be(Lantern);
    }

    [Fact]
    public void A_component_may_be_younger_than_its_whole()
    {
        // The annex was signed on 20 December 2042, the accord on 10 November; the Pilots were formed 19 days after the Front took its name.
        StraitWar.Record.TextChain(Accord).Select(a => (a.Value, a.Certainty)).Should().Equal((Annex, Certainty.Certain));
        StraitWar.On("2042-12-01").InForce(Annex).Certainty.Should().Be(Certainty.Impossible, "its own date counts, not that of its whole");
        StraitWar.On("2042-12-01").InForce(Accord).Certainty.Should().Be(Certainty.Possible, "signed, and nobody tells of its effect");
        StraitWar.On("2042-06-10").Existed(Pilots).Certainty.Should().Be(Certainty.Impossible);
        StraitWar.On("2042-06-10").Existed(Front).Certainty.Should().Be(Certainty.Certain);
        StraitWar.On("2042-06-10").MembersOf(Front).Should().BeEmpty();
    }
}
