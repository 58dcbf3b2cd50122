using static ConflictModel.Estimate;

namespace ConflictModel.Validation.Tests.Rules.Figures;

public class ZeroMustBeCountedTests
{
    private static readonly Incident Strike = new("Strike");
    private static readonly Source Wire = new("Wire report");

    [Fact]
    public void Fires_at_the_number_and_quotes_the_words()
    {
        var finding = Check(Exactly(0), "No casualties were reported.").Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Id == "CM4009" && f.Severity == Severity.Warning && f.Pointer == "/claims/toll/number");
        finding.Message.Should().Be("The number is given as 0, but the words cited are “No casualties were reported.”: that nothing is reported or known is no zero (says “Wire report”).");
    }

    [Theory]
    [InlineData("There was no immediate word on casualties", true)]
    [InlineData("The number of dead is UNKNOWN", true)]
    [InlineData("there were no reports of deaths on the road of 2010", true)]
    [InlineData("Nobody was killed; how many were hurt is not known", false)]
    [InlineData("There were no casualties, and no reports of damage", false)]
    [InlineData("no casualties", false)]
    [InlineData("0 killed, wounded unknown", false)]
    [InlineData("Two were killed", false)]
    [InlineData("", false)]
    public void Judges_the_words_cited(string words, bool fires) => Check(Exactly(0), words).Should().HaveCount(fires ? 1 : 0);

    [Fact]
    public void Judges_a_best_value_of_zero_too_and_nothing_else()
    {
        Check(Between(0, 4).WithBest(0), "the toll is not known").Should().ContainSingle();
        Check(Between(0, 4).WithBest(1), "the toll is not known").Should().BeEmpty();
        Check(NoneReported, "none reported").Should().BeEmpty();
        Check(Unknown, "unknown").Should().BeEmpty();
        Check(UpTo(0), "unknown").Should().ContainSingle();
        Check(AtLeast(0), "unknown").Should().BeEmpty("at least nobody is anything");
    }

    [Theory]
    [InlineData("", true)]
    [InlineData(" ", true)]
    [InlineData("-99", true)]
    [InlineData("n/a", true)]
    [InlineData("none reported", true)]
    [InlineData("0", false)]
    [InlineData("none", false)]
    public void Judges_what_is_printed(string text, bool fires)
    {
        Check(Exactly(0), "", ("deaths", text)).Should().HaveCount(fires ? 1 : 0);
        Check(Exactly(0), "", ("low", "0"), ("deaths", text)).Should().BeEmpty("a zero is printed beside it");
    }

    [Fact]
    public void Tells_of_what_is_printed_at_the_cells() =>
        Check(Exactly(0), "", ("deaths", "-99")).Should().ContainSingle()
            .Which.Should().Match<Finding>(f => f.Pointer == "/claims/toll/printed" && f.Message.Contains("what is printed is deaths=-99"));

    [Fact]
    public void Is_silent_for_figures_that_do_not_count()
    {
        var toll = Strike.Killed(Exactly(0)).Per(Wire.Itself().Saying("none reported"));
        Checking.Against("CM4009", Strike, Wire, toll.Standing(StandingKind.Rejected, "no zero")).Should().BeEmpty();
        Checking.Against("CM4009", Strike, Wire, toll.Denied()).Should().BeEmpty();
        Checking.Against("CM4009", Strike, Wire, toll.InMood(Mood.Hypothetical)).Should().BeEmpty();
    }

    private static ValueList<Finding> Check(Estimate number, string words, params (string Column, string Text)[] printed) =>
        Checking.Against("CM4009", Strike, Wire, Strike.Killed(number).Per(words.Length > 0 ? Wire.Itself().Saying(words) : Wire.Itself()).WithId("toll") with
        {
            Printed = ValueList.From(printed.Select(p => new PrintedCell(p.Column, p.Text))),
        });
}
