namespace ConflictModel.Validation.Tests.Rules.Claims;

public class OriginMustNotContradictItselfTests
{
    private static readonly Faction Brigade = new("Brigade");
    private static readonly Organization Observatory = new("Observatory");
    private static readonly Place Port = new("Port");
    private static readonly Incident Raid = new("Raid");
    private static readonly Truce Truce = new("Truce");
    private static readonly Source Monday = new("Monday") { Published = new(2031, 5, 5) };
    private static readonly Source Tuesday = new("Tuesday") { Published = new(2031, 5, 6) };
    private static readonly Attribution Said = Monday.Quoting(Observatory);
    private static readonly Attribution SaidLater = Tuesday.Quoting(Observatory);

    [Fact]
    public void Fires_when_one_origin_says_yes_and_no()
    {
        var finding = Check(Brigade.Controls(Port).Per(Said).WithId("yes"), Brigade.Controls(Port).Per(Said).WithId("no").Denied()).Should().ContainSingle().Subject;
        finding.Should().Match<Finding>(f => f.Id == "CM5004" && f.Severity == Severity.Warning && f.Certainty == Certainty.Certain && f.Pointer == "/claims/yes");
        finding.Message.Should().Be(
            "One origin says that it is so and that it is not: “Brigade controls Port, says Observatory, in ‘Monday’ (5 May 2031)”"
            + " and “it is not so that Brigade controls Port, says Observatory, in ‘Monday’ (5 May 2031)”.");
        finding.Related.Select(r => r.Pointer).Should().Equal("/claims/no");
    }

    [Fact]
    public void Fires_for_an_event_of_one_day_whenever_it_was_told()
    {
        var raid = Raid.Occurred(on: new ImpreciseDate(2031, 5, 1), by: [Brigade]);
        Check(raid.Per(Said), raid.Per(SaidLater).Denied()).Should().ContainSingle();
        Check(raid.Per(Said), Raid.Occurred(on: new ImpreciseDate(2031, 5, 2), by: [Brigade]).Per(SaidLater).Denied()).Should().BeEmpty("that day it may not have been");
        Check(Truce.Ended(new ImpreciseDate(2031, 5)).Per(Said), Truce.Ended(new ImpreciseDate(2031, 5)).Per(SaidLater).Denied()).Should().ContainSingle();
    }

    [Fact]
    public void Fires_for_times_that_certainly_meet_and_only_for_these()
    {
        var (yes, no) = (Brigade.Controls(Port).Per(Said), Brigade.Controls(Port).Per(SaidLater).Denied());
        Check(yes.During(ImpreciseInterval.Parse("2029/2031")), no.During(ImpreciseInterval.Parse("2030/2032"))).Should().ContainSingle();
        Check(yes.During(ImpreciseInterval.Parse("2029/2030")), no.During(ImpreciseInterval.Parse("2030/2032"))).Should().BeEmpty("the port may have changed hands within 2030");
        Check(yes, no).Should().BeEmpty("a day lies between");
        Check(Truce.Ended().Per(Said).Denied(), Truce.Ended().Per(SaidLater)).Should().BeEmpty("it may have ended overnight");
    }

    [Theory]
    [InlineData("1990-08-14/1992-08-31", "1992-08-31/2009-03-15", 0)] // the phases of a treaty
    [InlineData("1992-08-31/2009-03-15", "1990-08-14/1992-08-31", 0)]
    [InlineData("1990-08-14/1992-09-01", "1992-08-31/2009-03-15", 1)]
    [InlineData("1992-08-31/1992-08-31", "1992-08-31/2009-03-15", 1)] // of that day alone
    [InlineData("1990-08-14/1992-08-31", "1992-08-31/1992-08-31", 1)]
    [InlineData("1990-08-14/1992-08-31", "1990-08-14/1992-08-31", 1)]
    public void Is_silent_where_the_one_gives_way_to_the_other_on_a_day(string no, string yes, int findings) =>
        Check(Brigade.Controls(Port).Per(Said).During(ImpreciseInterval.Parse(yes)), Brigade.Controls(Port).Per(Said).During(ImpreciseInterval.Parse(no)).Denied()).Should().HaveCount(findings);

    [Fact]
    public void A_day_within_both_is_no_turn()
    {
        var yes = Brigade.Controls(Port).Per(Said).During(ImpreciseInterval.Parse("2031-05-01/2031-05-05"));
        var no = Brigade.Controls(Port).Per(Said).During(ImpreciseInterval.Parse("2031-05-05/2031-05-09")).Denied();
        Check(yes, no).Should().BeEmpty();
        Check(yes, no.SomeTimeIn(ImpreciseInterval.Parse("2031-05-02/2031-05-03"))).Should().ContainSingle();
        Check(yes.SomeTimeIn(ImpreciseInterval.Parse("2031-05-07/2031-05-08")), no).Should().ContainSingle();
    }

    [Fact]
    public void Is_silent_for_another_content()
    {
        var yes = Brigade.Controls(Port, Share.Parse("half"), Denominator.Area).Per(Said);
        Check(yes, Brigade.Controls(Port).Per(Said).Denied()).Should().BeEmpty("half of it is not all of it");
        Check(yes, Brigade.Controls(new Place("Hill")).Per(Said).Denied()).Should().BeEmpty();
        Check(Brigade.AlliedWith(Observatory).Per(Said), Brigade.CloseTo(Observatory).Per(Said).Denied()).Should().BeEmpty();
    }

    [Fact]
    public void Is_silent_between_origins_and_where_one_was_taken_back_or_judged()
    {
        var (yes, no) = (Brigade.Controls(Port).Per(Said).WithId("yes"), Brigade.Controls(Port).Per(Said).WithId("no").Denied());
        Check(yes, no.Per(Monday.Itself())).Should().BeEmpty();
        Check(yes, no.Superseding(yes)).Should().BeEmpty();
        Check(yes.Standing(StandingKind.Rejected, "a slip"), no).Should().BeEmpty();
        Check(yes, no.Standing(StandingKind.Disputed, "a slip")).Should().BeEmpty();
        Check(yes.InMood(Mood.Planned), no).Should().BeEmpty();
        Check(yes, yes.WithId("twice")).Should().BeEmpty();
        Check(no, no.WithId("twice")).Should().BeEmpty();
    }

    private static ValueList<Finding> Check(params Claim[] claims) =>
        Checking.Against("CM5004", [Brigade, Observatory, Port, new Place("Hill"), Raid, Truce, Monday, Tuesday, .. claims]);
}
