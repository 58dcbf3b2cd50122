using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>An arrangement covers an area, covers more of one, or covers it no longer.</summary>
/// <remarks>Each claim tells what is covered and none that nothing else is: two of them add up. Deny one (<see cref="ClaimVerbs.Denied"/>) to say that an area is not covered.</remarks>
[JsonConverter(typeof(JsonRefusal))]
public sealed record AreaProvision : Claim
{
    /// <summary>Creates the claim.</summary>
    /// <param name="of">The truce, instrument or deployment.</param>
    /// <param name="area">The area.</param>
    /// <exception cref="ArgumentNullException"><paramref name="area"/> is null.</exception>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public AreaProvision(EntityId of, Area area) => (Of, Area) = (Guard.Against.Empty(of), Guard.Against.Null(area));

    /// <inheritdoc/>
    public override string Kind => "areaProvision";

    /// <summary>Gets what covers it.</summary>
    public EntityId Of { get; init; }

    /// <summary>Gets the area.</summary>
    public Area Area { get; init => field = Guard.Against.Null(value, nameof(Area)); }

    /// <summary>Gets what that does to what is covered; that it is covered, where unstated.</summary>
    public AreaChange Change { get; init; }

    /// <summary>Gets since when; unknown where not said, which of what is covered means as long as the arrangement holds.</summary>
    public Timing From { get; init; }

    internal override void VisitContent(ContentVisitor visitor)
    {
        visitor.Entity("of", Of);
        Area.Visit(visitor);
        visitor.Value("change", Change);
        visitor.Value("from", From);
    }

    internal override string Tell(Names names)
    {
        var verb = Change == AreaChange.TakesOut ? "no longer covers" : Change == AreaChange.Adds ? "also covers" : Change == default ? "covers" : $"({Change})";
        return $"{names.Of(Of)} {verb} {(Area.IsKnown ? Area.Tell(names) : "an area unknown")}{(From.IsKnown ? $", from {Since()}" : "")}";
    }

    private string Since()
    {
        var words = From.Describe();
        return words.StartsWith("on ", StringComparison.Ordinal) || words.StartsWith("in ", StringComparison.Ordinal) ? words[3..] : words;
    }
}
