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

    [Fact]
    public void A_word_has_one_meaning()
    {
        FluentActions.Invoking(() => new WordBounds("x", new Dictionary<string, long> { ["dozens"] = 24, ["Dozens"] = 36 })).Should().Throw<ArgumentException>()
            .WithParameterName("leasts").WithMessage("The table gives 'Dozens' twice*");
        FluentActions.Invoking(() => new WordBounds("x", new Dictionary<string, long> { [" "] = 24 })).Should().Throw<ArgumentException>().WithParameterName("leasts");
    }

    [Theory]
    [InlineData("literal")]
    [InlineData("acled")]
    [InlineData("Literal")]
    [InlineData("ACLED")]
    public void A_table_of_one_s_own_cannot_take_the_name_of_one_of_the_library(string taken)
    {
        FluentActions.Invoking(() => new WordBounds(taken, new Dictionary<string, long> { ["dozens"] = 36 })).Should().Throw<ArgumentException>()
            .WithMessage($"The name '{taken}' is taken by a table of the library*").WithParameterName("name");
        new[] { WordBounds.Literal.Name, WordBounds.Acled.Name }.Should().Contain(taken.ToLowerInvariant());
    }

    [Theory]
    [InlineData("my) table")]
    [InlineData("my table")]
    [InlineData("my(table")]
    [InlineData("my_table")]
    [InlineData("a\nb")]
    public void A_name_is_letters_digits_and_hyphens(string name) =>
        FluentActions.Invoking(() => new WordBounds(name, new Dictionary<string, long>())).Should().Throw<ArgumentException>()
            .WithMessage("The name '*' is none: use letters, digits and hyphens.*").WithParameterName(nameof(name));

    [Theory]
    [InlineData("desk-2031")]
    [InlineData("Vorsicht")]
    [InlineData("осторожно")]
    public void A_name_of_letters_digits_and_hyphens_is_kept(string name) =>
        new WordBounds(name, new Dictionary<string, long>()).Name.Should().Be(name);
}
