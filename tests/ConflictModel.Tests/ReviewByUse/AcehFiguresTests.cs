using static ConflictModel.Estimate;
using static ConflictModel.Tests.ReviewByUse.Aceh;

namespace ConflictModel.Tests.ReviewByUse;

/// <summary>How many: tolls, weapons, prisoners, monitors. Answers reasoned out by hand from the statements.</summary>
public class AcehFiguresTests
{
    private static readonly ConflictRecord Record = AcehRecord.Record;
    private static readonly CountMeasure Accepted = CountMeasure.Parse("accepted");

    [Fact]
    public void How_many_the_war_killed_has_no_bound_that_all_share()
    {
        var killed = Record.Killed(War);

        killed.Claims.Select(claim => claim.Id.Value).Should().BeEquivalentTo("s03", "s25");
        killed.LeftOut.Should().ContainSingle(left => left.Claim.Id.Value == "s05").Which.Reason.Should().Be("the same origin later said 15,000", "both articles are of one agency");
        killed.LeftOut.Select(left => left.Claim.Id.Value).Should().Contain("s02", "it counts from 1976 to 2005, and no other says of when it is");
        Record.AsKnownAt(new(2003, 3, 1)).Killed(War).Value.Should().Be(MoreThan(10_000));
    }

    [Fact]
    public void Most_of_the_dead_were_civilians() =>
        Record.NumberOf((Figure)Find("s04")).Least.Should().Be(7_501, "more than half of 15,000");

    [Fact]
    public void The_province_counted_two_lists_that_add_up()
    {
        var killed = Record.Killed(DomYears);

        killed.Value.Least.Should().Be(1_258, "871 and 387 are different people");
        killed.Claims.Select(claim => claim.Id.Value).Should().Contain(["s06", "s07"]);
        killed.Explain().Should().Contain("871 + 387");
        Record.Casualties(DomYears, Harm.SexuallyAssaulted).Value.Should().Be(Exactly(102));
        Record.Casualties(DomYears, Harm.Missing).Value.Should().Be(MoreThan(500));
    }

    [Fact]
    public void The_first_round_has_two_readings_beside_one_plain_account()
    {
        Record.Count(FirstRound, CountMeasure.HandedOver, "weapons").Value.Should().Be(Exactly(279));
        Record.ReadingsOf(Find("s59")).Select(answer => answer.Value.Id.Value).Should().BeEquivalentTo("s59", "s59b");
    }

    [Fact]
    public void The_third_round_grew_over_the_weekend()
    {
        Record.AsKnownAt(new(2005, 11, 20)).Count(ThirdRound, Accepted, "weapons").Value.Should().Be(Exactly(166));
        Record.Count(ThirdRound, Accepted, "weapons").Value.Should().Be(AtLeast(210));
    }

    [Fact]
    public void The_mission_and_the_military_count_different_weapons()
    {
        var accepted = Record.Count(Handover, Accepted, "weapons");

        accepted.Value.Least.Should().Be(628);
        accepted.Value.Greatest.Should().Be(792);
        accepted.Origins.Should().HaveCount(2);
    }

    [Fact]
    public void Whether_three_rounds_brought_what_was_owed_is_open()
    {
        var total = Record.Total(Accepted, "weapons", [FirstRound, SecondRound, ThirdRound]);

        total.Value.Least.Should().Be(635, "243, 182 so far, and at least 210");
        ((Obligation)Find("s43")).IsMetBy(total.Value).Should().Be(Certainty.Possible, "840 were owed, and the third round is told from below");
        Record.Total(Accepted, "weapons", [Handover, FirstRound]).Value.Should().Be(Record.Count(Handover, Accepted, "weapons").Value, "a round lies in the handover");
    }

    [Fact]
    public void Prisoners_let_go_before_and_after_the_decree_add_up() =>
        Record.Count(Amnesty, CountMeasure.Released, "prisoners").Value.Least.Should().Be(1_722);

    [Theory]
    [InlineData("monitors of the EU", "2005-09-15/2005-12-31", 125)]
    [InlineData("monitors of ASEAN", "2005-09-15/2005-12-31", 93)]
    [InlineData("monitors of the EU", "2006-12-15", 29)]
    [InlineData("monitors of the EU", "2005-12-01", 125)]
    public void How_many_monitors_there_were(string unit, string period, long expected) =>
        Record.Count(Monitors, CountMeasure.Strength, unit, period: Timing.Parse(period)).Value.Should().Be(Exactly(expected));

    [Fact]
    public void No_breach_reported_is_not_zero_breaches()
    {
        var breaches = Record.Count(Aceh.Memorandum, CountMeasure.Breaches, period: new Timing(2006));

        breaches.Value.IsKnown.Should().BeFalse();
        breaches.LeftOut.Should().ContainSingle().Which.Reason.Should().Be("none reported, which is not none");
        breaches.Explain().Should().Contain("an unknown number of breaches in 2006.").And.NotContain("people");
        Record.On(new(2006, 12, 31)).ViolationsOf(Aceh.Memorandum).Should().BeEmpty();
    }

    [Fact]
    public void The_dead_of_the_tsunami_and_the_dead_or_missing_stay_apart()
    {
        Record.Killed(Tsunami).Value.Should().Be(About(168_000));
        Record.Casualties(Tsunami, Harm.KilledOrMissing).Value.Should().Be(About(170_000));
    }

    [Fact]
    public void A_count_of_everybody_that_leaves_somebody_out_is_told_as_such()
    {
        var all = DomYears.Killed(Exactly(871)).Per(WarIn);
        var others = DomYears.Killed(Exactly(387), new Population(default, words: "found dead later")).Per(WarIn).DisjointFrom(all);
        ConflictRecord record = [DomYears, WarIn, Watch, all, others];

        record.Killed(DomYears).Value.Should().Be(Parse("at least 1258 (computed)"), "871 died, and 387 others");
        record.Killed(DomYears).Arithmetic.Should().Be("871 + 387 = at least 1,258, since they are said to be disjoint");
        record.Killed(DomYears).Flags.Should().ContainSingle().Which.Should().Be(
            "871 names no people of its own, yet 387 found dead later are said to be disjoint from it: it does not count everybody.");
    }

    [Fact]
    public void A_share_whose_whole_is_named_twice_is_a_share_of_one_whole()
    {
        var all = War.Killed(Exactly(15_000)).Per(Target);
        var civilians = War.Killed(Unknown, Population.Civilians).Per(Target).AsShareOf(Share.Majority, all).AsPartOf(all);
        ConflictRecord record = [War, Target, Reuters, all, civilians];

        record.NumberOf(civilians).Least.Should().Be(7_501);
    }

    [Fact]
    public void A_flow_of_a_month_is_none_of_its_days()
    {
        var released = (Amnesty.Counts(CountMeasure.Released, Exactly(60), "prisoners") with { Period = Timing.Parse("2005-09-01/2005-09-30") }).Per(Text);
        ConflictRecord record = [Amnesty, Text, released];

        record.Count(Amnesty, CountMeasure.Released, "prisoners", period: Timing.Parse("2005-09-10")).Value.IsKnown.Should().BeFalse();
    }

    private static Claim Find(string id) => Record.Claims.Single(claim => claim.Id.Value == id);
}
