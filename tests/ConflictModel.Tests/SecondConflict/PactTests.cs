using static ConflictModel.Tests.SecondConflict.StraitTexts;
using static ConflictModel.Tests.SecondConflict.StraitWho;

namespace ConflictModel.Tests.SecondConflict;

/// <summary>The defence pact: what is owed to whom before and after its renewal of 1 June 2041.</summary>
public class PactTests
{
    [Theory]
    [InlineData("2031-05-15", Certainty.Impossible)] // signed, not in effect
    [InlineData("2031-06-01", Certainty.Certain)]
    [InlineData("2041-05-31", Certainty.Certain)]
    [InlineData("2042-02-10", Certainty.Certain)] // the expiry of 1 June 2041 is set aside by the renewal of that day
    public void The_pact_goes_on_by_its_renewal(string day, Certainty expected) =>
        StraitWar.On(day).InForce(Pact).Certainty.Should().Be(expected);

    [Fact]
    public void The_expiry_is_left_out_and_says_by_what()
    {
        var answer = StraitWar.On("2042-02-10").InForce(Pact);

        answer.LeftOut.Should().ContainSingle().Which.Reason.Should().Be("renewed by Renewal of the Twin Harbours pact");
        var without = ConflictRecord.Create([.. StraitWar.Record.Where(i => i is not InstrumentLink { How: var how } || how != InstrumentLinkKind.Renews)]);
        without.On(new(2042, 2, 10)).InForce(Pact).Certainty.Should().Be(Certainty.Impossible, "nothing sets its expiry aside then");
    }

    [Fact]
    public void Before_the_renewal_one_owes_all_its_forces_and_the_other_nothing_but_talk()
    {
        Owed("2040-01-01", Orrin).Should().Equal((OldAid, Certainty.Certain), (Consulting, Certainty.Certain));
        Owed("2040-01-01", Velland).Should().Equal((ConsultingBack, Certainty.Certain)); // on aid the text is silent
        StraitWar.On("2040-01-01").ObligationsUnder(Pact).Single(a => a.Value == Silent).Certainty.Should().Be(Certainty.Impossible);
    }

    [Fact]
    public void After_the_renewal_both_owe_aid_at_sea_and_neither_all_its_forces()
    {
        // Clause 2 bound until 31 May 2041; clause 3 goes on with the pact; the renewal took effect on 1 June.
        Owed("2041-05-31", Orrin).Should().Equal((OldAid, Certainty.Certain), (Consulting, Certainty.Certain));
        Owed("2041-06-01", Orrin).Should().Equal((Consulting, Certainty.Certain), (NewAid, Certainty.Certain));
        Owed("2042-02-10", Velland).Should().Equal((ConsultingBack, Certainty.Certain), (NewAidBack, Certainty.Certain));
        StraitWar.On("2042-02-10").ObligationsTowards(Velland).Select(a => a.Value).Should().Equal(Consulting, NewAid);
    }

    [Fact]
    public void The_kind_of_the_pact_does_not_show_the_change()
    {
        // COW tells the highest commitment alone: a defence pact before and after.
        StraitWar.Record.ClassesOf<AllianceKind>(Pact).Should().ContainSingle().Which.Value.Should().Be(AllianceKind.DefencePact);
        StraitWar.On("2040-01-01").ObligationsOf(Orrin)[0].Value.Pledge.Should().Be(PledgeKind.Defence);
        StraitWar.On("2042-02-10").ObligationsOf(Velland)[1].Value.Pledge.Should().Be(PledgeKind.Defence);
        StraitWar.Record.TextChain(Pact).Select(a => a.Value).Should().Equal(Renewal);
    }

    [Fact]
    public void As_known_before_the_renewal_nothing_is_known_of_it()
    {
        var known = StraitWar.Record.AsKnownAt(new Moment(2040, 1, 1)).On(new(2042, 2, 10));

        known.InForce(Pact).Certainty.Should().Be(Certainty.Certain, "no end had been said");
        known.ObligationsOf(Orrin).Select(a => a.Value).Should().Equal(Consulting);
    }

    private static IEnumerable<(Obligation Owed, Certainty Certainty)> Owed(string day, ActorId actor) =>
        StraitWar.On(day).ObligationsOf(actor).Select(a => (a.Value, a.Certainty));
}
