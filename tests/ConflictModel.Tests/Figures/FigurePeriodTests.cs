using static ConflictModel.Estimate;

namespace ConflictModel.Tests.Figures;

public class FigurePeriodTests
{
    private static readonly Conflict War = new("War");
    private static readonly Source Yearbook = new("Yearbook") { Published = new(2032, 1, 10) };
    private static readonly Source Almanac = new("Almanac") { Published = new(2032, 2, 10) };

    [Fact]
    public void The_one_that_ends_last_answers_and_the_others_are_listed()
    {
        var answer = Asked(Of(100, new(2030)), Of(300, Timing.Parse("2029/2031")), Of(200, new(2031, 2)));

        answer.Value.Should().Be(Exactly(300), "it ends in December, the other in February");
        answer.LeftOut.ToArray().Select(l => l.Reason).Should().Equal("covers another period, in 2030", "covers another period, in February 2031");
        answer.Explain().Should().StartWith("300 people killed in War from 2029 to 2031.");
    }

    [Fact]
    public void A_figure_of_no_period_in_particular_is_preferred_to_any_of_one()
    {
        var answer = Asked(Of(100, new(2030)), Of(900, default), Of(200, new(2031)));

        answer.Value.Should().Be(Exactly(900));
        answer.LeftOut.ToArray().Select(l => l.Reason).Should().Equal("covers another period, in 2030", "covers another period, in 2031");
    }

    [Fact]
    public void Asked_for_a_period_only_its_own_figures_answer()
    {
        var record = Made(Of(100, new(2030)), Of(120, new(2030)).Per(Almanac), Of(900, default), Of(200, new(2031)));

        var answer = record.Casualties(War, Harm.Killed, period: new(2030));

        answer.Value.Describe().Should().Be("100 to 120", "of one period they are rivals");
        answer.LeftOut.ToArray().Select(l => l.Reason).Should().BeEquivalentTo("does not tell the period it covers", "covers another period, in 2031");
        answer.Explain().Should().StartWith("100 to 120 people killed in War in 2030.");
        record.Casualties(War, Harm.Killed, period: Timing.Unknown).Value.Should().Be(Exactly(900), "no period in particular can be asked for, too");
    }

    [Fact]
    public void Asked_for_a_period_that_nobody_counts_it_is_unknown()
    {
        var answer = Made(Of(100, new(2030))).Casualties(War, Harm.Killed, period: new(2029));

        answer.Value.Should().Be(Unknown);
        answer.Claims.IsEmpty.Should().BeTrue();
        answer.LeftOut.Should().ContainSingle().Which.Reason.Should().Be("covers another period, in 2030");
    }

    [Fact]
    public void A_year_and_its_first_half_are_two_periods() =>
        Asked(Of(100, new(2031)), Of(60, Timing.Parse("2031-01/2031-06"))).Value.Should().Be(Exactly(100));

    private static CasualtyEstimate Of(long number, Timing period) =>
        (new CasualtyEstimate(War, Harm.Killed, Exactly(number)) { Period = period }).Per(Yearbook);

    private static Answer<Estimate> Asked(params Claim[] claims) => Made(claims).Casualties(War, Harm.Killed);

    private static ConflictRecord Made(params Claim[] claims) => [War, Yearbook, Almanac, .. claims];
}
