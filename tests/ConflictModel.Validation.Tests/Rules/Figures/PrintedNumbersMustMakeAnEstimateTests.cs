using static ConflictModel.Estimate;

namespace ConflictModel.Validation.Tests.Rules.Figures;

public class PrintedNumbersMustMakeAnEstimateTests
{
    private static readonly Incident Raid = new("Raid");
    private static readonly Source Paper = new("Paper");

    [Fact]
    public void Fires_where_the_low_is_above_the_high_and_quotes_the_cells()
    {
        var finding = Check(Unknown, ("low", "9"), ("best", ""), ("high", "3")).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Id == "CM4001" && f.Severity == Severity.Warning && f.Pointer == "/claims/toll/printed");
        finding.Message.Should().Be("What is printed makes no estimate (low=9, best=, high=3), of Raid, says “Paper”: the low 9 is above the high 3.");
        finding.Suggestion.Should().StartWith("Keep the cells as they are printed.");
    }

    [Theory]
    [InlineData("best", "2", "the best 2 is below the low 3")]
    [InlineData("best_est", "12", "")] // another measure's best, as its name tells
    [InlineData("best", "12", "the best 12 is above the high 9")]
    [InlineData("best", "9", "")]
    [InlineData("best", "3", "")]
    [InlineData("low", "10", "")] // the first of two cells counts
    [InlineData("", "-2", "a count is -2, less than none")]
    [InlineData("best", "100,000", "the best 100000 is above the high 9")]
    [InlineData("best", "1234", "the best 1234 is above the high 9")]
    [InlineData("best", "12345,678", "")] // commas stand before groups of three
    [InlineData("best", "1,000,5", "")]
    [InlineData("best", "1,000", "the best 1000 is above the high 9")]
    [InlineData("best", "dozens", "")]
    [InlineData("deaths_a", "-1", "deaths_a is -1, less than none")]
    [InlineData("deaths_a", "−4", "deaths_a is −4, less than none")]
    [InlineData("deaths_a", "0", "")]
    public void Judges_the_cells_though_the_number_is_stated(string column, string text, string fault)
    {
        var findings = Check(Between(3, 9), ("low", "3"), ("high", "9"), (column, text));

        if (fault.Length == 0)
        {
            findings.Should().BeEmpty();
        }
        else
        {
            findings.Should().ContainSingle().Which.Message.Should().StartWith("What is printed contradicts itself (").And.Contain(fault).And.EndWith("The number is given as 3 to 9.");
        }
    }

    [Theory]
    [InlineData("killed_min", "killed_max", true)]
    [InlineData("killedMin", "killedMax", true)]
    [InlineData("Minimum", "MAXIMUM", true)]
    [InlineData("killedMIN", "killedMAX", true)]
    [InlineData("killed__min", "killed_max", true)]
    [InlineData("killed_min", "injured_max", false)]
    [InlineData("admin", "max", false)]
    public void Only_columns_that_belong_together_are_compared(string low, string high, bool fires) =>
        Check(AtLeast(9), (low, "9"), (high, "3")).Should().HaveCount(fires ? 1 : 0);

    [Fact]
    public void A_low_may_be_its_high() => Check(Exactly(3), ("low", "3"), ("best", "3"), ("high", "3")).Should().BeEmpty();

    [Fact]
    public void A_best_that_is_its_low_is_above_the_high_below_it() =>
        Check(Unknown, ("low", "9"), ("best", "9"), ("high", "3")).Should().ContainSingle().Which.Message.Should().EndWith("the low 9 is above the high 3, and the best 9 is above the high 3.");

    [Fact]
    public void Of_many_cells_the_first_are_shown()
    {
        (string, string)[] eight = [("", "1"), .. Enumerable.Range(2, 6).Select(n => ($"c{n}", $"{n}")), ("low", "-1")];
        Check(AtLeast(1), eight).Should().ContainSingle().Which.Message.Should().Contain("(1, c2=2, c3=3, c4=4, c5=5, c6=6, c7=7, low=-1), of Raid");
        Check(AtLeast(1), [.. eight, ("high", "9")]).Should().ContainSingle().Which.Message.Should().Contain("c7=7, low=-1 and 1 more), of Raid");
    }

    [Fact]
    public void Fires_where_what_is_printed_was_not_made_a_number() =>
        Check(Unknown, ("deaths", "a lot")).Should().ContainSingle()
            .Which.Should().Match<Finding>(f => f.Message == "What is printed makes no estimate (deaths=a lot), of Raid, says “Paper”." && f.Suggestion.StartsWith("State the number"));

    [Fact]
    public void One_cell_that_tells_something_is_enough() => Check(Unknown, ("deaths", ""), ("killed", "a lot")).Should().ContainSingle();

    [Fact]
    public void Tells_of_every_fault_at_once() =>
        Check(Unknown, ("low", "-9"), ("high", "-30")).Should().ContainSingle()
            .Which.Message.Should().Contain("low is -9").And.Contain("high is -30").And.Contain("the low -9 is above the high -30");

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("unknown")]
    [InlineData("none reported")]
    public void Is_silent_where_the_cells_tell_that_nothing_is_known(string text) => Check(Unknown, ("deaths", text)).Should().BeEmpty();

    [Fact]
    public void Is_silent_where_nothing_is_printed_or_none_are_reported()
    {
        Check(Unknown).Should().BeEmpty();
        Check(NoneReported, ("deaths", "no casualties were reported")).Should().BeEmpty();
        Check(Between(3, 9).WithBest(5), ("low", "3"), ("best", "5"), ("high", "9")).Should().BeEmpty();
        Check(Share.Majority.Of(About(200), Denominator.People), ("words", "the majority of about 200")).Should().BeEmpty("its words are its number, though nothing bounds it");
    }

    [Fact]
    public void Is_silent_for_a_share_and_for_a_rejected_figure()
    {
        var whole = Raid.Killed(Exactly(90)).Per(Paper);
        var part = Raid.Killed(Unknown).Per(Paper).AsShareOf(Share.Majority, whole) with { Printed = [new PrintedCell("words", "most of them")] };
        Checking.Against("CM4001", Raid, Paper, whole, part).Should().BeEmpty();
        Checking.Against("CM4001", Raid, Paper, Toll(Unknown, ("low", "9"), ("high", "3")).Standing(StandingKind.Rejected, "misprinted")).Should().BeEmpty();
    }

    private static CasualtyEstimate Toll(Estimate number, params (string Column, string Text)[] printed) =>
        Raid.Killed(number).Per(Paper).WithId("toll") with { Printed = ValueList.From(printed.Select(p => new PrintedCell(p.Column, p.Text))) };

    private static ValueList<Finding> Check(Estimate number, params (string Column, string Text)[] printed) =>
        Checking.Against("CM4001", Raid, Paper, Toll(number, printed));
}
