namespace ConflictModel;

/// <summary>Whom a figure counts: which kind of people, of which side, in which words of the source.</summary>
/// <remarks>
/// <para>Equality is by all three: figures of different populations do not add.</para>
/// <para>There is no natural order.</para>
/// <para>The default value is people of any kind.</para>
/// </remarks>
public readonly record struct Population
{
    private readonly string? words;

    /// <summary>Creates a population.</summary>
    /// <param name="kind">Which kind of people; unstated for any.</param>
    /// <param name="side">Whose people; unknown where not said.</param>
    /// <param name="words">The words of the source; empty where not given.</param>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is null.</exception>
    public Population(PopulationKind kind, Reference<ActorId> side = default, string words = "") =>
        (Kind, Side, this.words) = (kind, side, Guard.Against.Null(words));

    /// <summary>Gets people of any kind.</summary>
    public static Population Anyone => default;

    /// <summary>Gets those who take part in the fighting.</summary>
    public static Population Combatants => new(PopulationKind.Combatants);

    /// <summary>Gets those who do not.</summary>
    public static Population Civilians => new(PopulationKind.Civilians);

    /// <summary>Gets which kind of people; unstated for any.</summary>
    public PopulationKind Kind { get; }

    /// <summary>Gets whose people; unknown where not said.</summary>
    public Reference<ActorId> Side { get; }

    /// <summary>Gets the words of the source; empty where not given.</summary>
    public string Words => words ?? "";

    /// <summary>Compares by kind, side and words.</summary>
    /// <param name="other">The population to compare with.</param>
    public bool Equals(Population other) => Kind == other.Kind && Side == other.Side && Words == other.Words;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Side, Words);

    /// <summary>Writes kind, side and words.</summary>
    public override string ToString() =>
        string.Join(", ", new[] { Kind == default ? "" : Kind.Word, Side == default ? "" : $"of {Side}", Words }.Where(w => w.Length > 0));

    internal string Tell(Names names)
    {
        var people = Words.Length > 0 ? Words : Kind == default ? "people" : Kind.Word;
        return Side == default ? people : $"{people} of {names.Of(Side)}";
    }
}
