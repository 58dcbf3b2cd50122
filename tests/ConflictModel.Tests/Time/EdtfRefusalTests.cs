namespace ConflictModel.Tests.Time;

/// <summary>Forms of older drafts, and signs that only look right, are refused with a sentence that helps.</summary>
public class EdtfRefusalTests
{
    [Theory]
    [InlineData("unknown", "a date of which nothing is known is left empty, and in a document its member is left out", 0)]
    [InlineData("unknown/2006", "an unknown side is left empty, as in '/2006'", 0)]
    [InlineData("2004-01-01/unknown", "an unknown side is left empty, as in '/2006'", 11)]
    [InlineData("open", "an open side is written '..', as in '2004/..'", 0)]
    [InlineData("2004-01-01/open", "an open side is written '..', as in '2004/..'", 11)]
    [InlineData("199u", "unspecified digits are written X", 3)]
    [InlineData("1999-uu", "unspecified digits are written X", 5)]
    [InlineData("2004-06-uu/2004-07-03", "unspecified digits are written X", 8)]
    [InlineData("156x", "unspecified digits are written X", 3)]
    [InlineData("19xx", "unspecified digits are written X", 2)]
    [InlineData("y-17e7", "years of more than four digits are written with Y", 0)]
    [InlineData("y170000002", "years of more than four digits are written with Y", 0)]
    [InlineData("2001-21^southern", "no name follows a season: 25 to 28 are the northern ones, 29 to 32 the southern ones", 7)]
    [InlineData("(2011)-06-04~", "parentheses are not part of EDTF", 0)]
    [InlineData("2011-(06-04)~", "parentheses are not part of EDTF", 5)]
    [InlineData("Y17e7", "an exponent is written with E", 3)]
    [InlineData("1984?~", "one sign stands at a place: '%' is both uncertain and approximate", 5)]
    [InlineData("196p3", "expected a year of four digits", 3)]
    [InlineData("+2001", "no sign stands before a year but '-'", 0)]
    [InlineData("\u0661\u0669\u0668\u0665", "expected a year of four digits", 0)]
    [InlineData("1985-\uFF10\uFF14", "expected a month of two digits", 5)]
    [InlineData("\u22121985", "expected a year of four digits", 0)]
    [InlineData("1985\0", "nothing more may follow the date", 4)]
    [InlineData("", "the text is empty", 0)]
    [InlineData("[2019, 2020]", "no spaces stand in a set", 6)]
    [InlineData("[2019,]", "a member of the set is missing", 6)]
    [InlineData("{2019", "expected '}'", 5)]
    [InlineData("2004/2003", "the end lies before the start", 5)]
    [InlineData("1985-04-12T23:20", "expected ':' and seconds", 16)]
    public void Older_forms_are_refused_with_what_to_write_instead(string text, string why, int position)
    {
        EdtfExpression.TryParse(text, out var expression, out var fault).Should().BeFalse();
        fault.Should().Be(new TextFault(why, position));
        fault.ToString().Should().Be($"{why} (position {position})");
        expression.Should().Be(default(EdtfExpression));
        FluentActions.Invoking(() => EdtfExpression.Parse(text)).Should().Throw<FormatException>().WithMessage($"*{why} (position {position}).");
        EdtfExpression.TryParse(text, out _).Should().BeFalse();
    }

    [Fact]
    public void Null_is_no_text()
    {
        FluentActions.Invoking(() => EdtfExpression.Parse((string)null!)).Should().Throw<ArgumentNullException>(); // what a caller without nullable checks passes
        FluentActions.Invoking(() => ImpreciseInterval.Parse((string)null!)).Should().Throw<ArgumentNullException>(); // likewise
        FluentActions.Invoking(() => DateSet.Parse((string)null!)).Should().Throw<ArgumentNullException>(); // likewise
        FluentActions.Invoking(() => Timing.Parse((string)null!)).Should().Throw<ArgumentNullException>(); // likewise
        EdtfExpression.TryParse((string?)null, out _).Should().BeFalse();
        DateSet.TryParse((string?)null, out _).Should().BeFalse();
        Timing.TryParse((string?)null, out _).Should().BeFalse();
    }
}
