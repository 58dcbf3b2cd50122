namespace ConflictModel.Validation.Tests.Rules.Figures;

public class SumMustMatchItsCellsTests
{
    private static readonly Incident Raid = new("Raid");

    [Fact]
    public void Fires_where_the_split_is_not_the_best_value()
    {
        var finding = Check(("best", "9"), ("deaths_a", "2"), ("deaths_b", "3"), ("deaths_civilians", "1"), ("deaths_unknown", "0")).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Id == "CM4014" && f.Severity == Severity.Warning && f.Pointer == "/claims/toll/printed");
        finding.Message.Should().Be(
            "The deaths printed come to 6, and the best value is printed as 9 (best=9, deaths_a=2, deaths_b=3, deaths_civilians=1, deaths_unknown=0), says the keeper of the record.");
    }

    [Theory]
    [InlineData("6", "2", "0", false)]
    [InlineData(" 6 ", "2", "0", false)]
    [InlineData("7", "2", "1", false)]
    [InlineData("7", "2", "", false)] // a blank is no zero
    [InlineData("7", "two", "0", false)]
    [InlineData("7", "-2", "0", false)] // told elsewhere
    [InlineData("", "2", "0", false)]
    [InlineData("6", "9223372036854775807", "9223372036854775807", true)]
    [InlineData("5", "2", "0", true)]
    public void Adds_up_what_is_printed(string best, string a, string unknown, bool fires) =>
        Check(("best", best), ("deaths_a", a), ("deaths_b", "3"), ("deaths_civilians", "1"), ("deaths_unknown", unknown)).Should().HaveCount(fires ? 1 : 0);

    [Fact]
    public void Is_silent_for_other_columns_missing_ones_and_a_rejected_figure()
    {
        Check(("best", "9"), ("killed", "2"), ("wounded", "3"), ("missing", "1"), ("unknown", "0")).Should().BeEmpty();
        Check(("best", "9"), ("deaths_a", "2"), ("deaths_b", "3"), ("deaths_civilians", "1"), ("low", "1")).Should().BeEmpty();
        Check(("best", "9"), ("deaths_a", "2"), ("deaths_a", "3"), ("deaths_b", "3"), ("deaths_civilians", "1"), ("deaths_unknown", "0")).Should().BeEmpty("which is it?");
        Checking.Against("CM4014", Raid, Toll(("best", "9"), ("deaths_a", "2"), ("deaths_b", "3"), ("deaths_civilians", "1"), ("deaths_unknown", "0")).Standing(StandingKind.Rejected, "cut"))
            .Should().BeEmpty();
    }

    private static CasualtyEstimate Toll(params (string Column, string Text)[] printed) =>
        Raid.Killed(Estimate.Unknown).WithId("toll") with { Printed = ValueList.From(printed.Select(p => new PrintedCell(p.Column, p.Text))) };

    private static ValueList<Finding> Check(params (string Column, string Text)[] printed) => Checking.Against("CM4014", Raid, Toll(printed));
}
