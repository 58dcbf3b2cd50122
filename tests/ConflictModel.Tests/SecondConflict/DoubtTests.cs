using NodaTime;
using static ConflictModel.Tests.SecondConflict.StraitEvents;
using static ConflictModel.Tests.SecondConflict.StraitRelations;
using static ConflictModel.Tests.SecondConflict.StraitWho;

namespace ConflictModel.Tests.SecondConflict;

/// <summary>Dates, silences, and what stands in doubt, and why.</summary>
public class DoubtTests
{
    [Fact]
    public void A_misprinted_dateline_is_kept_and_contradicted_by_the_sheet_itself()
    {
        // It prints 11 March and tells of the sinking of 10 February as of yesterday: written on 11 February.
        var dating = StraitWar.Record.DatingOf(Sheet);

        dating.Stated.Date.Should().Be(new ImpreciseDate(2042, 3, 11));
        dating.StatedIsContradicted.Should().BeTrue();
        dating.Scores[0].Anchor.Should().Be(new LocalDate(2042, 2, 11));
        dating.ReadFrom(new(2042, 2, 11)).Single().Agreeing.Should().Equal(Sunk);
        dating.ReadFrom(new(2042, 3, 11)).Single().Parting.Should().Equal(Sunk);
    }

    [Fact]
    public void What_the_sheet_tells_was_known_by_the_keeper_s_date_and_not_by_the_printed_one() =>
        StraitWar.Record.AsKnownAt(new Moment(2042, 2, 12)).SilencesOf(Marn).Should().ContainSingle();

    [Fact]
    public void No_comment_is_a_fact_and_no_word_is_none()
    {
        var silence = StraitWar.Record.SilencesOf(Tarsenia).Should().ContainSingle().Subject;

        silence.Explain().Should().StartWith("Ivo Marn for Tarsenia declined to comment on the toll of the ferry on 11 February 2042: certain.");
        StraitWar.Record.SilencesOf(Orrin).Should().BeEmpty();
        StraitWar.Record.ReactionsTo(Forty).Select(a => a.Value.Act).Should().Equal(SpeechAct.DeclineToComment);
        StraitWar.Record.ReactionsTo(Sunk).Select(a => a.Value.Act).Should().Equal(SpeechAct.Condemn);
    }

    [Fact]
    public void Who_sank_the_ferry_is_told_by_one_and_denied_by_another()
    {
        var who = StraitWar.Record.PerpetratorsOf(Ferry).Should().ContainSingle().Subject;

        who.Value.Should().Be((Reference<ActorId>)Tarsenia);
        who.Certainty.Should().Be(Certainty.Possible);
        who.Claims.Select(c => c.Polarity).Should().BeEquivalentTo([Polarity.Affirmed, Polarity.Negated]);
    }

    [Fact]
    public void What_is_less_than_a_name_is_listed_and_not_resolved() =>
        StraitWar.Record.UnresolvedReferences().Select(u => (u.Kind, u.Words, u.Candidates.Count)).Should().BeEquivalentTo([
            (ReferenceKind.Described, "a local militia", 0), // who backs the Harbour Guard
            (ReferenceKind.Candidates, "", 2), // who signed for Velland: the minister of 2042 or that of 2043
            (ReferenceKind.Candidates, "", 2), // which text "the Calder paper" is
        ]);

    [Fact]
    public void Whoever_is_only_described_backs_nobody_by_name()
    {
        StraitWar.On("2043-01-15").SupportersOf(HarbourGuard).Should().BeEmpty();
        StraitWar.On("2043-01-15").SupportersOf(Front).Single().Claims.Should().Equal(Arms);
        Arms.Standing.Reason.Should().Be("Velland denies it");
    }

    [Fact]
    public void The_pause_came_before_the_ceasefire_by_their_dates() =>
        StraitWar.Record.OrderOf(Pause, Ceasefire).Single(a => a.Certainty is Certainty.Certain).Value.Should().Be(ComparisonKind.Before);
}
