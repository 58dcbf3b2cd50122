namespace ConflictModel.Validation.Tests.Rules.Documents;

public class ProvideWhatADoubledWordMeansTests
{
    private static readonly Conflict War = new("War of the Two Shores");
    private static readonly Source Paper = new("Morning paper");

    [Fact]
    public void Quotes_the_word_and_the_words_around_it()
    {
        var finding = Check("it caused displacement and displacement of millions").Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Severity == Severity.Note && f.Certainty == Certainty.Possible && f.Pointer == "/claims/fled/by/citations/0/words");
        finding.Message.Should().Be(
            "The words kept of the source say one word twice, “displacement and displacement”, which may stand for two of the original: “it caused displacement and displacement of millions”.");
        finding.Suggestion.Should().StartWith("Read the original");
    }

    [Fact]
    public void Quotes_words_that_say_no_more_once() =>
        Check("shelters or shelters").Should().ContainSingle().Which.Message.Should()
            .Be("The words kept of the source say one word twice, “shelters or shelters”, which may stand for two of the original.");

    [Theory]
    [InlineData("shelters or shelters")]
    [InlineData("raids and raids of villages")]
    [InlineData("the flight flight of villagers")]
    [InlineData("by villages and villages")] // the last words of the text
    public void Fires_of_two_in_a_row(string words) => Check(words).Should().ContainSingle();

    [Theory]
    [InlineData("")]
    [InlineData("displacement within and displacement out of the country")]
    [InlineData("displacement, and displacement")]
    [InlineData("the displaced and the displaced")] // with an article, a list goes on
    [InlineData("thousands and thousands of dead")]
    [InlineData("again and again, and millions and millions")]
    [InlineData("more and more")]
    [InlineData("the the raid")] // short
    [InlineData("said Abdullah Abdullah")]
    [InlineData("displacement and replacement")]
    [InlineData("displaced and displacements")]
    public void Is_silent_of_other_words(string words) => Check(words).Should().BeEmpty();

    [Fact]
    public void Is_silent_of_a_row_of_a_dataset_and_not_of_a_newspaper()
    {
        const string Row = "7001,2,\"two were killed and killed again\",by shelling and shelling";
        Source[] telling = [new("Release") { SourceKind = SourceKind.Dataset }, new("Herald") { SourceKind = SourceKind.Article }];
        DisplacementEstimate Told(Source source) => War.Displaced(Estimate.OfWord("millions")).Per(source.Itself().Saying(Row)).WithId($"of-{source.Id}");

        Checking.Against("CM9008", War, telling[0], Told(telling[0])).Should().BeEmpty();
        Checking.Against("CM9008", War, telling[1], Told(telling[1])).Should().ContainSingle();
        Checking.Against("CM9008", War, telling[0], telling[1], Told(telling[0]), Told(telling[1])).Should().ContainSingle().Which.Pointer.Should().StartWith("/claims/of-herald/");
    }

    [Fact]
    public void Looks_at_the_source_of_each_citation()
    {
        var release = new Source("Release") { SourceKind = SourceKind.Dataset };
        var claim = Said("displacement and displacement");
        claim = claim with { By = claim.By with { Citations = [new Citation(release.Id) { Words = "shelling and shelling" }, .. claim.By.Citations] } };

        Checking.Against("CM9008", War, Paper, release, claim).Should().ContainSingle().Which.Pointer.Should().Be("/claims/fled/by/citations/1/words");
    }

    [Fact]
    public void Needs_the_record_which_tells_what_kind_of_source_it_is() =>
        ConflictValidator.Validate(Said("displacement and displacement"), Checking.Only("CM9008")).Should().BeEmpty();

    private static DisplacementEstimate Said(string words)
    {
        var claim = War.Displaced(Estimate.OfWord("millions")).Per(Paper).WithId("fled");
        return words.Length == 0 ? claim : claim with { By = claim.By.Saying(words) };
    }

    private static ValueList<Finding> Check(string words) => Checking.Against("CM9008", War, Paper, Said(words));
}
