using System.Globalization;

namespace ConflictModel.Tests.Shares;

public class ShareTextTests
{
    /// <summary>Text, and its bounds and best value: <c>[0.5</c> closed, <c>(0.5</c> open, <c>-</c> none; then the best value.</summary>
    [Theory]
    [InlineData("unknown", "- -", "")]
    [InlineData("none", "[0 0]", "0")]
    [InlineData("all", "[1 1]", "1")]
    [InlineData("half", "- -", "0.5")]
    [InlineData("a half", "- -", "0.5")]
    [InlineData("one quarter", "- -", "0.25")]
    [InlineData("three quarters", "- -", "0.75")]
    [InlineData("a tenth", "- -", "0.1")]
    [InlineData("40%", "- -", "0.4")]
    [InlineData("40 %", "- -", "0.4")]
    [InlineData("40 percent", "- -", "0.4")]
    [InlineData("40 per cent", "- -", "0.4")]
    [InlineData("12.5%", "- -", "0.125")]
    [InlineData("0.4", "- -", "0.4")]
    [InlineData("2/5", "- -", "0.4")]
    [InlineData("1.0", "- -", "1")]
    [InlineData("100%", "- -", "1")]
    [InlineData("about half", "- -", "0.5")]
    [InlineData("around 40%", "- -", "0.4")]
    [InlineData("some 40%", "- -", "0.4")]
    [InlineData("roughly a fifth", "- -", "0.2")]
    [InlineData("approximately 2/5", "- -", "0.4")]
    [InlineData("at least 40%", "[0.4 -", "")]
    [InlineData("no less than 40%", "[0.4 -", "")]
    [InlineData("more than half", "(0.5 -", "")]
    [InlineData("over half", "(0.5 -", "")]
    [InlineData("up to 40%", "- 0.4]", "")]
    [InlineData("at most 40%", "- 0.4]", "")]
    [InlineData("less than 40%", "- 0.4)", "")]
    [InlineData("fewer than 40%", "- 0.4)", "")]
    [InlineData("under 40%", "- 0.4)", "")]
    [InlineData("nearly half", "- 0.5)", "")]
    [InlineData("almost all", "- 1)", "")]
    [InlineData("nearly all", "- 1)", "")]
    [InlineData("less than all", "- 1)", "")]
    [InlineData("half to all", "[0.5 1]", "")]
    [InlineData("almost 100%", "- 1)", "")]
    [InlineData("40% to 60%", "[0.4 0.6]", "")]
    [InlineData("between 40% and 60%", "[0.4 0.6]", "")]
    [InlineData("a quarter to a half", "[0.25 0.5]", "")]
    [InlineData("40% to 40%", "[0.4 0.4]", "")]
    [InlineData("more than 40% but less than half", "(0.4 0.5)", "")]
    [InlineData("at least 40% but less than half", "[0.4 0.5)", "")]
    [InlineData("more than 40% and up to half", "(0.4 0.5]", "")]
    [InlineData("at least 40% but up to 40%", "[0.4 0.4]", "")]
    [InlineData("the majority", "(0.5 -", "")]
    [InlineData("a majority", "(0.5 -", "")]
    [InlineData("most", "(0.5 -", "")]
    [InlineData("a minority", "(0 0.5)", "")]
    [InlineData("part", "(0 1)", "")]
    [InlineData("limited parts", "(0 1)", "")]
    [InlineData("some parts", "(0 1)", "")]
    [InlineData("some", "(0 1)", "")]
    public void Words_give_bounds_and_a_best_value(string text, string bounds, string best)
    {
        Share.TryParse(text, out var share).Should().BeTrue();
        Bounds(share).Should().Be(bounds);
        (share.Best?.ToString(CultureInfo.InvariantCulture) ?? "").Should().Be(best);
        share.ToString().Should().Be(text);
        Share.Parse(share.ToString()).Should().Be(share);
        share.IsKnown.Should().Be(text != "unknown");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" half")]
    [InlineData("half ")]
    [InlineData("110%")]
    [InlineData("-10%")]
    [InlineData("+10%")]
    [InlineData("3/2")]
    [InlineData("1/0")]
    [InlineData("1/-2")]
    [InlineData("40")] // forty of what?
    [InlineData("1")] // one of how many?
    [InlineData("0")]
    [InlineData("at least 1")]
    [InlineData("1.5")]
    [InlineData(".5")]
    [InlineData("5.%")]
    [InlineData("1e-1")]
    [InlineData("1,5%")]
    [InlineData("٤٠%")]
    [InlineData("more than all")]
    [InlineData("more than 100%")]
    [InlineData("less than 0%")]
    [InlineData("nearly none")]
    [InlineData("60% to 40%")]
    [InlineData("more than 40% but less than 40%")]
    [InlineData("more than 60% but less than 40%")]
    [InlineData("less than 60% but more than 40%")]
    [InlineData("about 40% but less than 60%")]
    [InlineData("more than about half")]
    [InlineData("about about half")]
    [InlineData("half of it")]
    [InlineData("dozens")]
    public void Other_texts_are_refused_with_the_text(string text)
    {
        Share.TryParse(text, out var share).Should().BeFalse();
        share.Should().Be(Share.Unknown);
        FluentActions.Invoking(() => Share.Parse(text)).Should().Throw<FormatException>().WithMessage($"'{text}' is no share: *");
    }

    [Theory]
    [InlineData("1.4", "nothing is more than all of it (1, 100%).")]
    [InlineData("110%", "nothing is more than all of it (1, 100%).")]
    [InlineData("-10%", "nothing is less than none of it (0).")]
    [InlineData("40", "a number alone may be a count*")]
    [InlineData("at least 1", "a number alone may be a count*")]
    [InlineData("60% to 40%", "the high (40%) lies below the low (60%).")]
    [InlineData("about half of the province", "leave out what it is a share of ('the province'), and name that by a Denominator*")]
    [InlineData("oodles", "expected words such as 'half'*")]
    public void Says_why_a_text_is_no_share(string text, string why) =>
        FluentActions.Invoking(() => Share.Parse(text)).Should().Throw<FormatException>().WithMessage($"'{text}' is no share: {why}");

    [Fact]
    public void Null_and_overlong_texts_are_none()
    {
        Share.TryParse(null, out _).Should().BeFalse();
        Share.TryParse($"about 0.{new string('1', 99)}", out _).Should().BeFalse();
        FluentActions.Invoking(() => Share.Parse(null!)).Should().Throw<ArgumentNullException>().WithParameterName("s");
    }

    [Fact]
    public void Capitals_count_for_nothing_and_the_culture_neither()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            Share.Parse("THE MAJORITY").Should().Be(Share.Majority);
            Share.Parse("12.5%").Best.Should().Be(0.125m);
            Share.About(0.125m).ToString().Should().Be("about 12.5%");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Made_shares_say_their_words()
    {
        Share.About(0.4m).ToString().Should().Be("about 40%");
        Share.AtLeast(0.125m).ToString().Should().Be("at least 12.5%");
        Share.MoreThan(0.5m).ToString().Should().Be("more than 50%");
        Share.UpTo(1).ToString().Should().Be("up to 100%");
        Share.Between(0.4m, 0.6m).ToString().Should().Be("40% to 60%");
        Share.AtLeast(0.123456789m).ToString().Should().Be("at least 123456789/1000000000");
        Share.Half.ToString().Should().Be("half");
        default(Share).ToString().Should().Be("unknown");
        default(Share).Should().Be(Share.Unknown).And.NotBe(Share.None);
    }

    [Fact]
    public void Made_shares_stay_within_none_and_all()
    {
        FluentActions.Invoking(() => Share.About(1.1m)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("value");
        FluentActions.Invoking(() => Share.AtLeast(-0.1m)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("value");
        FluentActions.Invoking(() => Share.MoreThan(1)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("value");
        FluentActions.Invoking(() => Share.UpTo(0.1234567891m)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("value");
        FluentActions.Invoking(() => Share.Between(0.6m, 0.4m)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("high");
        FluentActions.Invoking(() => Share.Between(0.6m, 1.4m)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("high");
    }

    [Fact]
    public void The_same_bounds_in_other_words_are_another_share() => Share.Parse("most").Should().NotBe(Share.Parse("more than half"));

    internal static string Bounds(Share share)
    {
        var low = share.LowKind switch { BoundKind.Closed => $"[{Number(share.Low)}", BoundKind.Open => $"({Number(share.Low)}", _ => "-" };
        var high = share.HighKind switch { BoundKind.Closed => $"{Number(share.High)}]", BoundKind.Open => $"{Number(share.High)})", _ => "-" };
        return $"{low} {high}";
    }

    private static string Number(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "null";
}
