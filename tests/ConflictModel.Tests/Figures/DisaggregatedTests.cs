using static ConflictModel.Estimate;

namespace ConflictModel.Tests.Figures;

/// <summary>Children, women, aid workers: counts by age, sex and role, which are counts of some.</summary>
public class DisaggregatedTests
{
    private static readonly Incident Raid = new("Night raid");
    private static readonly Source Paper = new("Morning paper") { Published = new(2031, 5, 4) };
    private static readonly Population Boys = Population.Civilians with { Age = AgeGroup.Children, Sex = Sex.Male };
    private static readonly Population Women = Population.Civilians with { Age = AgeGroup.Adults, Sex = Sex.Female };

    [Fact]
    public void Children_and_women_are_counted_apart_and_each_is_some_of_all()
    {
        var all = Raid.Killed(Exactly(30)).Per(Paper).WithId("all");
        var boys = Raid.Killed(Exactly(7), Boys).Per(Paper).AsPartOf(all).WithId("boys");
        var women = Raid.Killed(Exactly(9), Women).Per(Paper).AsPartOf(all).WithId("women");
        ConflictRecord record = [Raid, Paper, all, boys, women];

        record.Killed(Raid).Value.Should().Be(Exactly(30));
        record.Killed(Raid, Boys).Value.Should().Be(Exactly(7));
        record.Killed(Raid, Women).Explain().Should().StartWith("9 female civilian adults killed in Night raid");
        record.Killed(Raid, Population.Civilians with { Age = AgeGroup.Children }).Value.Should().Be(Unknown, "girls may have died, too");
    }

    [Fact]
    public void Nobody_is_a_boy_and_a_woman()
    {
        Boys.IsDisjointFrom(Women).Should().Be(Certainty.Certain);
        Population.Anyone.IsDisjointFrom(Women).Should().Be(Certainty.Possible);
        Of(AgeGroup.Infants).IsDisjointFrom(Of(AgeGroup.Children)).Should().Be(Certainty.Possible, "an infant is a child");
        Of(AgeGroup.Elderly).IsDisjointFrom(Of(AgeGroup.Adults)).Should().Be(Certainty.Possible, "the elderly are adults");
        Of(AgeGroup.Adolescents).IsDisjointFrom(Of(AgeGroup.Elderly)).Should().Be(Certainty.Certain);
        Population.Combatants.IsDisjointFrom(Population.Civilians).Should().Be(Certainty.Certain);
        (Population.Civilians with { Role = PersonRole.Journalists }).IsDisjointFrom(Population.Civilians with { Role = PersonRole.AidWorkers }).Should().Be(Certainty.Possible, "one may be both");

        static Population Of(AgeGroup age) => Population.Anyone with { Age = age };
    }

    [Theory]
    [InlineData("journalists", "journalists")]
    [InlineData("aid-workers", "aid workers")]
    public void Roles_are_told_in_words(string role, string told)
    {
        var killed = Raid.Killed(Exactly(2), Population.Anyone with { Role = PersonRole.Parse(role) }).Per(Paper) with { Knowledge = Knowledge.Conceded };
        ConflictRecord record = [Raid, Paper, killed];

        record.Tell(killed).Should().StartWith($"2 {told} killed (conceded) in Night raid");
    }

    [Fact]
    public void Abducted_and_damaged_are_flows_that_add_up_over_time()
    {
        Raid.Harmed(Harm.Abducted, Exactly(3)).CountsAs.Should().Be(CountBasis.Flow);
        Raid.Counts(CountMeasure.Damaged, Exactly(12), "houses").CountsAs.Should().Be(CountBasis.Flow);
        (Raid.Harmed(Harm.Abducted, Exactly(3)) with { Basis = CountBasis.Stock }).CountsAs.Should().Be(CountBasis.Stock, "the source says how many are held");
    }

    [Fact]
    public void A_grade_filter_passes_what_is_graded_so()
    {
        var confirmed = Raid.Killed(Exactly(3)).Per(Paper) with { Grades = [new Grade("airwars", "confirmed")] };

        GradeFilter.AirwarsHeadline.Passes(confirmed).Should().BeTrue();
        GradeFilter.AirwarsHeadline.Passes(confirmed with { Grades = [new Grade("airwars", "discounted")] }).Should().BeFalse();
        GradeFilter.AirwarsHeadline.Passes(confirmed with { Grades = [new Grade("other", "confirmed")] }).Should().BeFalse("the word is of another scheme");
        Written(AirwarsGrade.Discounted).Should().Be("discounted");

        static string Written(AirwarsGrade grade) => grade.Word;
    }
}
