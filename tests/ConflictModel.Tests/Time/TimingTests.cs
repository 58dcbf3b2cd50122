namespace ConflictModel.Tests.Time;

public class TimingTests
{
    [Theory]
    [InlineData("", false, "", "", "an unknown date")]
    [InlineData("2020-10-26", false, "2020-10-26", "2020-10-26", "on 26 October 2020")]
    [InlineData("2020-10-26T10:00", false, "2020-10-26", "2020-10-26", "on 26 October 2020 at 10:00 (zone unstated)")]
    [InlineData("2020-10", false, "2020-10", "2020-10", "in October 2020")]
    [InlineData("2020-03-XX", false, "2020-03-XX", "2020-03-XX", "on some day in March 2020")]
    [InlineData("201X", false, "201X", "201X", "in some year of the 2010s")]
    [InlineData("[2018-05-03..2018-05-09]", false, "[2018-05-03..2018-05-09]", "[2018-05-03..2018-05-09]", "some day from 3 to 9 May 2018")]
    [InlineData("[..2011-10-26]", false, "[..2011-10-26]", "[..2011-10-26]", "26 October 2011 or earlier")]
    [InlineData("2019-05-01/2019-05-06", true, "2019-05-01", "2019-05-06", "from 1 May 2019 to 6 May 2019")]
    [InlineData("2020-03-06/..", true, "2020-03-06", "", "since 6 March 2020")]
    public void Reads_and_writes_its_text(string text, bool lasted, string began, string finished, string words)
    {
        var timing = Timing.Parse(text);

        timing.ToString().Should().Be(text);
        timing.Lasted.Should().Be(lasted);
        timing.Began.Should().Be(ImpreciseDate.Parse(began));
        timing.Finished.Should().Be(ImpreciseDate.Parse(finished));
        timing.Describe().Should().Be(words);
        timing.IsKnown.Should().Be(text.Length > 0);
    }

    [Theory]
    [InlineData("2020/2019", "*the end lies before the start*")]
    [InlineData("2020-06-31", "*day 31 does not exist in June*")]
    [InlineData("2020-06-30T25:00", "*is no moment*")]
    public void Refuses_what_is_neither_a_moment_nor_a_stretch(string text, string message)
    {
        FluentActions.Invoking(() => Timing.Parse(text)).Should().Throw<FormatException>().WithMessage(message);
        Timing.TryParse(text, out var timing).Should().BeFalse();
        timing.Should().Be(Timing.Unknown);
    }

    [Fact]
    public void Extent_is_not_uncertainty() =>
        Timing.Parse("2018-05-03/2018-05-09").Should().NotBe(Timing.Parse("[2018-05-03..2018-05-09]"));

    [Fact]
    public void An_unknown_stretch_is_the_unknown_time() =>
        Timing.Throughout(default).Should().Be(Timing.Unknown).And.Be(Timing.Parse("/"));
}
