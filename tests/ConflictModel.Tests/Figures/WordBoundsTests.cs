namespace ConflictModel.Tests.Figures;

public class WordBoundsTests
{
    [Fact]
    public void Tables_are_explicit_and_replaceable()
    {
        var careful = new WordBounds("careful", new Dictionary<string, long> { ["dozens"] = 36 });

        Estimate.OfWord("Dozens", careful).Least.Should().Be(36);
        Estimate.OfWord("Dozens", careful).Describe().Should().Be("dozens (careful)");
        careful.TryGet("hundreds", out _).Should().BeFalse();
        careful.TryGet(null, out _).Should().BeFalse();
        WordBounds.Literal.TryGet("dozens", out var least).Should().BeTrue();
        least.Should().Be(24);
    }

    [Fact]
    public void Nonsense_is_refused_by_name()
    {
        FluentActions.Invoking(() => new WordBounds(" ", new Dictionary<string, long>())).Should().Throw<ArgumentException>().WithParameterName("name");
        FluentActions.Invoking(() => new WordBounds("x", null!)).Should().Throw<ArgumentNullException>().WithParameterName("leasts");
        FluentActions.Invoking(() => new WordBounds("x", new Dictionary<string, long> { ["few"] = -1 })).Should().Throw<ArgumentException>().WithParameterName("leasts");
    }

    [Theory]
    [InlineData("literal")]
    [InlineData("acled")]
    public void A_table_of_one_s_own_cannot_take_the_name_of_one_of_the_library(string taken)
    {
        FluentActions.Invoking(() => new WordBounds(taken, new Dictionary<string, long> { ["dozens"] = 36 })).Should().Throw<ArgumentException>()
            .WithMessage($"The name '{taken}' is taken by a table of the library*").WithParameterName("name");
        new[] { WordBounds.Literal.Name, WordBounds.Acled.Name }.Should().Contain(taken);
    }
}
