namespace ConflictModel.Tests.Figures;

public class PopulationTests
{
    [Fact]
    public void Is_equal_by_kind_side_and_words()
    {
        default(Population).Should().Be(Population.Anyone).And.Be(new Population(default, default, ""));
        Population.Civilians.Should().NotBe(Population.Combatants);
        new Population(PopulationKind.Civilians, words: "women").Should().NotBe(Population.Civilians);
        new Population(PopulationKind.Combatants, ActorId.Parse("a")).Should().NotBe(Population.Combatants);
        new Population(default, words: "").GetHashCode().Should().Be(default(Population).GetHashCode());
        FluentActions.Invoking(() => new Population(default, words: null!)).Should().Throw<ArgumentNullException>().WithParameterName("words");
    }
}
