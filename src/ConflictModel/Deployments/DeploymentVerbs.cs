namespace ConflictModel;

/// <summary>What is said of posts, positions and who surrounds them.</summary>
public static class DeploymentVerbs
{
    /// <summary>Says where a deployment or an actor is.</summary>
    /// <param name="what">The deployment, or the actor.</param>
    /// <param name="at">Where.</param>
    /// <param name="way">In which way it is there; unstated where not said.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Positioning PositionedAt(this Entity what, Area at, PositioningKind way = default) => new(Guard.Against.Null(what), at) { Way = way };

    /// <summary>Says that a post, a force or a place is surrounded.</summary>
    /// <param name="encircled">What is surrounded.</param>
    /// <param name="by">Those who surround it; empty where not said.</param>
    /// <exception cref="ArgumentNullException"><paramref name="encircled"/> is null.</exception>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public static Encirclement EncircledBy(this Entity encircled, ValueList<Reference<ActorId>> by = default) => new(Guard.Against.Null(encircled), by);

    /// <summary>Says which text allows a deployment or a mission.</summary>
    /// <param name="of">What is allowed.</param>
    /// <param name="under">The text; unknown where not said.</param>
    /// <param name="number">How many are allowed; unknown where not said.</param>
    /// <param name="unit">What is counted, in the plural.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public static Authorisation AuthorisedBy(this Entity of, Reference<EntityId> under, Estimate number = default, string unit = "") =>
        new(Guard.Against.Null(of), under) { Number = number, Unit = unit };

    /// <summary>Says to whom a deployment was handed over, and when. It is theirs from then on.</summary>
    /// <param name="deployment">The deployment.</param>
    /// <param name="to">Those who took it over.</param>
    /// <param name="on">When; unknown where not said.</param>
    /// <exception cref="ArgumentNullException"><paramref name="deployment"/> is null.</exception>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public static Milestone HandedOverTo(this Deployment deployment, ValueList<Reference<ActorId>> to, Timing on = default) =>
        Guard.Against.Null(deployment).Reached(MilestoneKind.HandedOver, on) with { To = Guard.Against.Empty(to) };
}
