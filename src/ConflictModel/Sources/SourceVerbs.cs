namespace ConflictModel;

/// <summary>How a source attributes what it tells.</summary>
public static class SourceVerbs
{
    /// <summary>Attributes to the source itself, which names nobody.</summary>
    /// <param name="source">The source.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public static Attribution Itself(this Source source) =>
        new() { Origin = Origin.Of(Guard.Against.Null(source).Id), Citations = [new Citation(source.Id)] };

    /// <summary>Attributes to somebody whom the source quotes.</summary>
    /// <param name="source">The source.</param>
    /// <param name="origin">Who said so in the first place.</param>
    /// <param name="via">Those through whom it came to the source, in order.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public static Attribution Quoting(this Source source, Reference<ActorId> origin, params Reference<ActorId>[] via) => new()
    {
        Origin = Origin.Of(Guard.Against.Empty(origin)),
        Citations = [new Citation(Guard.Against.Null(source).Id) { Via = Guard.Against.Empty(ValueList.From(Guard.Against.Null(via)), nameof(via)) }],
    };
}
