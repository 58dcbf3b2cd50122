using static ConflictModel.Estimate;

namespace ConflictModel.Validation.Tests.Rules.Claims;

public class ReadingsTests
{
    private static readonly Faction Brigade = new("Brigade");
    private static readonly Faction Guard = new("Guard");
    private static readonly Incident Raid = new("Raid");
    private static readonly Source Paper = new("Paper");
    private static readonly Source Rival = new("Rival");
    private static readonly Support Backs = Brigade.Supports(Guard).Per(Paper).WithId("backs");
    private static readonly Alignment Likes = Brigade.CloseTo(Guard).Per(Paper).WithId("likes").Linked(LinkKind.AlternativeReadingOf, Backs);

    [Fact]
    public void Readings_of_two_texts_fire()
    {
        var finding = Check("CM5007", Backs, Likes.Per(Rival)).Should().ContainSingle().Subject;
        finding.Should().Match<Finding>(f => f.Severity == Severity.Warning && f.Certainty == Certainty.Certain && f.Pointer == "/claims/likes/links/0");
        finding.Message.Should().Be(
            "These are said to be two readings of one text, and cite none in common: “Brigade is close to Guard, says ‘Rival’” and “Brigade supports Guard, says ‘Paper’”.");
        finding.Related.Select(r => r.Pointer).Should().Equal("/claims/backs");
    }

    [Fact]
    public void Readings_of_one_text_do_not_nor_those_that_cite_nothing()
    {
        Check("CM5007", Backs, Likes).Should().BeEmpty();
        Check("CM5007", Backs, Likes.Per(Rival.Itself().AlsoIn(new Citation(Paper)))).Should().BeEmpty();
        Check("CM5007", Backs, Likes.Per(Attribution.Keeper)).Should().BeEmpty();
        Check("CM5007", Backs, Brigade.CloseTo(Guard).Per(Rival).Linked(LinkKind.Paraphrases, Backs)).Should().BeEmpty();
    }

    [Fact]
    public void Two_readings_taken_as_so_fire()
    {
        var finding = Check("CM5010", Backs, Likes).Should().ContainSingle().Subject;
        finding.Should().Match<Finding>(f => f.Severity == Severity.Warning && f.Certainty == Certainty.Certain && f.Pointer == "/claims/likes/links/0");
        finding.Message.Should().Be("Two readings of one text are both taken as so: “Brigade is close to Guard, says ‘Paper’” and “Brigade supports Guard, says ‘Paper’”.");
        var killed = Raid.Killed(Exactly(3)).Per(Paper);
        Check("CM5010", killed, Raid.Wounded(Exactly(3)).Per(Paper).Linked(LinkKind.AlternativeReadingOf, killed)).Should().ContainSingle("nobody counts only one of the two");
    }

    [Fact]
    public void One_reading_taken_or_none_does_not()
    {
        Check("CM5010", Backs, Likes.InMood(Mood.Hypothetical)).Should().BeEmpty();
        Check("CM5010", Backs.InMood(Mood.Hypothetical), Likes).Should().BeEmpty();
        Check("CM5010", Backs.Standing(StandingKind.Unclear, "garbled"), Likes).Should().BeEmpty();
        Check("CM5010", Backs, Likes.Standing(StandingKind.Rejected, "the next sentence tells")).Should().BeEmpty();
        Check("CM5010", Backs, Likes.Denied()).Should().BeEmpty();
        Check("CM5010", Backs, Brigade.CloseTo(Guard).Per(Paper).Linked(LinkKind.Overlaps, Backs)).Should().BeEmpty();
    }

    [Fact]
    public void Two_readings_of_a_number_do_not_since_answers_take_one()
    {
        var some = Raid.Killed(Exactly(3)).Per(Paper);
        Check("CM5010", some, Raid.Killed(Exactly(30)).Per(Paper).Linked(LinkKind.AlternativeReadingOf, some)).Should().BeEmpty();
    }

    private static ValueList<Finding> Check(string rule, params Claim[] claims) => Checking.Against(rule, [Brigade, Guard, Raid, Paper, Rival, .. claims]);
}
