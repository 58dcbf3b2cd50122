using static ConflictModel.Estimate;

namespace ConflictModel.Validation.Tests.Rules.Figures;

public class WordsMustAgreeWithTheirNumberTests
{
    private static readonly Incident Raid = new("Raid");
    private static readonly Source Paper = new("Paper");

    [Fact]
    public void Fires_where_a_bound_lost_its_word()
    {
        var finding = Check("78", "At least 78 people were killed on 3 May 2031.").Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Id == "CM4013" && f.Severity == Severity.Warning && f.Pointer == "/claims/toll/number");
        finding.Message.Should().Be("The words cited are “At least 78 people were killed on 3 May 2031.” (says “Paper”), and the number is given as 78: “at least 78” lost its word.");
    }

    [Theory]
    [InlineData("at least 78 dead", "78", true)]
    [InlineData("at least 78 dead", "at least 78", false)]
    [InlineData("at least 78 dead", "about 78", true)]
    [InlineData("at least 78 dead", "up to 78", true)]
    [InlineData("at least 78 dead", "78-90", false)] // the other bound stands elsewhere
    [InlineData("more than 90 were killed", "90", true)]
    [InlineData("more than 90 were killed", "more than 90", false)]
    [InlineData("more than 90 were killed", "at least 91", false)]
    [InlineData("more than 90 were killed", "at least 90", false)]
    [InlineData("over 1,200 dead", "1,200", true)]
    [InlineData("78+ dead", "78", true)]
    [InlineData("~300 dead", "300", true)]
    [InlineData("78 or more were killed", "78", true)]
    [InlineData("no more than 12 dead", "at least 12", true)]
    [InlineData("no more than 12 dead", "up to 12", false)]
    [InlineData("up to 12 dead", "12", true)]
    [InlineData("nearly 40 dead", "40", true)]
    [InlineData("nearly 40 dead", "nearly 40", false)]
    [InlineData("nearly 40 dead", "about 40", false)]
    [InlineData("nearly 40 dead", "at least 40", true)]
    [InlineData("at least 40 dead", "nearly 40", true)]
    [InlineData("up to 40 dead", "nearly 40", false)]
    [InlineData("some 300 dead", "300", true)]
    [InlineData("about 1.5 million fled", "1,500,000", true)]
    [InlineData("about 1.5 million fled", "about 1,500,000", false)]
    [InlineData("at least forty were killed", "40", true)]
    [InlineData("at least forty were killed", "at least 40", false)]
    [InlineData("more than a dozen", "12", true)]
    [InlineData("more than a dozen", "more than 12", false)]
    [InlineData("40 at least", "40", true)]
    [InlineData("> 40", "40", true)]
    [InlineData("> 40", "more than 40", false)]
    [InlineData("≥ 40", "up to 40", true)]
    [InlineData("over 100", "100", true)]
    [InlineData("fewer than 20", "20", true)]
    [InlineData("fewer than 20", "fewer than 20", false)]
    [InlineData("up to 30", "30", true)]
    [InlineData("about a hundred", "100", true)]
    [InlineData("two dozen were killed", "24", false)]
    [InlineData("twenty-one were killed", "21", false)]
    [InlineData("several were killed", "3", false)]
    [InlineData("scores were killed", "at least 20", false)]
    [InlineData("78 people were killed", "78", false)]
    [InlineData("78 people were killed", "at least 78", false)] // the bound may stand in other words
    public void A_bound_keeps_its_word(string words, string number, bool fires) => Check(number, words).Should().HaveCount(fires ? 1 : 0);

    [Theory]
    [InlineData("dozens were killed", "24", true)]
    [InlineData("dozens were killed", "12", true)]
    [InlineData("dozens were killed", "about 24", true)]
    [InlineData("dozens were killed", "dozens", false)]
    [InlineData("dozens were killed", "at least 24", false)]
    [InlineData("dozens of houses burned and a man was killed", "1", false)]
    [InlineData("hundreds died", "200", true)]
    [InlineData("hundreds of thousands fled", "200,000", false)] // two words of number
    public void A_word_is_no_number(string words, string number, bool fires) => Check(number, words).Should().HaveCount(fires ? 1 : 0);

    [Theory]
    [InlineData("87 people were killed", "78", true)]
    [InlineData("at least 87 people were killed", "at least 78", true)]
    [InlineData("780 people were killed", "78", true)]
    [InlineData("235,000 went back", "about 235", true)]
    [InlineData("more than 87 were killed", "more than 78", true)]
    [InlineData("twenty-one were killed", "12", true)]
    [InlineData("no one was reported killed", "3", true)]
    [InlineData("nobody was killed", "at least 1", true)]
    [InlineData("nobody was killed", "about 5", true)]
    [InlineData("nobody was killed", "0", false)]
    [InlineData("87 went back", "78", true)]
    [InlineData("more than 87 went back", "more than 78", true)]
    [InlineData("fewer than 87 went back", "fewer than 78", true)]
    [InlineData("at least 87 went back", "at least 78", true)]
    [InlineData("up to 87 went back", "up to 78", true)]
    [InlineData("10 went back", "100", true)]
    [InlineData("100 went back", "10", true)]
    [InlineData("9 went back", "90", false)] // of numbers below ten nothing is told
    [InlineData("96 went back", "78", false)]
    [InlineData("nobody was killed", "up to 3", false)]
    [InlineData("nobody claimed the attack", "3", false)]
    [InlineData("12 children and their teacher were killed", "13", false)] // added up
    [InlineData("10 houses burned, a man was killed", "1", false)]
    [InlineData("87 people were killed", "70-80", false)]
    public void Digits_are_not_exchanged(string words, string number, bool fires) => Check(number, words).Should().HaveCount(fires ? 1 : 0);

    [Theory]
    [InlineData("34 people were killed", "78", true)]
    [InlineData("at least 34 of its fighters have been killed in the raid", "at least 78", true)]
    [InlineData("forty-five dead", "12", true)]
    [InlineData("twenty-one were killed", "22", true)]
    [InlineData("more than 90 were killed", "at least 91", false)]
    [InlineData("fewer than 90 were killed", "up to 89", false)]
    [InlineData("fewer than 90 were killed", "up to 50", true)]
    [InlineData("34 people were killed", "30-78", false)] // a range is made of more than these words
    [InlineData("34 more were killed", "78", false)] // it adds to another
    [InlineData("34 people were wounded", "78", false)] // another harm, which CM4020 tells where the number is the figure's
    [InlineData("34 women and men were killed", "78", false)]
    [InlineData("34 houses burned, people were killed", "78", false)]
    public void Another_number_of_the_killed_is_only_possibly_wrong(string words, string number, bool fires)
    {
        var findings = Check(number, words);

        findings.Should().HaveCount(fires ? 1 : 0);
        findings.Where(f => f.Severity != Severity.Note || f.Certainty != Certainty.Possible).Should().BeEmpty();
    }

    [Fact]
    public void The_wounded_are_told_in_their_own_words() =>
        Checking.Against("CM4013", Raid, Paper, Raid.Wounded(Exactly(12)).Per(Paper.Itself().Saying("45 people were injured"))).Should().ContainSingle()
            .Which.Message.Should().EndWith("“45” is another number of injured.");

    [Theory]
    [InlineData("")]
    [InlineData("many were killed")]
    [InlineData("at least 78 killed and more than 90 wounded")]
    [InlineData("at least 78 in two raids")]
    [InlineData("at least 78 others")]
    [InlineData("at least 78% of them")]
    [InlineData("at least 70-78")]
    [InlineData("at least 78,5")]
    [InlineData("al menos 78 muertos")]
    [InlineData("en az 78 kişi öldü")]
    [InlineData("a raid by T-72 tanks at 10:30 killed at least 78")]
    public void Is_silent_for_several_numbers_and_other_languages(string words) => Check("78", words).Should().BeEmpty();

    [Theory]
    [InlineData("On 26 October 2031 at least 78 were killed")]
    [InlineData("In 2031, at least 78 were killed")]
    [InlineData("On October 26, 2031, at least 78 were killed")]
    public void Dates_are_no_counts(string words) => Check("78", words).Should().ContainSingle();

    [Fact]
    public void Is_silent_for_unknown_computed_and_rejected_numbers()
    {
        Check("unknown", "at least 78").Should().BeEmpty();
        Check("none reported", "at least 78").Should().BeEmpty();
        Check("78 (computed)", "at least 78").Should().BeEmpty();
        Check("the majority of 78", "at least 78").Should().BeEmpty();
        Checking.Against("CM4013", Raid, Paper, Raid.Killed(Exactly(78)).Per(Paper.Itself().Saying("at least 78")).Standing(StandingKind.Rejected, "a bound was lost")).Should().BeEmpty();
    }

    [Theory]
    [InlineData(160, "")]
    [InlineData(161, "…")]
    public void Of_long_words_the_beginning_is_quoted(int length, string mark)
    {
        var words = "At least 78 were killed. " + new string('x', length - 25);
        Check("78", words).Should().ContainSingle().Which.Message.Should().StartWith($"The words cited are “{words[..160]}{mark}” (says");
    }

    [Fact]
    public void Long_words_end() => Check("78", new string('9', 5_000)).Should().BeEmpty();

    private static ValueList<Finding> Check(string number, string words) =>
        Checking.Against("CM4013", Raid, Paper, Raid.Killed(Parse(number)).Per(words.Length > 0 ? Paper.Itself().Saying(words) : Paper.Itself()).WithId("toll"));
}
