using static ConflictModel.Estimate;

namespace ConflictModel.Tests.Figures;

public class LatestOfEachOriginTests
{
    private static readonly Organization Observatory = new("Observatory");
    private static readonly Organization Ministry = new("Ministry");
    private static readonly Incident Raid = new("Raid");
    private static readonly Source Morning = new("Morning paper") { Published = new(2031, 5, 4) };
    private static readonly Source Evening = new("Evening paper") { Published = new(2031, 5, 5) };

    [Fact]
    public void An_origin_s_figure_takes_the_place_of_one_of_its_own_kind_of_knowledge()
    {
        var answer = Made(
            Said(Morning, Observatory, Exactly(12), Knowledge.Documented),
            Said(Evening, Observatory, Exactly(15), Knowledge.Documented)).Killed(Raid);

        answer.Value.Should().Be(Exactly(15));
        answer.LeftOut.Should().ContainSingle().Which.Reason.Should().Be("the same origin later said 15");
    }

    [Fact]
    public void Documented_deaths_are_not_revised_by_estimated_ones()
    {
        var answer = Made(
            Said(Morning, Observatory, Exactly(12), Knowledge.Documented),
            Said(Evening, Observatory, Exactly(40), Knowledge.Estimated)).Killed(Raid);

        answer.Value.Describe().Should().Be("12 to 40");
        answer.LeftOut.IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void Another_origin_s_figure_is_not_revised_either()
    {
        var answer = Made(
            Said(Morning, Observatory, Exactly(12), Knowledge.Documented),
            Said(Evening, Ministry, Exactly(15), Knowledge.Documented)).Killed(Raid);

        answer.Value.Describe().Should().Be("12 to 15");
        answer.Origins.Should().HaveCount(2);
    }

    [Fact]
    public void Accounts_that_exclude_one_another_are_not_spanned_without_a_word()
    {
        var answer = Made(
            Said(Morning, Observatory, AtLeast(19), default),
            Said(Evening, Ministry, Exactly(8), default)).Killed(Raid);

        answer.Value.Describe().Should().Be("at least 8");
        answer.Flags.Should().Equal("The accounts exclude one another: at least 19 (Observatory) and 8 (Ministry) cannot both be so.");
    }

    [Fact]
    public void Accounts_whose_bounds_meet_exclude_nothing()
    {
        var answer = Made(
            Said(Morning, Observatory, AtLeast(8), default),
            Said(Evening, Ministry, Between(5, 8), default)).Killed(Raid);

        answer.Flags.IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void A_range_shows_by_itself_that_accounts_differ()
    {
        var answer = Made(
            Said(Morning, Observatory, Exactly(12), default),
            Said(Evening, Ministry, Exactly(15), default)).Killed(Raid);

        answer.Flags.IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void Figures_of_one_origin_are_no_accounts_that_exclude_one_another()
    {
        var answer = Made(
            Said(Morning, Observatory, AtLeast(40), Knowledge.Documented),
            Said(Evening, Observatory, Exactly(12), Knowledge.Estimated)).Killed(Raid);

        answer.Flags.IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void Two_values_without_bounds_bound_nothing_and_what_was_reported_is_told()
    {
        var answer = Made(
            Said(Morning, Observatory, About(50), default),
            Said(Evening, Ministry, About(60), default)).Killed(Raid);

        (answer.Value.Least, answer.Value.Best, answer.Value.Greatest).Should().Be((null, null, null));
        answer.Value.Wording.Should().Be(Wording.Computed);
        answer.Arithmetic.Should().Be("from about 50 and about 60: no bound that all share; the numbers reported run from 50 to 60");
        answer.Claims.Should().HaveCount(2);
    }

    [Fact]
    public void What_was_reported_makes_no_bound_of_a_total_either()
    {
        var ambush = new Incident("Ambush");
        ConflictRecord record = [.. Made(
            Said(Morning, Observatory, About(50), default),
            Said(Evening, Ministry, About(60), default)), ambush, ambush.Killed(Exactly(3)).Per(Morning)];

        record.TotalKilled([Raid, ambush]).Value.Describe().Should().Be("at least 3");
    }

    [Fact]
    public void Two_equal_values_without_bounds_stay_one_value_and_gain_no_bounds()
    {
        var answer = Made(
            Said(Morning, Observatory, About(50), default),
            Said(Evening, Ministry, About(50), default)).Killed(Raid);

        (answer.Value.Least, answer.Value.Best, answer.Value.Greatest).Should().Be((null, 50L, null));
    }

    [Fact]
    public void A_value_without_bounds_beside_a_range_leaves_no_bound()
    {
        var answer = Made(
            Said(Morning, Observatory, About(50), default),
            Said(Evening, Ministry, Between(10, 20), default)).Killed(Raid);

        (answer.Value.Least, answer.Value.Best, answer.Value.Greatest).Should().Be((null, null, null));
    }

    [Fact]
    public void A_value_without_bounds_beside_an_open_one_leaves_no_bound()
    {
        var answer = Made(
            Said(Morning, Observatory, About(50), default),
            Said(Evening, Ministry, AtLeast(60), default)).Killed(Raid);

        (answer.Value.Least, answer.Value.Best, answer.Value.Greatest).Should().Be((null, null, null));
    }

    [Fact]
    public void A_low_bound_that_a_rival_does_not_share_is_not_claimed()
    {
        var answer = Made(
            Said(Morning, Observatory, AtLeast(100), default),
            Said(Evening, Ministry, UpTo(40), default)).Killed(Raid);

        answer.Value.IsKnown.Should().BeFalse();
        answer.Value.Wording.Should().Be(Wording.Computed, "somebody spoke");
        answer.Arithmetic.Should().EndWith("no bound that all share");
        answer.Claims.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("about 50")]
    [InlineData("more than 90")]
    [InlineData("dozens")]
    [InlineData("nearly 100")]
    public void What_all_say_in_the_same_words_keeps_them(string number)
    {
        var answer = Made(
            Said(Morning, Observatory, Estimate.Parse(number), default),
            Said(Evening, Ministry, Estimate.Parse(number), default)).Killed(Raid);

        answer.Value.Should().Be(Estimate.Parse(number));
        answer.Claims.Should().HaveCount(2);
    }

    private static CasualtyEstimate Said(Source source, Actor who, Estimate number, Knowledge knowledge) =>
        (Raid.Killed(number) with { Knowledge = knowledge }).Per(source.Quoting(who));

    private static ConflictRecord Made(params Claim[] claims) => [Observatory, Ministry, Raid, Morning, Evening, .. claims];
}
