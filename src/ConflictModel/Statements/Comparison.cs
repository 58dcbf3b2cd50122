using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>Something is ranked or ordered: before, after, the most, the latest, within a scope.</summary>
/// <remarks>A superlative without its scope says little: keep the scope, or that it is not known.</remarks>
[JsonConverter(typeof(JsonRefusal))]
public sealed record Comparison : Claim
{
    /// <summary>Creates the claim.</summary>
    /// <param name="of">What is compared.</param>
    /// <param name="as">How.</param>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public Comparison(EntityId of, ComparisonKind @as) => (Of, As) = (Guard.Against.Empty(of), @as);

    /// <inheritdoc/>
    public override string Kind => "comparison";

    /// <summary>Gets what is compared.</summary>
    public EntityId Of { get; init; }

    /// <summary>Gets how.</summary>
    public ComparisonKind As { get; init; }

    /// <summary>Gets with what; unknown where with a scope only.</summary>
    public Reference<EntityId> To { get; init; }

    /// <summary>Gets by which measure: "toll", "violence"; empty where not said.</summary>
    public string Measure { get; init => field = Guard.Against.Null(value, nameof(Measure)); } = "";

    /// <summary>Gets among what, in words: "since the truce"; empty where not said.</summary>
    public string Scope { get; init => field = Guard.Against.Null(value, nameof(Scope)); } = "";

    /// <summary>Gets what began the time that is looked at: a truce, an offensive; unknown where none did. "Since 1975" is a <see cref="During"/> without end.</summary>
    public Reference<EntityId> Since { get; init; }

    /// <summary>Gets the time that is looked at, of a month or a year all its days; "since 1975" is <c>1975/..</c>; unknown where not said.</summary>
    public Timing During { get; init; }

    /// <summary>Gets that within which is looked: a conflict, a dyad, a place, a series; unknown where not said.</summary>
    public Reference<EntityId> Within { get; init; }

    /// <summary>Gets a value indicating whether it is said of all time: "ever".</summary>
    public bool Ever { get; init; }

    /// <summary>Gets a value indicating whether nobody can tell what the scope is, so that nothing speaks against it for certain.</summary>
    public bool ScopeIsUnknown { get; init; }

    internal override void VisitContent(ContentVisitor visitor)
    {
        visitor.Entity("of", Of);
        visitor.Value("as", As);
        visitor.Reference("to", To);
        visitor.Text("measure", Measure);
        visitor.Text("scope", Scope);
        visitor.Reference("since", Since);
        visitor.Value("during", During);
        visitor.Reference("within", Within);
        visitor.Text("ever", Ever ? "yes" : "");
        visitor.Text("scopeIsUnknown", ScopeIsUnknown ? "yes" : "");
    }

    internal override string Tell(Names names) =>
        $"{names.Of(Of)}: {As.Word.Replace('-', ' ')}{(Measure.Length > 0 ? $" in {Measure}" : "")}{(To == default ? "" : $" {names.Of(To)}")}{TellScope(names)}";

    private string TellScope(Names names) =>
        (Scope.Length > 0 ? $", {Scope}" : "")
        + (Since == default ? "" : $", since {names.Of(Since)}")
        + (During.IsKnown ? $", {During.Describe()}" : "")
        + (Within == default ? "" : $", within {names.Of(Within)}")
        + (Ever ? ", ever" : "")
        + (ScopeIsUnknown ? ", in a scope that is not known" : "");
}
