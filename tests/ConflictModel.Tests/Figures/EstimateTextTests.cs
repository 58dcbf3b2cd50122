using static ConflictModel.Estimate;

namespace ConflictModel.Tests.Figures;

public class EstimateTextTests
{
    [Theory]
    [InlineData("78+", 78L, null, null, "at least 78")]
    [InlineData("78 or more", 78L, null, null, "at least 78")]
    [InlineData("a dozen or more", 12L, null, null, "at least 12")]
    [InlineData("1.5 million or more", 1_500_000L, null, null, "at least 1500000")]
    [InlineData("34 - 56", 34L, 56L, null, "34-56")]
    [InlineData("34 – 56", 34L, 56L, null, "34-56")]
    [InlineData("~40", null, null, 40L, "about 40")]
    [InlineData("~ 40", null, null, 40L, "about 40")]
    [InlineData("≈40", null, null, 40L, "about 40")]
    [InlineData("1.5 million", null, null, 1_500_000L, "about 1500000")]
    [InlineData("400 thousand", null, null, 400_000L, "about 400000")]
    [InlineData("more than 1.5 million", 1_500_001L, null, null, "more than 1500000")]
    [InlineData("more than a dozen", 13L, null, null, "more than 12")]
    [InlineData("at least a dozen", 12L, null, null, "at least 12")]
    [InlineData("several hundred", 200L, null, null, "several hundred")]
    public void Reads_what_reports_print(string text, long? least, long? greatest, long? best, string written)
    {
        var estimate = Estimate.Parse(text);

        (estimate.Least, estimate.Greatest, estimate.Best).Should().Be((least, greatest, best));
        estimate.ToString().Should().Be(written);
        Estimate.Parse(written).Should().Be(estimate);
    }

    [Theory]
    [InlineData("1 of 5")]
    [InlineData("0 of 5")]
    [InlineData("at least 1 of 5")]
    [InlineData("about 1 of 5")]
    public void A_bare_number_of_another_is_no_share_of_it(string text)
    {
        TryParse(text, out _).Should().BeFalse();
        FluentActions.Invoking(() => Estimate.Parse(text)).Should().Throw<FormatException>().WithMessage($"'{text}' is no estimate: a share is a percentage*");
    }

    [Theory]
    [InlineData("15 to 10", "the high (10) lies below the low (15)*")]
    [InlineData("56-34", "the high (34) lies below the low (56)*")]
    [InlineData("-3", "a count is 0 or more.")]
    [InlineData("at least -3", "a count is 0 or more.")]
    [InlineData("99999999999999999999999", "a number in it is larger than 9223372036854775807, which is the most that is counted.")]
    [InlineData("9,223,372,036,854,775,808", "a number in it is larger than 9223372036854775807*")]
    [InlineData("at least 99999999999999999999999999999999999", "a number in it is larger than 9223372036854775807*")]
    [InlineData("12-99999999999999999999", "a number in it is larger than 9223372036854775807*")]
    [InlineData("34-56 (best 60)", "the best value 60 lies outside its bounds*")]
    [InlineData("34-56 or so", "*a range such as 34-56 or '34-56, best 50', a word*")]
    [InlineData("34-56, best 60", "the best value 60 lies outside its bounds*")]
    [InlineData("1.5.2 million", "expected a number*")]
    [InlineData("1.0000001 million", "expected a number*")]
    [InlineData("99999999999 billion", "expected a number*")]
    [InlineData("a dozen", "expected a number*")]
    public void Says_why_a_text_is_no_estimate(string text, string why) =>
        FluentActions.Invoking(() => Estimate.Parse(text)).Should().Throw<FormatException>().WithMessage($"'{text}' is no estimate: {why}");

    [Fact]
    public void What_was_computed_says_so_in_its_text_and_is_read_back_so()
    {
        SumOfDisjoint([Exactly(17), AtLeast(5)]).ToString().Should().Be("at least 22 (computed)");
        SumOfDisjoint([Exactly(17), Exactly(5)]).ToString().Should().Be("22 (computed)");
        Envelope([UpTo(3), AtLeast(5)]).ToString().Should().Be("unknown (computed)");
        foreach (var computed in new[] { SumOfDisjoint([Exactly(17), AtLeast(5)]), SumOfDisjoint([Exactly(17), Exactly(5)]), SumOfDisjoint([Between(3, 3), Exactly(1)]), Envelope([UpTo(3), AtLeast(5)]), Envelope([About(3), About(3), BestOf(3)]) })
        {
            Estimate.Parse(computed.ToString()).Should().Be(computed);
        }
    }

    [Fact]
    public void A_word_of_one_s_own_table_tells_what_it_means_there_and_is_read_back_so()
    {
        var dozens = OfWord("Dozens", new WordBounds("desk-2031", new Dictionary<string, long> { ["dozens"] = 36 }));

        dozens.ToString().Should().Be("dozens (desk-2031: at least 36)");
        Estimate.Parse(dozens.ToString()).Should().Be(dozens);
        Estimate.Parse("dozens (desk-2031: at least 36), best 50").Should().Be(dozens.WithBest(50));
        dozens.Describe().Should().Be("dozens (desk-2031)");
        Share.Half.Of(dozens, Denominator.People).Describe().Should().Be("half of dozens (desk-2031)");
        TryParse("dozens (literal: at least 36)", out _).Should().BeFalse("the library's table has its own number");
        TryParse("dozens (my table: at least 36)", out _).Should().BeFalse();
        TryParse("dozens (desk: at least many)", out _).Should().BeFalse();
    }

    [Fact]
    public void A_best_value_is_never_put_in_another_s_place()
    {
        foreach (var estimate in new[] { About(50), BestOf(50), AtLeast(5).WithBest(50), NoneReported })
        {
            FluentActions.Invoking(() => estimate.WithBest(60)).Should().Throw<ArgumentException>().WithParameterName("value").WithMessage($"'{estimate}' *");
        }

        AtLeast(5).WithBest(50).WithBest(50).Should().Be(AtLeast(5).WithBest(50));
        Unknown.WithBest(60).Should().Be(BestOf(60));
    }

    [Fact]
    public void What_is_left_without_an_overlap_is_held_where_the_sum_alone_is_not()
    {
        SumLessOverlap(Exactly(long.MaxValue), Exactly(10), Exactly(10)).Best.Should().Be(long.MaxValue);
        FluentActions.Invoking(() => SumLessOverlap(Exactly(long.MaxValue), Exactly(10), Exactly(9))).Should().Throw<OverflowException>();
    }

    [Theory]
    [InlineData("34-56 (best 50)", "34-56, best 50")]
    [InlineData("34 to 56 (best 50)", "34-56, best 50")]
    [InlineData("at least 34 (best 50)", "at least 34, best 50")]
    [InlineData("34-56 (best 50) (computed)", "34-56, best 50 (computed)")]
    [InlineData("dozens (desk: at least 36) (best 50)", "dozens (desk: at least 36), best 50")]
    public void A_best_value_is_read_as_it_is_told(string told, string same) =>
        Estimate.Parse(told).Should().Be(Estimate.Parse(same));
}
