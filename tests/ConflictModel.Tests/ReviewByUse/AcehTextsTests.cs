using System.Globalization;
using static ConflictModel.Estimate;
using static ConflictModel.Tests.ReviewByUse.Aceh;

namespace ConflictModel.Tests.ReviewByUse;

/// <summary>Who signed what, what was in force, and what was owed: answers reasoned out by hand from the statements.</summary>
public class AcehTextsTests
{
    private static readonly ConflictRecord Record = AcehRecord.Record;

    [Fact]
    public void Every_statement_has_its_claims_and_each_can_be_told()
    {
        var told = Record.Claims.Select(claim => claim.Id.Value[..3]).Distinct().Order(StringComparer.Ordinal);

        told.Should().Equal(Enumerable.Range(1, 78).Select(number => string.Create(CultureInfo.InvariantCulture, $"s{number:00}")));
        Record.Claims.Select(Record.Tell).Should().OnlyContain(sentence => sentence.Length > 20);
    }

    [Fact]
    public void Who_takes_part_in_the_memorandum_and_as_what() =>
        FirstLines(Record.ParticipantsIn(Aceh.Memorandum)).Should().Equal(
            "Indonesia takes part in Helsinki Memorandum as signatory: certain.",
            "Free Aceh Movement takes part in Helsinki Memorandum as signatory: certain.",
            "Indonesia takes part in Helsinki Memorandum as party: certain.",
            "Free Aceh Movement takes part in Helsinki Memorandum as party: certain.",
            "Crisis Management Initiative takes part in Helsinki Memorandum as facilitator: certain.",
            "Martti Ahtisaari takes part in Helsinki Memorandum as witness (“facilitator of the negotiation process”): certain.");

    [Theory]
    [InlineData("2002-12-08", Certainty.Impossible, "it takes effect the day after")]
    [InlineData("2003-03-01", Certainty.Certain, "nobody says it ended before May")]
    [InlineData("2003-05-10", Certainty.Possible, "it collapsed some day in May")]
    [InlineData("2003-06-01", Certainty.Impossible, "collapsed by one account, suspended by the other")]
    public void Was_the_cessation_of_hostilities_in_force(string day, Certainty expected, string because) =>
        Record.On(ImpreciseDate.Parse(day)).InForce(Coha).Certainty.Should().Be(expected, because);

    [Fact]
    public void The_Centre_alone_knew_a_suspension_and_no_end()
    {
        var known = Record.On(new(2003, 6, 1)).AsKnownAt(new(2003, 12)).InForce(Coha);

        known.Certainty.Should().Be(Certainty.Possible, "on hold is neither in force nor ended");
        known.Claims.Select(claim => claim.Id.Value).Should().Equal("s19e", "s28");
    }

    [Theory]
    [InlineData("2003-03-01", Certainty.Certain, "the latest report of a day up to then is that it took effect")]
    [InlineData("2003-06-01", Certainty.Possible, "whether the collapse of May came after the suspension of the 19th, nobody can tell")]
    public void Reports_written_years_later_tell_of_the_days_of_the_truce(string day, Certainty expected, string because)
    {
        var answer = Record.On(ImpreciseDate.Parse(day)).InForce(Coha, TruceRule.LatestReport);

        answer.Certainty.Should().Be(expected, because);
        answer.Claims.Should().NotBeEmpty();
    }

    [Fact]
    public void The_only_truce_certainly_in_force_in_March_2003_is_the_cessation_of_hostilities() =>
        Record.On(new(2003, 3, 1)).TrucesInForce().Where(answer => answer.Certainty == Certainty.Certain).Select(answer => answer.Value.Name).Should().Equal("COHA truce");

    [Fact]
    public void The_amnesty_was_due_a_fortnight_and_a_day_after_the_signature()
    {
        var amnesty = Find<Obligation>("s41");
        var due = Record.DueDatesOf(amnesty);

        due.Should().ContainSingle().Which.Value.Should().Be(new ImpreciseDate(2005, 8, 30));
        due[0].Certainty.Should().Be(Certainty.Certain);
        Record.On(new(2005, 8, 30)).IsDue(amnesty).Certainty.Should().Be(Certainty.Impossible, "the decree of the 30th came in time");
        Record.On(new(2005, 8, 31)).IsDue(amnesty).Certainty.Should().Be(Certainty.Certain);
    }

    [Fact]
    public void The_law_came_too_late()
    {
        Record.On(new(2006, 7, 11)).IsDue(Find<Obligation>("s47")).Certainty.Should().Be(Certainty.Certain, "the memorandum wants it by the end of March");
        Record.On(new(2006, 12, 1)).InForce(Law).Certainty.Should().Be(Certainty.Possible, "the only account of its effect is in doubt");
    }

    [Fact]
    public void What_the_government_owed_in_October_2005()
    {
        var owed = Record.On(new(2005, 10, 1)).ObligationsOf(Indonesia);

        owed.Select(answer => answer.Value.Id.Value).Should().BeEquivalentTo("s40", "s41", "s44", "s45", "s46", "s47");
        owed.Should().OnlyContain(answer => answer.Certainty == Certainty.Possible, "the text was signed, and nobody says when it took effect");
        Record.On(new(2005, 10, 1)).ObligationsTowards(Gam).Select(answer => answer.Value.Id.Value).Should().BeEquivalentTo("s40", "s41");
    }

    [Fact]
    public void Before_the_middle_of_September_the_forces_need_not_leave_yet() =>
        Record.On(new(2005, 8, 20)).ObligationsUnder(Aceh.Memorandum).Should().NotContain(answer => answer.Value.Id.Value == "s44");

    [Fact]
    public void The_ceiling_on_soldiers_keeps_its_word() =>
        FirstLines(Record.On(new(2005, 10, 1)).ObligationsUnder(Aceh.Memorandum)).Should().Contain(line => line.StartsWith(
            "Indonesia must limit this: organic military forces, up to 14,700 soldiers at Aceh, under Helsinki Memorandum", StringComparison.Ordinal));

    [Fact]
    public void The_weapons_owed_have_a_number_and_stages_that_nobody_dates()
    {
        var arms = Find<Obligation>("s43");

        Record.On(new(2005, 10, 1)).QuantityDue(arms).Value.Should().Be(UpTo(840), "some stage may have been due by then");
        Record.On(new(2006, 1, 1)).QuantityDue(arms).Value.Should().Be(Exactly(840));
        Record.On(new(2006, 1, 1)).QuantityDue(arms).Certainty.Should().Be(Certainty.Certain, "the last day of the text has passed");
        Record.Tell(arms).Should().StartWith("Free Aceh Movement must do this: hand over its arms, 840 weapons in 4 stages, from 15 September 2005, due on 31 December 2005");
    }

    [Fact]
    public void Peace_zones_were_only_planned() =>
        Record.On(new(2003, 2, 10)).InForce(PeaceZones).Certainty.Should().Be(Certainty.Possible, "an effect to come is no effect yet");

    [Fact]
    public void The_texts_of_2002_hang_together_and_the_memorandum_stands_apart() =>
        Record.TextChain(CohaText).Select(answer => answer.Value.Name).Should().BeEquivalentTo("COHA truce", "Peace zone criteria");

    [Fact]
    public void Two_databases_file_the_memorandum_differently()
    {
        Record.ClassesOf<AgreementStage>(Aceh.Memorandum).Should().ContainSingle().Which.Value.Should().Be(AgreementStage.SubstantivePartial);
        Record.On(new(2005, 9, 1)).CodesOf(Aceh.Memorandum).Select(answer => answer.Value.Scheme).Should().BeEquivalentTo(AgreementStage.Scheme, "peace-accords-matrix");
    }

    [Fact]
    public void Tokyo_was_broken_off()
    {
        Record.OutcomesOf(TokyoMeeting).Should().ContainSingle().Which.Value.Should().Be(OutcomeKind.BrokenOff);
        Record.On(new(2003, 6, 1)).HadBeenHeld(TokyoMeeting).Certainty.Should().Be(Certainty.Certain);
        Record.MeetingsOf(Dialogue).Select(answer => answer.Value.Name).Should().Equal("Tokyo meeting");
    }

    [Fact]
    public void Sentences_keep_who_stood_for_whom_until_when_and_to_whom_it_was_said()
    {
        Record.Tell(Find<Participation>("s36b")).Should().StartWith("Free Aceh Movement takes part in Helsinki Memorandum as party, represented by Malik Mahmud, says");
        Record.Tell(Find<Milestone>("s52")).Should().StartWith("AMM monitors was extended, until 15 December 2006, says");
        Record.Tell(Find<Declaration>("s71")).Should().StartWith("Irwandi Yusuf for Free Aceh Movement called for a longer stay of the monitors, addressing Aceh Monitoring Mission, says");
        Record.Tell(Find<Membership>("s13")).Should().StartWith("Aceh National Armed Forces is an armed wing component of Free Aceh Movement, says");
    }

    [Fact]
    public void Truces_are_signed_and_texts_take_effect_and_end_by_the_same_verbs()
    {
        Pause.SignedBy([Indonesia, Gam], on: new(2000, 5, 12)).Should().Be(Pause.Reached(MilestoneKind.Signed, new(2000, 5, 12), [Indonesia, Gam]));
        ConflictRecord record = [CohaText, CohaText.EffectiveFrom(new(2002, 12, 9)), CohaText.Ended(on: new(2003, 5, 19), EndKind.Collapsed)];

        record.On(new(2003, 1, 1)).InForce(CohaText).Certainty.Should().Be(Certainty.Certain);
        record.On(new(2003, 6, 1)).InForce(CohaText).Certainty.Should().Be(Certainty.Impossible);
    }

    private static T Find<T>(string id) where T : Claim => Record.Claims.OfType<T>().Single(claim => claim.Id.Value == id);

    private static IEnumerable<string> FirstLines<T>(IEnumerable<Answer<T>> answers) => answers.Select(answer => answer.Explain().Split('\n')[0]);
}
