namespace ConflictModel.Tests.Statements;

/// <summary>A superlative held against some things alone.</summary>
public class ComparisonAmongTests
{
    private static readonly Incident Raid = new("Raid");
    private static readonly Incident Shelling = new("Shelling");
    private static readonly Incident Ambush = new("Ambush");
    private static readonly Comparison Largest = new(Raid, ComparisonKind.Largest) { Measure = "toll", Ever = true };

    private static readonly ConflictRecord Record =
    [
        Raid, Shelling, Ambush, Largest,
        Raid.Killed(Estimate.Exactly(70)), Shelling.Killed(Estimate.Exactly(200)), Ambush.Killed(Estimate.Exactly(5)),
    ];

    [Fact]
    public void Only_those_named_speak_against_it()
    {
        var view = Record.AsKnownAt(default);
        view.Check(Largest).Certainty.Should().Be(Certainty.Impossible);
        view.Check(Largest, [Shelling]).Certainty.Should().Be(Certainty.Impossible);
        view.Check(Largest, [Shelling]).Counterexamples.Select(c => c.Value).Should().Equal(Shelling);
        view.Check(Largest, [Ambush]).Certainty.Should().Be(Certainty.Certain);
        view.Check(Largest, [Ambush]).Counterexamples.Should().BeEmpty();
    }

    [Fact]
    public void Against_nothing_it_is_open() => Record.AsKnownAt(default).Check(Largest, []).Certainty.Should().Be(Certainty.Possible);

    [Fact]
    public void What_the_record_does_not_hold_is_refused() =>
        FluentActions.Invoking(() => Record.AsKnownAt(default).Check(Largest, [new Incident("Elsewhere")]))
            .Should().Throw<ArgumentException>().WithMessage("The record holds no incident 'elsewhere'.*");

    [Theory]
    [InlineData(" ")]
    [InlineData("a\u0007b")]
    public void A_measure_that_is_no_word_decides_nothing(string measure) =>
        Record.Check(Largest with { Measure = measure }).Certainty.Should().Be(Certainty.Possible);
}
