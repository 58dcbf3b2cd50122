namespace ConflictModel.Tests.Sources;

public class LocatorTests
{
    private static readonly Source Paper = new("Morning paper");

    [Theory]
    [InlineData("page 3", "3", "", "")]
    [InlineData("Page 3", "3", "", "")]
    [InlineData("p. 3", "3", "", "")]
    [InlineData("p.3", "3", "", "")]
    [InlineData("p3", "3", "", "")]
    [InlineData("pp. 3-4", "3-4", "", "")]
    [InlineData("pages 3 – 4", "3 – 4", "", "")]
    [InlineData("pp. 3, 5", "3, 5", "", "")]
    [InlineData("pp. 3, 5, line 2, 7", "3, 5", "", "2, 7")]
    [InlineData("p. iv", "iv", "", "")]
    [InlineData("page A-12", "A-12", "", "")]
    [InlineData("paragraph 2", "", "2", "")]
    [InlineData("para. 2", "", "2", "")]
    [InlineData("¶ 2", "", "2", "")]
    [InlineData("¶¶2-3", "", "2-3", "")]
    [InlineData("line 5", "", "", "5")]
    [InlineData("l. 5", "", "", "5")]
    [InlineData("ll. 5-9", "", "", "5-9")]
    [InlineData("page 3, paragraph 2, line 5", "3", "2", "5")]
    [InlineData("l. 5; p. 3", "3", "", "5")]
    [InlineData("event 7001, line 2", "", "", "2")]
    [InlineData("headline", "", "", "")]
    [InlineData("headline, 3", "", "", "")]
    [InlineData("p. 3, box, 5", "3", "", "")]
    [InlineData("page 3 of 12", "", "", "")]
    [InlineData("part 3", "", "", "")]
    [InlineData("level 5", "", "", "")]
    [InlineData("page", "", "", "")]
    [InlineData("page three", "", "", "")]
    [InlineData("minute 3:20, frame 5", "", "", "")]
    [InlineData("ص. ٣", "", "", "")]
    public void Reads_what_a_text_says_and_keeps_the_text(string text, string page, string paragraph, string line)
    {
        var locator = Locator.Parse(text);

        (locator.Page, locator.Paragraph, locator.Line).Should().Be((page, paragraph, line));
        locator.Text.Should().Be(text);
        locator.ToString().Should().Be(text);
        locator.IsStated.Should().BeTrue();
        Locator.TryParse(text, out var tried).Should().BeTrue();
        tried.Should().Be(locator);
    }

    [Theory]
    [InlineData("3", "", "", "page 3")]
    [InlineData("3-4", "", "", "pages 3-4")]
    [InlineData("", "2", "", "paragraph 2")]
    [InlineData("iv", "", "5-7", "page iv, lines 5-7")]
    [InlineData("3", "2", "5", "page 3, paragraph 2, line 5")]
    [InlineData("A-12", "", "", "pages A-12")]
    public void Is_written_of_its_parts_and_read_back(string page, string paragraph, string line, string text)
    {
        var locator = Locator.Of(page, paragraph, line);

        locator.Text.Should().Be(text);
        (locator.Page, locator.Paragraph, locator.Line).Should().Be((page, paragraph, line));
    }

    [Fact]
    public void Refuses_parts_that_could_not_be_read_back()
    {
        FluentActions.Invoking(() => Locator.Of()).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Locator.Of(page: null!)).Should().Throw<ArgumentNullException>().WithParameterName("page");
        foreach (var odd in new[] { " ", "three", "3, 5", "3 4", "3\n" })
        {
            FluentActions.Invoking(() => Locator.Of("1", odd)).Should().Throw<ArgumentException>().WithParameterName("paragraph");
            FluentActions.Invoking(() => Locator.Of("1", "1", odd)).Should().Throw<ArgumentException>().WithParameterName("line");
        }
    }

    [Fact]
    public void A_blank_text_is_none()
    {
        default(Locator).IsStated.Should().BeFalse();
        (default(Locator).Text + default(Locator).Page).Should().BeEmpty();
        foreach (var blank in new[] { null, "", " \t" })
        {
            Locator.TryParse(blank, out var result).Should().BeFalse();
            result.Should().Be(default(Locator));
        }

        FluentActions.Invoking(() => Locator.Parse(" ")).Should().Throw<FormatException>().WithMessage("*page 3, line 5*");
        FluentActions.Invoking(() => Locator.Parse(null!)).Should().Throw<ArgumentNullException>().WithParameterName("s");
    }

    [Fact]
    public void Equality_is_by_the_text() => Locator.Parse("p. 3").Should().NotBe(Locator.Parse("page 3")).And.Be(Locator.Parse("p. 3"));

    [Fact]
    public void A_long_text_is_read_in_good_time() => // hangs where reading goes back and forth
        Locator.Parse(string.Concat(Enumerable.Repeat("p 1-", 50_000)) + ",x").Page.Should().BeEmpty();

    [Fact]
    public void Stands_in_the_citation_and_in_the_sentence()
    {
        var told = Paper.Itself().At(Locator.Of(page: "3", line: "5"));
        var claim = new Faction("Brigade").MemberOf(new Alliance("Front")).Per(told);
        ConflictRecord record = [new Faction("Brigade"), new Alliance("Front"), Paper, claim];

        told.Citations[0].Locator.Line.Should().Be("5");
        record.Tell(claim).Should().EndWith("says “Morning paper”, page 3, line 5");
        told.Should().Be(Paper.Itself().At("page 3, line 5"));
        FluentActions.Invoking(() => Paper.Itself().At(default(Locator))).Should().Throw<ArgumentException>().WithParameterName("locator");
        FluentActions.Invoking(() => Paper.Itself().At(" ")).Should().Throw<ArgumentException>().WithParameterName("locator");
        FluentActions.Invoking(() => Attribution.Keeper.At(Locator.Of("1"))).Should().Throw<InvalidOperationException>();
    }
}
