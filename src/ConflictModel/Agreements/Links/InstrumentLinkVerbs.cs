namespace ConflictModel;

/// <summary>What is said of how texts and truces stand to one another. The constructor of <see cref="InstrumentLink"/> takes what is no entity yet: one of several, or something described.</summary>
public static class InstrumentLinkVerbs
{
    /// <summary>Says that a text carries another out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="other">The other.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public static InstrumentLink Implements(this Instrument text, Reference<EntityId> other) => new(Guard.Against.Null(text), InstrumentLinkKind.Implements, Guard.Against.Empty(other));

    /// <summary>Says that a text adds to another.</summary>
    /// <param name="text">The text.</param>
    /// <param name="other">The other.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public static InstrumentLink Supplements(this Instrument text, Reference<EntityId> other) => new(Guard.Against.Null(text), InstrumentLinkKind.Supplements, Guard.Against.Empty(other));

    /// <summary>Says that a text changes another.</summary>
    /// <param name="text">The text.</param>
    /// <param name="other">The other.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public static InstrumentLink Amends(this Instrument text, Reference<EntityId> other) => new(Guard.Against.Null(text), InstrumentLinkKind.Amends, Guard.Against.Empty(other));

    /// <summary>Says that a text takes the place of another, which is over once this is in effect.</summary>
    /// <param name="text">The text.</param>
    /// <param name="other">The other.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public static InstrumentLink Replaces(this Instrument text, Reference<EntityId> other) => new(Guard.Against.Null(text), InstrumentLinkKind.Replaces, Guard.Against.Empty(other));

    /// <summary>Says that a text makes another go on.</summary>
    /// <param name="text">The text.</param>
    /// <param name="other">The other.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public static InstrumentLink Renews(this Instrument text, Reference<EntityId> other) => new(Guard.Against.Null(text), InstrumentLinkKind.Renews, Guard.Against.Empty(other));

    /// <summary>Says that a text lengthens the term of another, or its reach.</summary>
    /// <param name="text">The text.</param>
    /// <param name="other">The other.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public static InstrumentLink Extends(this Instrument text, Reference<EntityId> other) => new(Guard.Against.Null(text), InstrumentLinkKind.Extends, Guard.Against.Empty(other));

    /// <summary>Says that a text names another.</summary>
    /// <param name="text">The text.</param>
    /// <param name="other">The other.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public static InstrumentLink RefersTo(this Instrument text, Reference<EntityId> other) => new(Guard.Against.Null(text), InstrumentLinkKind.RefersTo, Guard.Against.Empty(other));

    /// <summary>Says that a text is a part of another.</summary>
    /// <param name="text">The text.</param>
    /// <param name="other">The other.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public static InstrumentLink PartOfText(this Instrument text, Reference<EntityId> other) => new(Guard.Against.Null(text), InstrumentLinkKind.PartOf, Guard.Against.Empty(other));

    /// <summary>Says that a text is an annex of another.</summary>
    /// <param name="text">The text.</param>
    /// <param name="other">The other.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public static InstrumentLink AnnexOf(this Instrument text, Reference<EntityId> other) => new(Guard.Against.Null(text), InstrumentLinkKind.AnnexOf, Guard.Against.Empty(other));

    /// <summary>Says that a text was made in a process or at a meeting.</summary>
    /// <param name="text">The text.</param>
    /// <param name="talks">The process or meeting.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public static InstrumentLink MadeIn(this Instrument text, Reference<EntityId> talks) => new(Guard.Against.Null(text), InstrumentLinkKind.MadeIn, Guard.Against.Empty(talks));

    /// <summary>Says that a truce carries another out.</summary>
    /// <param name="truce">The truce.</param>
    /// <param name="other">The other.</param>
    /// <exception cref="ArgumentNullException"><paramref name="truce"/> is null.</exception>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public static InstrumentLink Implements(this Truce truce, Reference<EntityId> other) => new(Guard.Against.Null(truce), InstrumentLinkKind.Implements, Guard.Against.Empty(other));

    /// <summary>Says that a truce takes the place of another, which is over once this is in effect.</summary>
    /// <param name="truce">The truce.</param>
    /// <param name="other">The other.</param>
    /// <exception cref="ArgumentNullException"><paramref name="truce"/> is null.</exception>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public static InstrumentLink Replaces(this Truce truce, Reference<EntityId> other) => new(Guard.Against.Null(truce), InstrumentLinkKind.Replaces, Guard.Against.Empty(other));

    /// <summary>Says that a truce makes another go on.</summary>
    /// <param name="truce">The truce.</param>
    /// <param name="other">The other.</param>
    /// <exception cref="ArgumentNullException"><paramref name="truce"/> is null.</exception>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public static InstrumentLink Renews(this Truce truce, Reference<EntityId> other) => new(Guard.Against.Null(truce), InstrumentLinkKind.Renews, Guard.Against.Empty(other));

    /// <summary>Says that a truce was made in a process or at a meeting.</summary>
    /// <param name="truce">The truce.</param>
    /// <param name="talks">The process or meeting.</param>
    /// <exception cref="ArgumentNullException"><paramref name="truce"/> is null.</exception>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public static InstrumentLink MadeIn(this Truce truce, Reference<EntityId> talks) => new(Guard.Against.Null(truce), InstrumentLinkKind.MadeIn, Guard.Against.Empty(talks));
}
