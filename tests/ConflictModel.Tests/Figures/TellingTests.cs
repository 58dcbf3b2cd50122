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

    [Theory]
    [InlineData("at least 5", "at least 5 women and girls killed in Raid")]
    [InlineData("dozens", "dozens of women and girls killed in Raid")]
    [InlineData("1", "1 woman or girl killed in Raid")]
    [InlineData("at least 1", "at least 1 woman or girl killed in Raid")]
    public void Women_and_girls_are_told_whether_by_their_sex_or_in_the_words_of_the_source(string number, string told)
    {
        var bySex = new Population() { Sex = Sex.Female };
        var inWords = new Population(default, words: "women and girls") { Sex = Sex.Female };

        Tell(Raid.Killed(Estimate.Parse(number), bySex).Per(Paper)).Should().Be($"{told}, says “Paper” (4 May 2031)");
        Tell(Raid.Killed(Estimate.Parse(number), inWords).Per(Paper)).Should().Be($"{told}, says “Paper” (4 May 2031)");
        bySex.Should().NotBe(inWords, "the words of a source are a part of whom it counts");
    }

    [Fact]
    public void Of_two_kinds_one_is_one_or_the_other()
    {
        ConflictRecord record = [Raid, new State("North"), Paper];
        record.Tell(Raid.Killed(Estimate.Exactly(1), new Population(default, ActorId.Parse("north"), "officers and men"))).Should().StartWith("1 officer or man of North killed in Raid");
        Tell(Raid.Killed(Estimate.Exactly(1), new Population() { Sex = Sex.Male })).Should().StartWith("1 man or boy killed");
    }

    [Fact]
    public void What_is_computed_of_one_person_is_told_of_one()
    {
        ConflictRecord record =
        [
            Raid, Paper,
            Raid.Killed(Estimate.Exactly(1), Population.Civilians).Per(Paper), Raid.Killed(Estimate.Exactly(1), new Population() { Sex = Sex.Female }).Per(Paper),
        ];
        record.Killed(Raid).Explain().Should().StartWith("At least 1 person killed in Raid. ");
    }

    [Fact]
    public void The_source_that_speaks_is_told_whether_it_is_cited_or_not()
    {
        ConflictRecord record = [Raid, Paper, new Source("Digest")];
        var toll = Raid.Killed(Estimate.Exactly(5));

        record.Tell(toll.Per(new Attribution { Origin = Origin.Of(Paper.Id) })).Should().Be("5 people killed in Raid, says “Paper” (4 May 2031)");
        record.Tell(toll.Per(new Attribution { Origin = Origin.Of(Paper.Id), Citations = [new Citation(SourceId.Parse("digest"))] })).Should().Be("5 people killed in Raid, says “Paper”, in “Digest”");
        record.Tell(toll.Per(Paper.Itself().AlsoIn(new Citation(SourceId.Parse("digest"))))).Should().Be("5 people killed in Raid, says “Paper” (4 May 2031 or earlier), in “Digest”");
    }

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
