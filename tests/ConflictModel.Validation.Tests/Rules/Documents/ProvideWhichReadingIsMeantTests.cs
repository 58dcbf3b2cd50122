namespace ConflictModel.Validation.Tests.Rules.Documents;

public class ProvideWhichReadingIsMeantTests
{
    private static readonly Incident Raid = new("Dawn raid");
    private static readonly Incident Shelling = new("Night shelling");
    private static readonly Source Paper = new("Morning paper");

    [Fact]
    public void One_finding_a_pair_quotes_both_readings()
    {
        var finding = Check(ByRaid, ByShelling).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Severity == Severity.Note && f.Certainty == Certainty.Certain && f.Pointer == "/claims/by-shelling/links/0");
        finding.Message.Should().Be(
            "One sentence is kept in two readings, and neither is chosen: “more than 1 civilian killed in Dawn raid, says ‘Morning paper’”, or “hypothetical: more than 1 civilian killed in Night shelling, says ‘Morning paper’”.");
        finding.Related.Should().ContainSingle().Which.Pointer.Should().Be("/claims/by-raid");
    }

    [Fact]
    public void Links_both_ways_are_one_pair() =>
        Check(ByRaid.Linked(LinkKind.AlternativeReadingOf, ByShelling), ByShelling).Should().ContainSingle();

    [Fact]
    public void Three_readings_of_one_sentence_are_two_pairs_and_one_choice_settles_them()
    {
        var third = Raid.Wounded(Estimate.MoreThan(1)).InMood(Mood.Hypothetical).WithId("third").Linked(LinkKind.AlternativeReadingOf, ByRaid);
        Check(ByRaid, ByShelling, third).Should().HaveCount(2);
        Check(ByRaid, ByShelling.Standing(StandingKind.Preferred, "the original says so"), third).Should().BeEmpty();
    }

    [Theory]
    [InlineData("preferred", 0)]
    [InlineData("rejected", 0)]
    [InlineData("disputed", 1)]
    [InlineData("accepted", 1)]
    public void A_choice_ends_it(string standing, int findings)
    {
        Check(ByRaid.Standing(StandingKind.Parse(standing), "see the original"), ByShelling).Should().HaveCount(findings);
        Check(ByRaid, ByShelling.Standing(StandingKind.Parse(standing), "see the original")).Should().HaveCount(findings);
    }

    [Fact]
    public void A_reading_that_was_taken_back_is_none() =>
        Check(ByRaid, ByShelling, Raid.Killed(Estimate.MoreThan(2), Population.Civilians).Per(Paper).Superseding(ByRaid)).Should().BeEmpty();

    [Fact]
    public void Two_taken_as_so_and_two_of_two_texts_are_for_other_rules()
    {
        var radio = new Source("Evening radio");
        var occurred = Shelling.Occurred(new(2031, 5)).Per(Paper).Linked(LinkKind.AlternativeReadingOf, ByRaid);
        Check(ByRaid, occurred).Should().BeEmpty();
        Check(ByRaid, occurred.InMood(Mood.Hypothetical)).Should().ContainSingle();
        Check(ByRaid, occurred.Standing(StandingKind.Unclear, "the sentence is broken")).Should().ContainSingle();
        Check(radio, ByRaid, ByShelling with { By = radio.Itself() }).Should().BeEmpty();
    }

    [Fact]
    public void Other_links_are_no_readings() =>
        Check(ByRaid, Shelling.Killed(Estimate.MoreThan(1)).Per(Paper).Linked(LinkKind.Overlaps, ByRaid)).Should().BeEmpty();

    private static CasualtyEstimate ByRaid => Raid.Killed(Estimate.MoreThan(1), Population.Civilians).Per(Paper).WithId("by-raid");

    private static CasualtyEstimate ByShelling =>
        Shelling.Killed(Estimate.MoreThan(1), Population.Civilians).InMood(Mood.Hypothetical).Per(Paper).WithId("by-shelling").Linked(LinkKind.AlternativeReadingOf, ByRaid);

    private static ValueList<Finding> Check(params Item[] items) => Checking.Against("CM9006", [Raid, Shelling, Paper, .. items]);
}
