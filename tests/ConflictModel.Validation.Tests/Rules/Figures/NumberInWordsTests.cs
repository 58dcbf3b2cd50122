using static ConflictModel.Estimate;

namespace ConflictModel.Validation.Tests.Rules.Figures;

/// <summary>How the words of a citation are read as a number, seen through the rule that holds the two together.</summary>
public class NumberInWordsTests
{
    private static readonly Incident Raid = new("Raid");
    private static readonly Source Paper = new("Paper");

    [Theory]
    [InlineData("two dozen were killed", 24, "None", "two dozen")]
    [InlineData("at least forty dead", 40, "Low", "at least forty")]
    [InlineData("more than a dozen", 12, "Low", "more than a dozen")]
    [InlineData("a dozen or so were killed", 12, "About", "a dozen or so")]
    [InlineData("half a dozen", 6, "None", "half a dozen")]
    [InlineData("up to a half dozen", 6, "High", "up to a half dozen")]
    [InlineData("40 at least", 40, "Low", "40 at least")]
    [InlineData("40 at most", 40, "High", "40 at most")]
    [InlineData("> 40", 40, "Low", ">40")]
    [InlineData(">40", 40, "Low", ">40")]
    [InlineData("≥ 40 killed", 40, "Low", "≥40")]
    [InlineData(">= 40 killed", 40, "Low", ">=40")]
    [InlineData("≤ 40 killed", 40, "High", "≤40")]
    [InlineData("< 40 killed", 40, "High", "<40")]
    [InlineData("over 100", 100, "Low", "over 100")]
    [InlineData("fewer than 20", 20, "High", "fewer than 20")]
    [InlineData("up to 30", 30, "High", "up to 30")]
    [InlineData("no fewer than twenty-one fighters", 21, "Low", "no fewer than twenty-one")]
    [InlineData("about a hundred", 100, "About", "about a hundred")]
    [InlineData("twenty-one", 21, "None", "twenty-one")]
    [InlineData("twenty one", 21, "None", "twenty one")]
    [InlineData("Nineteen men", 19, "None", "nineteen")]
    [InlineData("a hundred and two", 102, "None", "a hundred and two")]
    [InlineData("two hundred thousand and ten", 200_010, "None", "two hundred thousand and ten")]
    [InlineData("one million two hundred thousand", 1_200_000, "None", "one million two hundred thousand")]
    [InlineData("3 dozen", 36, "None", "3 dozen")]
    [InlineData("some 1.5 million fled", 1_500_000, "About", "some 1.5 million")]
    [InlineData(">2 million displaced", 2_000_000, "Low", ">2 million")]
    [InlineData("nobody claimed the attack, at least 78 were killed", 78, "Low", "at least 78")]
    [InlineData("one-sided fire killed 78", 78, "None", "78")]
    [InlineData("two hundred twenty one", 221, "None", "two hundred twenty one")]
    [InlineData("and forty were killed", 40, "None", "forty")]
    [InlineData("they were two hundred and", 200, "None", "two hundred")]
    [InlineData("two hundred and their families fled", 200, "None", "two hundred")]
    [InlineData("at least 78 in sector A", 78, "Low", "at least 78")]
    [InlineData("over half a dozen", 6, "Low", "over half a dozen")]
    [InlineData("at least half-dozen", 6, "Low", "at least half-dozen")]
    [InlineData("up to a half-dozen went back", 6, "High", "up to a half-dozen")]
    [InlineData("at least twenty one were killed", 21, "Low", "at least twenty one")]
    [InlineData("at least 78 or no", 78, "Low", "at least 78")]
    [InlineData("at least 78 >", 78, "Low", "at least 78")]
    [InlineData("at least — 78 were killed", 78, "Low", "at least 78")]
    [InlineData("> — 40 were killed", 40, "None", "40")]
    [InlineData("78+ dead", 78, "Low", "78+")]
    [InlineData("a crowd of 5000", 5_000, "None", "5000")]
    [InlineData("a crowd of 1800", 1_800, "None", "1800")]
    [InlineData("a crowd of 2200", 2_200, "None", "2200")]
    [InlineData("they say 2031 were killed", 2_031, "None", "2031")]
    [InlineData("say 2031 were killed", 2_031, "None", "2031")]
    [InlineData("In May 78 were killed", 78, "None", "78")]
    [InlineData("On 1 May at least 78 were killed", 78, "Low", "at least 78")]
    [InlineData("On May 31 at least 78 were killed", 78, "Low", "at least 78")]
    [InlineData("123456789012345678", 123_456_789_012_345_678, "None", "123456789012345678")]
    public void Keeps_the_number_and_the_word_that_bounds_it(string words, long number, string bound, string said)
    {
        Check(UpTo(number), words).Should().HaveCount(bound is "Low" or "About" ? 1 : 0);
        Check(AtLeast(number), words).Should().HaveCount(bound is "High" or "About" ? 1 : 0);
        Check(About(number), words).Should().HaveCount(bound is "High" or "Low" ? 1 : 0);
        Check(Exactly(number), words).Should().HaveCount(bound is "None" ? 0 : 1);

        // Ten times the number is another one by a nought.
        var another = Check(Exactly(number * 10), words);
        another.Should().HaveCount(number < 10 ? 0 : 1);
        another.Select(f => f.Message).All(m => m.EndsWith($": “{said}” is another number.", StringComparison.Ordinal)).Should().BeTrue();
    }

    [Theory]
    [InlineData("no one was reported killed", "no one")]
    [InlineData("Nobody was hurt.", "nobody")]
    [InlineData("none were killed", "none")]
    [InlineData("nobody died", "nobody")]
    [InlineData("no one died", "no one")]
    public void Nobody_is_a_zero(string words, string said)
    {
        Check(AtLeast(1), words).Should().ContainSingle().Which.Message.Should().Contain($": “{said}” is none.");
        Check(Exactly(0), words).Should().BeEmpty();
    }

    [Theory]
    [InlineData("dozens were killed", "dozens")]
    [InlineData("Scores of people", "scores")]
    [InlineData("hundreds", "hundreds")]
    public void A_vague_word_stays_a_word(string words, string vague)
    {
        WordBounds.Literal.TryGet(vague, out var least).Should().BeTrue();
        Check(Exactly(least), words).Should().ContainSingle().Which.Message.Should().Contain($": “{vague}” is a bound, and no number.");
        Check(Exactly(least + 1), words).Should().BeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("a man was killed", 1)]
    [InlineData("several were killed", 3)]
    [InlineData("at least several dozen were killed", 12)]
    [InlineData("tens of thousands", 2_000)]
    [InlineData("at least two or three", 2)]
    [InlineData("over ten two", 10)]
    [InlineData("at least two-thirds of the 78", 78)]
    [InlineData("two thirds of at least 78", 78)]
    [InlineData("over forty-odd", 40)]
    [InlineData("at least the thirtieth of them", 30)]
    [InlineData("at least half of the town", 2)]
    [InlineData("at least 78 were killed and twelve wounded", 78)]
    [InlineData("nobody was killed and five were wounded", 5)]
    [InlineData("nobody claimed the attack", 5)]
    [InlineData("none of them was a soldier", 5)]
    [InlineData("nobody was", 5)]
    [InlineData("nobody", 5)]
    [InlineData("a hundred dozen", 1_200)]
    [InlineData("two hundred hundred", 20_000)]
    [InlineData("a hundred hundred", 10_000)]
    [InlineData("two million thousand", 2_000_000)]
    [InlineData("hundred and at least 78", 78)]
    [InlineData("at least half of the town", 6)]
    [InlineData("at least half", 6)]
    [InlineData("at least half a town", 6)]
    [InlineData("at least half a", 6)]
    [InlineData("at least half the dozen", 6)]
    [InlineData("at least twenty-ten", 30)]
    [InlineData("over ten two", 12)]
    [InlineData("over twenty ten", 30)]
    [InlineData("most of at least 78", 78)]
    [InlineData("at least 78,5", 785)]
    [InlineData("at least 1234,567", 1_234_567)]
    [InlineData("at least 1,23,456", 123_456)]
    [InlineData("at least 10.0 of them", 10)]
    [InlineData("at least 1,500.5 thousand", 1_500_500)]
    [InlineData("at least 1.5555 thousand", 1_555)]
    [InlineData("at least 99999999999 billion")]
    public void Tells_nothing_of_other_words(string words, long number = 1)
    {
        Check(Exactly(number), words).Should().BeEmpty();
        Check(Exactly(number * 10), words).Should().BeEmpty();
    }

    [Theory]
    [InlineData(2_000, 1)]
    [InlineData(2_001, 0)]
    public void Words_are_read_up_to_a_length(int length, int findings) =>
        Check(Exactly(78), "At least 78 were killed. " + new string('x', length - 25)).Should().HaveCount(findings);

    private static ValueList<Finding> Check(Estimate number, string words) =>
        Checking.Against("CM4013", Raid, Paper, Raid.Killed(number).Per(words.Length > 0 ? Paper.Itself().Saying(words) : Paper.Itself()));
}
