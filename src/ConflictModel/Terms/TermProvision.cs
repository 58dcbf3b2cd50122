using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>An arrangement, a truce, an instrument or a deployment, is to last for a term.</summary>
/// <remarks>That its term ran out is a milestone of its own (<see cref="MilestoneKind.Expired"/>); that it was lengthened, another (<see cref="Milestone.Term"/>).</remarks>
[JsonConverter(typeof(JsonRefusal))]
public sealed record TermProvision : Claim
{
    /// <summary>Creates the claim.</summary>
    /// <param name="of">What is to last.</param>
    /// <param name="term">How long.</param>
    /// <exception cref="ArgumentNullException"><paramref name="term"/> is null.</exception>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public TermProvision(EntityId of, Term term) => (Of, Term) = (Guard.Against.Empty(of), Guard.Against.Null(term));

    /// <inheritdoc/>
    public override string Kind => "termProvision";

    /// <summary>Gets what is to last.</summary>
    public EntityId Of { get; init; }

    /// <summary>Gets how long.</summary>
    public Term Term { get; init => field = Guard.Against.Null(value, nameof(Term)); }

    internal override void VisitContent(ContentVisitor visitor)
    {
        visitor.Entity("of", Of);
        Term.Visit(visitor);
    }

    internal override string Tell(Names names) => $"{names.Of(Of)} has {(Term.Kind is TermKind.Length or TermKind.End ? "a term: " : "")}{Term.Tell(names)}";
}
