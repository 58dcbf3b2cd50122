namespace ConflictModel.Tests.Time;

/// <summary>What an expression of EDTF means, which level it needs, and what it leaves open.</summary>
public class EdtfExpressionTests
{
    [Theory]
    [InlineData("1985-04-12", 0, "", "12 April 1985")]
    [InlineData("1985-04-12T23:20:30Z", 0, "", "12 April 1985 at 23:20:30 (UTC)")]
    [InlineData("1964/2008-08", 0, "", "from 1964 to August 2008")]
    [InlineData("-1985", 1, "", "1986 BCE")]
    [InlineData("Y170000002", 1, "", "170000002")]
    [InlineData("2001-21", 1, "", "spring 2001")]
    [InlineData("2004-06-11%", 1, "uncertain(ymd) approximate(ymd)", "perhaps about 11 June 2004")]
    [InlineData("201X", 1, "unspecified(y)", "some year of the 2010s")]
    [InlineData("1985-XX-XX", 1, "unspecified(md)", "some day in 1985")]
    [InlineData("1985-04-12/..", 1, "end.open", "since 12 April 1985")]
    [InlineData("/1985-04-12", 1, "start.unknown", "until 12 April 1985")]
    [InlineData("../..", 1, "start.open end.open", "always")]
    [InlineData("/", 1, "start.unknown end.unknown", "at an unknown time")]
    [InlineData("1984~/2004-06?", 1, "start.approximate(y) end.uncertain(ym)", "from about 1984 to perhaps June 2004")]
    [InlineData("Y17E7S3", 2, "significant(3)", "170000000, or some year from 170000000 to 170999999")]
    [InlineData("1950S2", 2, "significant(2)", "1950, or some year from 1900 to 1999")]
    [InlineData("2001-34", 2, "", "the second quarter of 2001")]
    [InlineData("[1667,1668,1670..1672]", 2, "oneof", "one of: 1667, 1668 or 1670 to 1672")]
    [InlineData("[..1984]", 2, "oneof earlier", "1984 or earlier")]
    [InlineData("[1984..]", 2, "oneof later", "1984 or later")]
    [InlineData("{..1983-12-31,1984-10-10..1984-11-01}", 2, "all earlier", "all of: 31 December 1983 or earlier and 10 October to 1 November 1984")]
    [InlineData("{1960,1961-12?}", 2, "all uncertain(ym)", "all of: 1960 and perhaps December 1961")]
    [InlineData("2004?-06-~11", 2, "uncertain(y) approximate(d)", "11 June 2004 (year uncertain, day approximate)")]
    [InlineData("1XXX-1X", 2, "unspecified(ym)", "a month written 1X in some year from 1000 to 1999")]
    [InlineData("2004-06-XX/2004-07-03", 2, "start.unspecified(d)", "from some day in June 2004 to 3 July 2004")]
    public void Tells_level_tokens_and_words(string text, int level, string tokens, string words)
    {
        var expression = EdtfExpression.Parse(text);

        expression.Level.Should().Be(level);
        string.Join(' ', expression.Qualifiers).Should().Be(tokens);
        expression.Describe().Should().Be(words);
        expression.ToString().Should().Be(text);
        EdtfExpression.Parse(text.AsSpan()).Should().Be(expression);
        EdtfExpression.TryParse(text, out var again, out var fault).Should().BeTrue();
        again.Should().Be(expression);
        fault.Should().Be(default(TextFault));
    }

    [Theory]
    [InlineData("2020-01-01T10:00")]
    [InlineData("[..2019]/2020")]
    [InlineData("")]
    public void Is_stricter_than_the_values(string text)
    {
        Timing.TryParse(text, out _).Should().BeTrue();
        EdtfExpression.TryParse(text, out _).Should().BeFalse();
    }

    [Fact]
    public void The_default_value_is_no_expression()
    {
        default(EdtfExpression).ToString().Should().BeEmpty();
        default(EdtfExpression).Earliest.HasDay.Should().BeFalse();
        EdtfExpression.Parse("1985").Should().NotBe(EdtfExpression.Parse("1986"));
        (EdtfExpression.Parse("[1985]") == EdtfExpression.Parse("1985")).Should().BeFalse();
    }
}
