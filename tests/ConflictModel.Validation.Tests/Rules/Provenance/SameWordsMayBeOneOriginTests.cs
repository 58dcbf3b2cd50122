using static ConflictModel.Estimate;

namespace ConflictModel.Validation.Tests.Rules.Provenance;

public class SameWordsMayBeOneOriginTests
{
    private const string Sentence = "At least twelve people were killed when jets struck the market.";

    private static readonly Incident Strike = new("Strike");
    private static readonly Organization Observatory = new("Observatory");
    private static readonly Organization Agency = new("Agency");
    private static readonly Source Paper = new("Paper");
    private static readonly Source Daily = new("Daily");
    private static readonly Source Wire = new("Wire") { Publisher = Agency };
    private static readonly Source Update = new("Update") { Publisher = Agency };

    private static readonly Figure First = Strike.Killed(AtLeast(12)).Per(Paper.Itself().Saying(Sentence)).WithId("first");
    private static readonly Figure Second = Strike.Killed(AtLeast(12)).Per(Daily.Itself().Saying(Sentence)).WithId("second");

    [Fact]
    public void Fires_for_one_sentence_in_two_papers()
    {
        var finding = Check(First, Second).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Id == "CM6003" && f.Severity == Severity.Note && f.Certainty == Certainty.Possible && f.Pointer == "/claims/second/by/citations");
        finding.Message.Should().StartWith("“Daily” and “Paper” say this in the same words, and may be one origin: “at least 12 people killed in Strike, says ‘Daily’");
        finding.Related.Should().ContainSingle().Which.Pointer.Should().Be("/claims/first/by/citations");
    }

    [Theory]
    [InlineData("AT LEAST TWELVE PEOPLE WERE KILLED WHEN JETS STRUCK THE MARKET", 1)]
    [InlineData("“At least twelve people  were killed, when jets struck the market”", 1)]
    [InlineData("At least twelve people were killed when jets struck a market.", 0)]
    [InlineData("At least twelve people were killed.", 0)]
    public void Case_and_signs_make_no_other_words(string words, int findings) =>
        Check(First, Second.Per(Daily.Itself().Saying(words))).Should().HaveCount(findings);

    [Fact]
    public void Short_and_long_words_alike_must_be_eight()
    {
        Figure[] Saying(string words) => [First.Per(Paper.Itself().Saying(words)), Second.Per(Daily.Itself().Saying(words))];
        Check(Saying("one two three four five six seven eight nine")).Should().ContainSingle();
        Check(Saying("one2 two3 three4 four5 five6 six7 seven8")).Should().BeEmpty("seven are few");
        Check(Saying("a b c d e f g h i j k")).Should().BeEmpty("the letters are few");
    }

    [Fact]
    public void Is_silent_for_one_source_or_one_origin()
    {
        Check(First.Per(Wire.Itself().Saying(Sentence)), Second.Per(Update.Itself().Saying(Sentence))).Should().BeEmpty();
        Check(First.Per(Paper.Quoting(Observatory).Saying(Sentence)), Second.Per(Daily.Quoting(Observatory).Saying(Sentence))).Should().BeEmpty();
        Check(First.Per(Paper.Quoting(Observatory).Saying(Sentence)), Second.Per(Paper.Itself().Saying(Sentence))).Should().BeEmpty();
    }

    [Fact]
    public void Is_silent_where_one_is_linked_to_the_other()
    {
        Check(First, Second.Linked(LinkKind.Repeats, First)).Should().BeEmpty();
        Check(First.Linked(LinkKind.Paraphrases, Second), Second).Should().BeEmpty();
        Check(First, Second.Linked(LinkKind.Overlaps, First)).Should().ContainSingle();
    }

    [Fact]
    public void Leaves_out_what_is_rejected_and_what_the_keeper_concludes()
    {
        Check(First.Standing(StandingKind.Rejected, "withdrawn"), Second).Should().BeEmpty();
        Check(First, Second.Per(Daily.Itself().Saying(Sentence) with { Origin = Origin.Keeper })).Should().BeEmpty();
    }

    [Fact]
    public void Is_told_once_for_a_source_however_many_claims_rest_on_the_sentence() =>
        Check(First, Second, Strike.Wounded(About(9)).Per(Daily.Itself().Saying(Sentence))).Should().ContainSingle();

    private static ValueList<Finding> Check(params Claim[] claims) =>
        Checking.Against("CM6003", [Strike, Observatory, Agency, Paper, Daily, Wire, Update, .. claims]);
}
