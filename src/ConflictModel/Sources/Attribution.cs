using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>By whose account something is so: one origin, and where its account can be read.</summary>
/// <remarks>Outlets that repeat one origin are citations of one attribution: they do not corroborate one another.</remarks>
[JsonConverter(typeof(JsonRefusal))]
public sealed record Attribution
{
    /// <summary>Gets the attribution to the keeper of the record, without citation: what a claim has that names nobody.</summary>
    public static Attribution Keeper { get; } = new();

    /// <summary>Gets who says so in the first place.</summary>
    public Origin Origin { get; init; }

    /// <summary>Gets those on whose word the origin itself relies, in no order: the tellers whom a dataset's coders name.</summary>
    /// <remarks>They are no relays: what they told is not known word for word, only what the origin made of it.</remarks>
    public ValueList<Reference<ActorId>> DrawingOn { get; init; }

    /// <summary>Gets where it can be read.</summary>
    public ValueList<Citation> Citations { get; init; }

    /// <summary>Gets when the origin said so; unknown where not told apart from when the source was published.</summary>
    public Moment Said { get; init; }

    /// <summary>Makes the attribution that points at a place in its last cited source.</summary>
    /// <param name="locator">The place: page, paragraph, line.</param>
    /// <exception cref="ArgumentException"><paramref name="locator"/> is null or blank.</exception>
    /// <exception cref="InvalidOperationException">No source is cited.</exception>
    public Attribution At(string locator) => At(Locator.Parse(Guard.Against.NullOrWhiteSpace(locator)));

    /// <summary>Makes the attribution that points at a place in its last cited source.</summary>
    /// <param name="locator">The place.</param>
    /// <exception cref="ArgumentException"><paramref name="locator"/> says nothing.</exception>
    /// <exception cref="InvalidOperationException">No source is cited.</exception>
    public Attribution At(Locator locator) =>
        locator.IsStated
            ? WithLast(c => c with { Locator = locator })
            : throw new ArgumentException("The locator leads nowhere: give a page, a paragraph, a line, or other words.", nameof(locator));

    /// <summary>Makes the attribution that gives the exact words of its last cited source.</summary>
    /// <param name="words">The words, in their language.</param>
    /// <exception cref="ArgumentException"><paramref name="words"/> is null or blank.</exception>
    /// <exception cref="InvalidOperationException">No source is cited.</exception>
    public Attribution Saying(string words)
    {
        Guard.Against.NullOrWhiteSpace(words);
        return WithLast(c => c with { Words = words });
    }

    /// <summary>Makes the attribution that tells when its origin said so.</summary>
    /// <param name="said">The moment.</param>
    public Attribution SaidOn(Moment said) => this with { Said = said };

    /// <summary>Makes the attribution that cites one more source for the same account of the same origin.</summary>
    /// <remarks>
    /// Of a named origin, citing more changes no claim's id. One without a name goes by the first of its sources in the order of their ids:
    /// a source that comes before the others makes it another origin, and its claims have other ids unless they were given.
    /// </remarks>
    /// <param name="citation">The further citation.</param>
    /// <exception cref="ArgumentNullException"><paramref name="citation"/> is null.</exception>
    public Attribution AlsoIn(Citation citation)
    {
        Guard.Against.Null(citation);
        return this with { Citations = Citations.With(citation) };
    }

    /// <summary>Says whether another account is of the same origin: only different ones corroborate one another, and only one and the same can take its account back.</summary>
    /// <remarks>
    /// A source that names nobody is the word of its publisher, where the record names one: two articles of one agency are one origin. An origin
    /// without a name ("a medical source") is told apart by where it speaks: by the first of the cited sources in the order of their ids.
    /// </remarks>
    /// <param name="other">The other account.</param>
    /// <param name="record">The record that tells who published the sources.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public bool SharesOriginWith(Attribution other, ConflictRecord record) =>
        OriginIdentity.Of(this, Guard.Against.Null(record)) == OriginIdentity.Of(Guard.Against.Null(other), record);

    private Attribution WithLast(Func<Citation, Citation> change) =>
        Citations.IsEmpty
            ? throw new InvalidOperationException("Cite a source first: the attribution names none.")
            : this with { Citations = [.. Citations.AsSpan()[..^1], change(Citations[^1])] };
}
