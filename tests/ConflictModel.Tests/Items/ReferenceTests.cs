namespace ConflictModel.Tests.Items;

public class ReferenceTests
{
    private static readonly ActorId A = ActorId.Parse("a");
    private static readonly ActorId B = ActorId.Parse("b");
    private static readonly ActorId C = ActorId.Parse("c");

    public static TheoryData<Reference<ActorId>, ReferenceKind, Certainty, string> Kinds() => new()
    {
        { default, ReferenceKind.Unknown, Certainty.Possible, "unknown" },
        { Reference<ActorId>.Unknown, ReferenceKind.Unknown, Certainty.Possible, "unknown" },
        { A, ReferenceKind.Named, Certainty.Certain, "a" },
        { B, ReferenceKind.Named, Certainty.Impossible, "b" },
        { Reference<ActorId>.Described("a field source"), ReferenceKind.Described, Certainty.Possible, "a field source" },
        { Reference<ActorId>.Described("fighters", several: true), ReferenceKind.Described, Certainty.Possible, "fighters" },
        { Reference<ActorId>.OneOf([A, B]), ReferenceKind.Candidates, Certainty.Possible, "a or b" },
        { Reference<ActorId>.OneOf([B, C]), ReferenceKind.Candidates, Certainty.Impossible, "b or c" },
        { Reference<ActorId>.ToBeAgreed, ReferenceKind.ToBeAgreed, Certainty.Possible, "to be agreed" },
        { Reference<ActorId>.None, ReferenceKind.None, Certainty.Impossible, "none" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Says_how_much_is_known_and_whether_an_entity_is_meant(Reference<ActorId> reference, ReferenceKind kind, Certainty meansA, string text)
    {
        reference.Kind.Should().Be(kind);
        reference.Means(A).Should().Be(meansA);
        reference.ToString().Should().Be(text);
        reference.TryGetId(out _).Should().Be(kind is ReferenceKind.Named);
    }

    [Fact]
    public void Is_equal_by_what_is_known()
    {
        Reference<ActorId>.OneOf([A, B]).Should().Be(Reference<ActorId>.OneOf([A, B]));
        Reference<ActorId>.Described("fighters").Should().NotBe(Reference<ActorId>.Described("fighters", several: true));
        Reference<ActorId>.Unknown.Should().NotBe(Reference<ActorId>.None);
        Reference<ActorId>.Unknown.Words.Should().BeEmpty();
    }

    [Fact]
    public void Refuses_less_than_it_needs()
    {
        FluentActions.Invoking(() => Reference<ActorId>.OneOf([A])).Should().Throw<ArgumentException>().WithParameterName("candidates");
        FluentActions.Invoking(() => Reference<ActorId>.OneOf([])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Reference<ActorId>.OneOf([A, A])).Should().Throw<ArgumentException>()
            .WithMessage("Give at least two different candidates; one is a name.*").WithParameterName("candidates");
        Reference<ActorId>.OneOf([A, B, A]).Candidates.Distinct().Should().Equal(A, B);
        FluentActions.Invoking(() => Reference<ActorId>.Described(" ")).Should().Throw<ArgumentException>().WithParameterName("words");
        FluentActions.Invoking(() => Reference<ActorId>.Described(null!)).Should().Throw<ArgumentNullException>();
    }
}
