namespace ConflictModel;

/// <summary>What is said of how actors come into being, turn into others, and end.</summary>
/// <remarks>Each says no more than that it happened: how far a merger went is <see cref="Succession.Extent"/>, set by <c>with</c>.</remarks>
public static class SuccessionVerbs
{
    /// <summary>Says that an actor was formed.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="on">When; unknown where not said.</param>
    /// <param name="by">Those who formed it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="actor"/> is null.</exception>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public static Milestone Formed(this Actor actor, Timing on = default, ValueList<Reference<ActorId>> by = default) =>
        Guard.Against.Null(actor).Reached(MilestoneKind.Formed, on, by);

    /// <summary>Says that an actor ceased to be.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="on">When; unknown where not said.</param>
    /// <param name="by">Those who dissolved it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="actor"/> is null.</exception>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public static Milestone Dissolved(this Actor actor, Timing on = default, ValueList<Reference<ActorId>> by = default) =>
        Guard.Against.Null(actor).Reached(MilestoneKind.Ended, on, by);

    /// <summary>Says that an actor went on under another name, which is an actor of its own here: <see cref="IdentityView"/> tells whether they count as one.</summary>
    /// <param name="before">The old name.</param>
    /// <param name="after">The new name.</param>
    /// <param name="on">When; unknown where not said.</param>
    /// <exception cref="ArgumentNullException"><paramref name="before"/> is null.</exception>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public static Succession RenamedTo(this Actor before, Reference<ActorId> after, Moment on = default) =>
        new([Guard.Against.Null(before)], [after], SuccessionKind.Renamed) { On = on };

    /// <summary>Says that an actor merged, with others where they are told, into a new body.</summary>
    /// <param name="part">One of those who merged.</param>
    /// <param name="into">The new body.</param>
    /// <param name="with">The others who merged; empty where not said.</param>
    /// <param name="on">When; unknown where not said.</param>
    /// <exception cref="ArgumentNullException"><paramref name="part"/> is null.</exception>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public static Succession MergedInto(this Actor part, Reference<ActorId> into, ValueList<Reference<ActorId>> with = default, Moment on = default) =>
        new([Guard.Against.Null(part), .. with], [into], SuccessionKind.Merged) { On = on };

    /// <summary>Says that an actor went into a body that existed already.</summary>
    /// <param name="part">Who went in.</param>
    /// <param name="body">The body.</param>
    /// <param name="on">When; unknown where not said.</param>
    /// <exception cref="ArgumentNullException"><paramref name="part"/> is null.</exception>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public static Succession AbsorbedBy(this Actor part, Reference<ActorId> body, Moment on = default) =>
        new([Guard.Against.Null(part)], [body], SuccessionKind.Absorbed) { On = on };

    /// <summary>Says that an actor split into several and is no more.</summary>
    /// <param name="whole">Who split.</param>
    /// <param name="parts">Those who came of it.</param>
    /// <param name="on">When; unknown where not said.</param>
    /// <exception cref="ArgumentNullException"><paramref name="whole"/> is null.</exception>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public static Succession SplitInto(this Actor whole, ValueList<Reference<ActorId>> parts, Moment on = default) =>
        new([Guard.Against.Null(whole)], parts, SuccessionKind.Split) { On = on };

    /// <summary>Says that an actor came out of a body that goes on.</summary>
    /// <param name="part">Who left.</param>
    /// <param name="body">The body that goes on.</param>
    /// <param name="on">When; unknown where not said.</param>
    /// <exception cref="ArgumentNullException"><paramref name="part"/> is null.</exception>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public static Succession SplinteredFrom(this Actor part, Reference<ActorId> body, Moment on = default) =>
        new([body], [Guard.Against.Null(part)], SuccessionKind.Splintered) { On = on };

    /// <summary>Says that another body took over what an actor did, such as a mandate: not when either was formed or dissolved.</summary>
    /// <param name="before">Who did it before.</param>
    /// <param name="after">Who took over.</param>
    /// <param name="on">When; unknown where not said.</param>
    /// <exception cref="ArgumentNullException"><paramref name="before"/> is null.</exception>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public static Succession SucceededBy(this Actor before, Reference<ActorId> after, Moment on = default) =>
        new([Guard.Against.Null(before)], [after], SuccessionKind.Succeeded) { On = on };
}
