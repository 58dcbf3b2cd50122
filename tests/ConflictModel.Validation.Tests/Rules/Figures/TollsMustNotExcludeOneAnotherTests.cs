using static ConflictModel.Estimate;

namespace ConflictModel.Validation.Tests.Rules.Figures;

public class TollsMustNotExcludeOneAnotherTests
{
    private static readonly Incident Raid = new("Raid");
    private static readonly Incident Raids = new("Raids") { IsSeries = true };
    private static readonly Conflict War = new("War");
    private static readonly Organization Register = new("Register");
    private static readonly Organization Ministry = new("Ministry");
    private static readonly Source Paper = new("Paper") { Published = new(2031, 5, 4) };
    private static readonly Source Later = new("Later") { Published = new(2031, 5, 6) };
    private static readonly Source Undated = new("Undated");

    private static readonly CasualtyEstimate Twelve = Raid.Killed(AtLeast(12)).Per(Paper.Quoting(Register)).WithId("twelve");
    private static readonly CasualtyEstimate Eight = Raid.Killed(UpTo(8)).Per(Paper.Quoting(Ministry)).WithId("eight");

    [Fact]
    public void A_note_names_both_figures_and_both_accounts()
    {
        var finding = Check(Twelve, Eight).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Id == "CM4021" && f.Severity == Severity.Note && f.Certainty == Certainty.Possible && f.Pointer == "/claims/eight/number");
        finding.Message.Should().Be(
            "Two accounts of Raid give tolls that exclude one another, at least 12 and up to 8: “at least 12 people killed in Raid, says Register, in ‘Paper’ (4 May 2031)” and “up to 8 people killed in Raid, says Ministry, in ‘Paper’ (4 May 2031)”.");
        finding.Related.Should().ContainSingle().Which.Pointer.Should().Be("/claims/twelve/number");
        finding.Suggestion.Should().StartWith("Look whether both count the same people");
    }

    [Fact]
    public void The_order_of_the_claims_does_not_matter()
    {
        var finding = Check(Eight, Twelve).Should().ContainSingle().Subject;
        finding.Pointer.Should().Be("/claims/twelve/number");
        finding.Message.Should().Contain("at least 12 and up to 8:");
    }

    [Theory]
    [InlineData("at least 12", "up to 12", 0)]
    [InlineData("at least 12", "up to 11", 1)]
    [InlineData("more than 12", "up to 12", 1)]
    [InlineData("at least 12", "fewer than 12", 1)]
    [InlineData("12", "13", 1)]
    [InlineData("10-12", "12-14", 0)]
    [InlineData("10-12", "13-14", 1)]
    [InlineData("at least 78", "dozens", 0)]
    [InlineData("about 90", "up to 80", 0)]
    [InlineData("at least 90", "about 80", 0)]
    [InlineData("unknown", "up to 8", 0)]
    [InlineData("none reported", "at least 8", 0)]
    public void Bounds_are_held_to_bounds(string one, string other, int findings) =>
        Check(Raid.Killed(Parse(one)).Per(Paper.Quoting(Register)), Raid.Killed(Parse(other)).Per(Paper.Quoting(Ministry))).Should().HaveCount(findings);

    [Fact]
    public void A_toll_that_rises_is_no_contradiction()
    {
        var risen = Raid.Killed(AtLeast(12)).Per(Later.Quoting(Register));
        Check(Eight, risen).Should().BeEmpty("the greater was said later");
        Check(Eight.Per(Later.Quoting(Ministry)), Twelve).Should().ContainSingle("a toll does not sink");
        Check(Eight, Twelve.Per(Undated.Quoting(Register))).Should().ContainSingle("which came first is open");
    }

    [Fact]
    public void One_origin_revises_itself_in_another_text_and_contradicts_itself_in_one()
    {
        Check(Twelve, Eight.Per(Later.Quoting(Register))).Should().BeEmpty();
        Check(Twelve, Eight.Per(Paper.Quoting(Register)).Superseding(Twelve)).Should().BeEmpty();

        var finding = Check(Twelve, Eight.Per(Paper.Quoting(Register))).Should().ContainSingle().Subject;
        finding.Should().Match<Finding>(f => f.Severity == Severity.Warning && f.Certainty == Certainty.Certain);
        finding.Message.Should().StartWith("One account of Raid gives tolls");
        finding.Suggestion.Should().StartWith("Correct a number");
    }

    [Fact]
    public void Some_of_the_people_are_held_to_all_of_them()
    {
        var civilians = Raid.Killed(AtLeast(20), Population.Civilians).Per(Paper.Quoting(Ministry));
        var all = Raid.Killed(UpTo(12)).Per(Paper.Quoting(Register)).WithId("all");

        Check(all, civilians).Should().ContainSingle().Which.Message.Should().StartWith("By two accounts, some of the people are more than all of them, at least 20 of up to 12: “at least 20 civilians killed in Raid, says Ministry");
        Check(all, civilians.Per(Paper.Quoting(Register))).Should().ContainSingle().Which.Should().Match<Finding>(f => f.Severity == Severity.Warning && f.Message.StartsWith("Some of the people are more"));
        Check(all with { Number = AtLeast(30) }, civilians with { Number = UpTo(12) }).Should().BeEmpty("all may be more than some");
    }

    [Fact]
    public void People_of_two_kinds_are_no_rivals()
    {
        Check(Raid.Killed(UpTo(8), Population.Combatants).Per(Paper.Quoting(Register)), Raid.Killed(AtLeast(20), Population.Civilians).Per(Paper.Quoting(Ministry))).Should().BeEmpty();
        Check(Raid.Killed(UpTo(8), Population.Combatants).Per(Paper.Quoting(Register)), Raid.Killed(AtLeast(20), Population.Civilians).Per(Paper.Quoting(Register))).Should().BeEmpty();
        Check(Raid.Killed(UpTo(8), Population.Civilians).Per(Paper.Quoting(Register)), Raid.Killed(AtLeast(20), Population.Civilians).Per(Paper.Quoting(Ministry))).Should().ContainSingle();
    }

    [Fact]
    public void Is_silent_for_another_harm_period_or_thing()
    {
        Check(Twelve, Raid.Wounded(UpTo(8)).Per(Paper.Quoting(Ministry))).Should().BeEmpty();
        Check(Twelve, Eight with { Period = new ImpreciseDate(2031, 5, 3) }).Should().BeEmpty();
        Check(War.Killed(AtLeast(12)).Per(Paper.Quoting(Register)), War.Killed(UpTo(8)).Per(Paper.Quoting(Ministry))).Should().BeEmpty("a war's toll is of its day");
        Check(Raids.Killed(AtLeast(12)).Per(Paper.Quoting(Register)), Raids.Killed(UpTo(8)).Per(Paper.Quoting(Ministry))).Should().BeEmpty();
        Check(Raid.Harmed(Harm.Unstated, AtLeast(12)).Per(Paper.Quoting(Register)), Raid.Harmed(Harm.Unstated, UpTo(8)).Per(Paper.Quoting(Ministry))).Should().BeEmpty();
    }

    [Theory]
    [InlineData("documented", "estimated", 0)]
    [InlineData("documented", "conceded", 0)]
    [InlineData("documented", "documented", 1)]
    [InlineData("documented", "", 1)]
    [InlineData("", "excess-mortality", 0)]
    [InlineData("excess-mortality", "excess-mortality", 1)]
    public void How_a_toll_is_known_matters(string one, string other, int findings) =>
        Check(Twelve with { Knowledge = Known(one) }, Eight with { Knowledge = Known(other) }).Should().HaveCount(findings);

    [Fact]
    public void Is_silent_where_a_link_joins_the_two_and_for_what_does_not_count()
    {
        Check(Twelve, Eight.Linked(LinkKind.Overlaps, Twelve)).Should().BeEmpty();
        Check(Twelve.DisjointFrom(Eight), Eight).Should().BeEmpty();
        Check(Twelve.Standing(StandingKind.Rejected, "withdrawn"), Eight).Should().BeEmpty();
        Check(Twelve, Eight.Denied()).Should().BeEmpty();
        Check(Twelve, Eight.Standing(StandingKind.Disputed, "contested")).Should().ContainSingle();
    }

    [Fact]
    public void A_toll_is_told_once_and_held_to_all_before_it()
    {
        var best = Raid.Killed(BestOf(10)).Per(Paper.Quoting(Ministry)).WithId("best");
        Check(Twelve, best, Eight, Raid.Killed(UpTo(7)).Per(Undated).WithId("seven")).Select(f => f.Pointer).Should().Equal("/claims/eight/number", "/claims/seven/number");
    }

    private static Knowledge Known(string word) => word.Length == 0 ? Knowledge.Unstated : Knowledge.Parse(word);

    private static ValueList<Finding> Check(params Claim[] claims) =>
        Checking.Against("CM4021", [Raid, Raids, War, Register, Ministry, Paper, Later, Undated, .. claims]);
}
