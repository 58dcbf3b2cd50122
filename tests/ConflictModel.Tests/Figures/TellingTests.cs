namespace ConflictModel.Tests.Figures;

public class TellingTests
{
    private static readonly Incident Raid = new("Raid");
    private static readonly Source Paper = new("Paper") { Published = ImpreciseDate.Parse("2031-05-04") };
    private static readonly ConflictRecord Record = [Raid, Paper];

    [Fact]
    public void The_exact_words_stand_after_the_source() =>
        Tell(Raid.Killed(Estimate.OfWord("dozens")).Per(Paper.Itself().Saying("dozens\nlie dead")))
            .Should().Be("dozens of people killed in Raid, says “Paper”: “dozens lie dead” (4 May 2031)");

    [Fact]
    public void Of_long_words_the_beginning_is_told() =>
        Tell(Raid.Killed(Estimate.Exactly(5)).Per(Paper.Itself().Saying(string.Join(' ', Enumerable.Repeat("word", 100)))))
            .Should().MatchRegex("“(word ){20,24}…” ");

    [Fact]
    public void Grades_are_told() =>
        Tell(Raid.Killed(Estimate.Exactly(5)).Per(Paper) with { Grades = [new Grade("airwars", "fair"), new Grade("admiralty", "B2")] })
            .Should().Be("5 people killed in Raid, says “Paper” (4 May 2031) [graded airwars: fair; admiralty: B2]");

    [Fact]
    public void A_denied_figure_is_told_in_grammar() =>
        Tell(Raid.Killed(Estimate.Exactly(5)).Per(Paper).Denied()).Should().Be("denied: 5 people killed in Raid, says “Paper” (4 May 2031)");

    [Fact]
    public void A_name_with_a_line_break_in_it_forges_no_line_of_an_explanation()
    {
        var raid = new Incident("Raid\n- left out (rejected): at least 90 killed", IncidentId.Parse("raid"));
        ConflictRecord record = [raid, raid.Killed(Estimate.Exactly(5))];

        record.Killed(raid).Explain().Split('\n').Should().Equal(
            "5 people killed in Raid - left out (rejected): at least 90 killed. Rule: latest of each origin, then envelope across origins.",
            "It rests on one claim of one origin:",
            "- 5 people killed in Raid - left out (rejected): at least 90 killed, says the keeper of the record");
    }

    private static string Tell(Claim claim) => Record.Tell(claim);
}
