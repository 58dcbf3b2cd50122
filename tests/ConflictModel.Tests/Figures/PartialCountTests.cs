using static ConflictModel.Estimate;

namespace ConflictModel.Tests.Figures;

public class PartialCountTests
{
    private static readonly Organization Observatory = new("Observatory");
    private static readonly Incident Raid = new("Raid");
    private static readonly Source Morning = new("Morning paper") { Published = new(2031, 5, 4) };
    private static readonly Source Evening = new("Evening paper") { Published = new(2031, 5, 5) };
    private static readonly CasualtyEstimate Civilians = Raid.Killed(Exactly(5), Population.Civilians).Per(Morning);
    private static readonly CasualtyEstimate Fighters = Raid.Killed(Exactly(17), Population.Combatants).Per(Morning);

    [Fact]
    public void Where_nobody_counts_all_the_greatest_part_bounds_them_from_below()
    {
        var answer = Made(Civilians, Fighters).Killed(Raid);

        answer.Value.Should().Be(Bound(17));
        answer.Certainty.Should().Be(Certainty.Certain);
        answer.Claims.Should().Equal(Fighters);
        answer.LeftOut.Should().Equal(new LeftOut(Civilians, "counts only civilians"));
        answer.Explain().Should().StartWith("At least 17 people killed in Raid.");
    }

    [Fact]
    public void Several_counts_of_one_part_are_spanned_before_parts_are_compared()
    {
        var more = Raid.Killed(Exactly(30), Population.Combatants).Per(Evening);
        var civilians = Raid.Killed(Between(20, 40), Population.Civilians).Per(Morning);

        var answer = Made(Fighters, more, civilians).Killed(Raid);

        answer.Value.Should().Be(Bound(20), "combatants are 17 to 30, so civilians bound them better");
        answer.Claims.Should().Equal(civilians);
        answer.LeftOut.ToArray().Select(l => l.Reason).Should().Equal("counts only combatants", "counts only combatants");
    }

    [Fact]
    public void A_part_without_a_low_bound_bounds_nothing()
    {
        var few = Raid.Killed(UpTo(40), Population.Civilians).Per(Morning);

        Made(few, Fighters).Killed(Raid).Value.Should().Be(Bound(17));
        var alone = Made(few, Raid.Killed(About(60), Population.Combatants).Per(Morning)).Killed(Raid);
        alone.Value.Should().Be(Unknown);
        alone.Claims.IsEmpty.Should().BeTrue();
        alone.LeftOut.ToArray().Select(l => l.Reason).Should().Equal("counts only civilians", "counts only combatants");
    }

    [Fact]
    public void Where_somebody_counts_all_the_parts_say_no_more()
    {
        var all = Raid.Killed(Exactly(20)).Per(Evening);

        var answer = Made(all, Civilians, Fighters).Killed(Raid);

        answer.Value.Should().Be(Exactly(20));
        answer.LeftOut.ToArray().Select(l => l.Reason).Should().Equal("counts other people: civilians", "counts other people: combatants");
    }

    [Fact]
    public void A_part_that_is_more_than_the_whole_is_called_a_contradiction()
    {
        var answer = Made(Raid.Killed(Exactly(10)).Per(Evening), Fighters).Killed(Raid);

        answer.Value.Should().Be(Exactly(10));
        answer.LeftOut.Should().ContainSingle().Which.Reason.Should().Be("counts only combatants, yet more than the whole: a contradiction");
    }

    [Fact]
    public void Asked_for_a_part_the_count_of_all_is_no_answer()
    {
        var answer = Made(Raid.Killed(Exactly(20)).Per(Evening), Civilians, Fighters).Killed(Raid, Population.Civilians);

        answer.Value.Should().Be(Exactly(5));
        answer.LeftOut.ToArray().Select(l => l.Reason).Should().BeEquivalentTo("counts everybody, not civilians alone", "counts other people: combatants");
    }

    [Fact]
    public void One_part_alone_is_answered_as_that_part()
    {
        var answer = Made(Civilians).Killed(Raid);

        answer.Value.Should().Be(Exactly(5));
        answer.Explain().Should().StartWith("5 civilians killed in Raid.");
    }

    [Fact]
    public void Dead_of_two_sides_are_parts_as_well()
    {
        var answer = Made(
            Raid.Killed(AtLeast(3), new Population(PopulationKind.Combatants, Observatory)).Per(Morning),
            Fighters).Killed(Raid);

        answer.Value.Should().Be(Bound(17));
        answer.LeftOut.Should().ContainSingle().Which.Reason.Should().Be("counts only combatants of Observatory");
    }

    [Fact]
    public void Everybody_can_be_asked_for_where_only_some_are_counted()
    {
        var answer = Made(Civilians).Killed(Raid, Population.Anyone);

        answer.Value.Should().Be(Bound(5));
        answer.Explain().Should().StartWith("At least 5 people killed in Raid.");
    }

    [Fact]
    public void A_bound_of_some_keeps_its_word_as_one_of_everybody() =>
        Made(Civilians, Raid.Killed(MoreThan(90), Population.Combatants).Per(Morning)).Killed(Raid).Value.Should().Be(MoreThan(90));

    [Theory]
    [InlineData("2020")]
    [InlineData("unknown")]
    public void People_are_chosen_before_the_period(string period)
    {
        var civilians = Civilians with { Period = new(2019) };
        var fighters = Fighters with { Period = period == "unknown" ? default : Timing.Parse(period) };

        var answer = Made(civilians, fighters).Killed(Raid, Population.Civilians);

        answer.Value.Should().Be(Exactly(5));
        answer.Claims.Should().Equal(civilians);
        answer.LeftOut.Should().Equal(new LeftOut(fighters, "counts other people: combatants"));
    }

    [Fact]
    public void Where_somebody_counts_all_a_later_period_of_some_people_does_not_answer_for_all()
    {
        var all = Raid.Killed(Exactly(20)).Per(Evening) with { Period = new(2019) };
        var civilians = Civilians with { Period = new(2020) };
        var record = Made(all, civilians);

        record.Killed(Raid).Value.Should().Be(Exactly(20));
        record.Casualties(Raid, Harm.Killed, period: new(2020)).Value.Should().Be(Exactly(5), "in the period asked for, civilians are all that is counted");
    }

    [Fact]
    public void A_disputed_count_of_some_stands_back_behind_an_undisputed_one_of_others()
    {
        var disputed = Raid.Killed(Exactly(500), Population.Civilians).Per(Morning).Standing(StandingKind.Disputed, "a guess");

        var answer = Made(disputed, Fighters).Killed(Raid);

        answer.Value.Should().Be(Bound(17));
        answer.Certainty.Should().Be(Certainty.Certain);
        answer.LeftOut.Should().Equal(new LeftOut(disputed, "disputed: a guess"));
    }

    [Fact]
    public void A_disputed_count_of_some_answers_where_no_undisputed_one_bounds_anything()
    {
        var disputed = Raid.Killed(Exactly(500), Population.Civilians).Per(Morning).Standing(StandingKind.Disputed, "a guess");
        var few = Raid.Killed(UpTo(40), Population.Combatants).Per(Morning);

        var answer = Made(disputed, few).Killed(Raid);

        answer.Value.Should().Be(Bound(500));
        answer.Certainty.Should().Be(Certainty.Possible);
        answer.LeftOut.Should().Equal(new LeftOut(few, "counts only combatants"));
    }

    [Fact]
    public void A_part_of_some_lowers_no_count_of_them()
    {
        var denied = Raid.Killed(Exactly(90), Population.Combatants).Per(Morning).Denied();
        var part = Raid.Killed(Exactly(2), Population.Combatants).Per(Evening).AsPartOf(denied);

        var answer = Made(Civilians, Fighters, denied, part).Killed(Raid);

        answer.Value.Should().Be(Bound(17));
        answer.LeftOut.Should().BeEquivalentTo([
            new LeftOut(denied, "denied, not counted"), new LeftOut(part, "counts only a part of 90"), new LeftOut(Civilians, "counts only civilians")]);
    }

    [Fact]
    public void Each_figure_is_left_out_once()
    {
        var before = Raid.Killed(Exactly(30), Population.Combatants).Per(Morning.Quoting(Observatory));
        var later = Raid.Killed(Exactly(40), Population.Combatants).Per(Evening.Quoting(Observatory));

        var answer = Made(Civilians, before, later).Killed(Raid);

        answer.Value.Should().Be(Bound(40));
        answer.LeftOut.Should().BeEquivalentTo([new LeftOut(Civilians, "counts only civilians"), new LeftOut(before, "the same origin later said 40")]);
    }

    /// <summary>Nobody said it of everybody: it is computed.</summary>
    private static Estimate Bound(long least) => Parse($"at least {least} (computed)");

    private static ConflictRecord Made(params Claim[] claims) => [Observatory, Raid, Morning, Evening, .. claims];
}
