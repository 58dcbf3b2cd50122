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

        answer.Value.Should().Be(AtLeast(17));
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

        answer.Value.Should().Be(AtLeast(20), "combatants are 17 to 30, so civilians bound them better");
        answer.Claims.Should().Equal(civilians);
        answer.LeftOut.ToArray().Select(l => l.Reason).Should().Equal("counts only combatants", "counts only combatants");
    }

    [Fact]
    public void A_part_without_a_low_bound_bounds_nothing()
    {
        var few = Raid.Killed(UpTo(40), Population.Civilians).Per(Morning);

        Made(few, Fighters).Killed(Raid).Value.Should().Be(AtLeast(17));
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

        answer.Value.Should().Be(AtLeast(17));
        answer.LeftOut.Should().ContainSingle().Which.Reason.Should().Be("counts only combatants of Observatory");
    }

    private static ConflictRecord Made(params Claim[] claims) => [Observatory, Raid, Morning, Evening, .. claims];
}
