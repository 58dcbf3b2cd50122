using NodaTime;

namespace ConflictModel.Tests.Agreements;

/// <summary>Who owes whom what; the answers are reasoned by hand.</summary>
public class ObligationTests
{
    private static readonly State North = new("Northland");
    private static readonly State South = new("Southland");
    private static readonly State East = new("Eastland");
    private static readonly Agreement Pact = new("River pact");
    private static readonly Agreement Second = new("Second pact");
    private static readonly Truce Truce = new("Harvest truce");
    private static readonly Source Paper = new("Morning paper") { Published = new(2035, 1, 1) };
    private static readonly Source Daily = new("The Daily") { Published = new(2035, 1, 1) };
    private static readonly Milestone InEffect = Pact.Reached(MilestoneKind.Effective, new Timing(2030, 1, 1)).Per(Paper);
    private static readonly Obligation Defence = North.Owes(Duty.ToDo, "defend it", Pact, South).Per(Paper) with { Pledge = PledgeKind.Defence, Condition = "if it is attacked" };

    [Fact]
    public void A_pledge_is_directed()
    {
        var day = Record(InEffect, Defence).On(new(2031, 1, 1));

        var owed = day.ObligationsOf(North).Should().ContainSingle().Subject;
        owed.Certainty.Should().Be(Certainty.Certain);
        owed.Value.Should().BeSameAs(Defence);
        owed.Claims.Should().Equal(Defence, InEffect);
        owed.Explain().Should().StartWith("Northland must do this towards Southland: defend it (a pledge of defence), if it is attacked, under River pact: this binds on 1 January 2031: certain.");
        day.ObligationsTowards(South).Should().ContainSingle().Which.Value.Should().BeSameAs(Defence);
        day.ObligationsOf(South).Should().BeEmpty();
        day.ObligationsTowards(North).Should().BeEmpty();
        day.ObligationsOf(East).Should().BeEmpty();
    }

    [Fact]
    public void It_binds_while_its_text_is_in_force()
    {
        var record = Record(InEffect, Defence, Pact.Reached(MilestoneKind.Denounced, new(2032, 1, 1)));

        record.On(new(2029, 12, 31)).ObligationsOf(North).Should().BeEmpty();
        record.On(new(2031, 12, 31)).ObligationsOf(North).Should().ContainSingle().Which.Certainty.Should().Be(Certainty.Certain);
        record.On(new(2032, 1, 2)).ObligationsUnder(Pact).Should().BeEmpty();
        Record(Defence).On(new(2031, 1, 1)).ObligationsOf(North).Should().ContainSingle().Which.Certainty.Should().Be(Certainty.Possible);
    }

    [Fact]
    public void A_renewal_changes_who_owes_what()
    {
        var consult = South.Owes(Duty.ToDo, "consult", Pact, North) with { Pledge = PledgeKind.Consultation, From = new(2032, 1, 1) };
        var record = Record(InEffect, Defence with { Until = new(2031, 12, 31) }, consult, Pact.Reached(MilestoneKind.Expired, new(2032, 1, 1)), Second.Renews(Pact), Second.Reached(MilestoneKind.Effective, new(2032, 1, 1)));

        record.On(new(2031, 12, 31)).ObligationsUnder(Pact).Select(a => (a.Value.Pledge, a.Certainty)).Should().Equal((PledgeKind.Defence, Certainty.Certain));
        record.On(new(2032, 1, 2)).ObligationsUnder(Pact).Select(a => (a.Value.Pledge, a.Certainty)).Should().Equal((PledgeKind.Consultation, Certainty.Certain));
    }

    [Fact]
    public void Obligations_of_a_replaced_text_end_with_it()
    {
        var record = Record(InEffect, Defence, Second.Replaces(Pact), Second.Reached(MilestoneKind.Effective, new(2033, 1, 1)));

        record.On(new(2032, 6, 1)).ObligationsOf(North).Should().ContainSingle();
        record.On(new(2033, 6, 1)).ObligationsOf(North).Should().BeEmpty();
    }

    [Fact]
    public void Silence_is_a_claim_that_is_told_of_the_text_and_binds_nobody()
    {
        var silent = North.Owes(Duty.ToDo, "pay", Pact, South).Denied().Per(Paper) with { Strength = ProvisionStrength.Silent };
        var day = Record(InEffect, silent).On(new(2031, 1, 1));

        day.ObligationsOf(North).Should().BeEmpty();
        var answer = day.ObligationsUnder(Pact).Should().ContainSingle().Subject;
        answer.Certainty.Should().Be(Certainty.Impossible);
        answer.Value.Should().BeSameAs(silent);
    }

    [Fact]
    public void Accounts_that_say_the_same_share_an_answer_and_a_denial_weakens_it()
    {
        Record(InEffect, Defence, Defence.Per(Daily)).On(new(2031, 1, 1)).ObligationsOf(North)
            .Should().ContainSingle().Which.Claims.Should().HaveCount(3);
        Record(InEffect, Defence, Defence.Per(Daily).Denied()).On(new(2031, 1, 1)).ObligationsOf(North)
            .Should().ContainSingle().Which.Certainty.Should().Be(Certainty.Possible);
        Record(InEffect, Defence.InMood(Mood.Promised)).On(new(2031, 1, 1)).ObligationsOf(North).Should().BeEmpty();
        Record(InEffect, Defence).On(new(2031, 1, 1)).AsKnownAt(new Moment(2034, 1, 1)).ObligationsOf(North).Should().BeEmpty();
    }

    [Fact]
    public void One_of_two_who_owe_owes_possibly()
    {
        var either = new Obligation([Reference<ActorId>.OneOf([North.Id, East.Id])], Duty.ToDo, "withdraw") { Under = Truce, Towards = [Reference<ActorId>.Described("the villagers", several: true)] };
        var day = Record(Truce.EffectiveFrom(new(2030, 1, 1)), either).On(new(2031, 1, 1));

        day.ObligationsOf(East).Should().ContainSingle().Which.Certainty.Should().Be(Certainty.Possible);
        day.ObligationsUnder(Truce).Should().ContainSingle().Which.Certainty.Should().Be(Certainty.Certain);
    }

    [Fact]
    public void One_that_depends_on_a_claim_is_possible_until_that_holds()
    {
        var left = Truce.Ended(on: new(2032, 1, 1)).Per(Paper);
        var record = Record(InEffect, left, Defence with { ConditionalOn = left.Id });

        record.On(new(2031, 6, 1)).ObligationsOf(North).Should().ContainSingle().Which.Certainty.Should().Be(Certainty.Possible);
        record.On(new(2032, 6, 1)).ObligationsOf(North).Should().ContainSingle().Which.Certainty.Should().Be(Certainty.Certain);
    }

    [Fact]
    public void One_in_no_text_holds_as_any_claim_does()
    {
        var free = North.Owes(Duty.ToAllow, "let convoys pass").Per(Paper);

        Record(free).On(new(2035, 1, 1)).ObligationsOf(North).Should().ContainSingle().Which.Certainty.Should().Be(Certainty.Certain);
        Record(free).On(new(2035, 2, 1)).ObligationsOf(North).Should().ContainSingle().Which.Certainty.Should().Be(Certainty.Possible);
        Record(free.During(ImpreciseInterval.Parse("2034/2034"))).On(new(2035, 2, 1)).ObligationsOf(North).Should().BeEmpty();
        Record(free with { From = new(2036), Until = new(2033) }).On(new(2035, 2, 1)).ObligationsOf(North).Should().BeEmpty(); // its end comes before its start
    }

    [Fact]
    public void A_breach_that_is_denied_stays_an_accusation()
    {
        var breach = new Violation(Pact, [North]) { Obligations = [Defence.Id] }.Per(Paper);
        var other = new Violation(Pact, [East]).Per(Paper);
        var denial = North.Declares(SpeechAct.Deny, "the breach", breach).Per(Daily);

        var plain = Record(Defence, breach, other).BreachesOf(Defence).Should().ContainSingle().Subject;
        plain.Certainty.Should().Be(Certainty.Certain);
        plain.Explain().Should().StartWith("This was breached: Northland must do this towards Southland");

        var denied = Record(Defence, breach, other, denial).BreachesOf(Defence).Should().ContainSingle().Subject;
        denied.Value.Should().BeSameAs(breach);
        denied.Certainty.Should().Be(Certainty.Possible);
        denied.LeftOut.Should().Equal(new LeftOut(denial, "denies it"));

        Record(Defence, breach, breach.Denied().Per(Daily)).BreachesOf(Defence).Should().ContainSingle().Which.Certainty.Should().Be(Certainty.Possible);
        Record(Defence, breach.Standing(StandingKind.Rejected, "invented")).BreachesOf(Defence).Should().BeEmpty();
        FluentActions.Invoking(() => Record(breach with { Obligations = default }).BreachesOf(Defence)).Should().Throw<ArgumentException>().WithParameterName("obligation");
    }

    [Fact]
    public void A_limit_keeps_its_bound_and_its_unit() =>
        Record(InEffect, North.Owes(Duty.ToLimit, "its posts", Pact) with { Limit = Estimate.UpTo(12), LimitUnit = "posts", Notice = CalendarLength.Of(Period.FromDays(30)) })
            .On(new(2031, 1, 1)).ObligationsOf(North)[0].Explain().Should().StartWith("Northland must limit this: its posts, up to 12 posts, under River pact");

    private static ConflictRecord Record(params Claim[] claims) => [North, South, East, Pact, Second, Truce, Paper, Daily, .. claims];
}
