namespace ConflictModel;

/// <summary>What is said of the points in the lives of truces, agreements, posts and sources.</summary>
public static class MilestoneVerbs
{
    /// <summary>Says that something reached a point of its life.</summary>
    /// <param name="of">What reached it.</param>
    /// <param name="milestone">Which point.</param>
    /// <param name="on">When; unknown where not said.</param>
    /// <param name="by">Those who did it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="of"/> is null.</exception>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public static Milestone Reached(this Entity of, MilestoneKind milestone, Timing on = default, ValueList<Reference<ActorId>> by = default) =>
        new(Guard.Against.Null(of), milestone, on) { Actors = Guard.Against.Empty(by) };

    /// <summary>Says who declared a truce, and when. Where parties declared apart, make a claim of each.</summary>
    /// <param name="truce">The truce.</param>
    /// <param name="by">Those who declared it.</param>
    /// <param name="on">When; unknown where not said.</param>
    /// <exception cref="ArgumentNullException"><paramref name="truce"/> is null.</exception>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public static Milestone DeclaredBy(this Truce truce, ValueList<Reference<ActorId>> by, Timing on = default) =>
        Guard.Against.Null(truce).Reached(MilestoneKind.Declared, on, by);

    /// <summary>Says when a truce took effect, which need not be when it was signed.</summary>
    /// <param name="truce">The truce.</param>
    /// <param name="moment">When, with the clock time if one is given.</param>
    /// <exception cref="ArgumentNullException"><paramref name="truce"/> is null.</exception>
    public static Milestone EffectiveFrom(this Truce truce, Timing moment) => Guard.Against.Null(truce).Reached(MilestoneKind.Effective, moment);

    /// <summary>Says that a truce ended. A violation is no end: see <see cref="ViolatedBy"/>.</summary>
    /// <param name="truce">The truce.</param>
    /// <param name="on">When; unknown where not said.</param>
    /// <param name="how">How; unstated where not said.</param>
    /// <exception cref="ArgumentNullException"><paramref name="truce"/> is null.</exception>
    public static Milestone Ended(this Truce truce, Timing on = default, EndKind how = default) =>
        Guard.Against.Null(truce).Reached(MilestoneKind.Ended, on) with { How = how };

    /// <summary>Says that the term of a truce was lengthened.</summary>
    /// <param name="truce">The truce.</param>
    /// <param name="on">When that was said or done; unknown where not said.</param>
    /// <param name="term">The new end (<see cref="Term.Until"/>), or for how long beyond the old one (<see cref="Term.Of"/>); unstated unless given.</param>
    /// <exception cref="ArgumentNullException"><paramref name="truce"/> is null.</exception>
    public static Milestone Extended(this Truce truce, Timing on = default, Term? term = null) =>
        Guard.Against.Null(truce).Reached(MilestoneKind.Extended, on) with { Term = term ?? Term.Unstated };

    /// <summary>Says that the mandate of a deployment or a mission was lengthened.</summary>
    /// <param name="mandated">The deployment, or the mission.</param>
    /// <param name="on">When that was said or done; unknown where not said.</param>
    /// <param name="term">The new end (<see cref="Term.Until"/>), or for how long beyond the old one (<see cref="Term.Of"/>); unstated unless given.</param>
    /// <exception cref="ArgumentNullException"><paramref name="mandated"/> is null.</exception>
    public static Milestone MandateExtended(this Entity mandated, Timing on = default, Term? term = null) =>
        Guard.Against.Null(mandated).Reached(MilestoneKind.Extended, on) with { Term = term ?? Term.Unstated };

    /// <summary>Says that a truce was put on hold.</summary>
    /// <param name="truce">The truce.</param>
    /// <param name="on">When; unknown where not said.</param>
    /// <exception cref="ArgumentNullException"><paramref name="truce"/> is null.</exception>
    public static Milestone Suspended(this Truce truce, Timing on = default) => Guard.Against.Null(truce).Reached(MilestoneKind.Suspended, on);

    /// <summary>Says that a truce went on after it had been put on hold.</summary>
    /// <param name="truce">The truce.</param>
    /// <param name="on">When; unknown where not said.</param>
    /// <exception cref="ArgumentNullException"><paramref name="truce"/> is null.</exception>
    public static Milestone Resumed(this Truce truce, Timing on = default) => Guard.Against.Null(truce).Reached(MilestoneKind.Resumed, on);

    /// <summary>Says that somebody gave notice that a truce shall not be renewed. Until its term runs out it goes on.</summary>
    /// <param name="truce">The truce.</param>
    /// <param name="on">When; unknown where not said.</param>
    /// <param name="by">Those who gave it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="truce"/> is null.</exception>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public static Milestone NoticeGiven(this Truce truce, Timing on = default, ValueList<Reference<ActorId>> by = default) =>
        Guard.Against.Null(truce).Reached(MilestoneKind.Notified, on, by);

    /// <summary>Says in which zone a milestone was reached, where it was not reached everywhere at once.</summary>
    /// <param name="milestone">The claim.</param>
    /// <param name="zone">The zone.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Milestone In(this Milestone milestone, Area zone) => Guard.Against.Null(milestone) with { Where = Guard.Against.Null(zone) };

    /// <summary>Says between which pairs of opponents a milestone was reached.</summary>
    /// <param name="milestone">The claim.</param>
    /// <param name="pairs">The pairs.</param>
    /// <exception cref="ArgumentNullException"><paramref name="milestone"/> is null.</exception>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public static Milestone Between(this Milestone milestone, ValueList<Reference<DyadId>> pairs) =>
        Guard.Against.Null(milestone) with { Between = Guard.Against.Empty(pairs) };

    /// <summary>Says that somebody violated a truce.</summary>
    /// <param name="truce">The truce.</param>
    /// <param name="accused">Those held to have done it.</param>
    /// <param name="act">The act; unknown where not told apart.</param>
    /// <exception cref="ArgumentNullException"><paramref name="truce"/> is null.</exception>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public static Violation ViolatedBy(this Truce truce, ValueList<Reference<ActorId>> accused, Reference<IncidentId> act = default) =>
        new((Reference<EntityId>)Guard.Against.Null(truce), accused) { Act = Guard.Against.Empty(act) };

    /// <summary>Says who signed an instrument, and when.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="by">Those who signed.</param>
    /// <param name="on">When; unknown where not said.</param>
    /// <exception cref="ArgumentNullException"><paramref name="instrument"/> is null.</exception>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public static Milestone SignedBy(this Instrument instrument, ValueList<Reference<ActorId>> by, Timing on = default) =>
        Guard.Against.Null(instrument).Reached(MilestoneKind.Signed, on, by);

    /// <summary>Says who signed a truce, and when. Signed is not in effect.</summary>
    /// <param name="truce">The truce.</param>
    /// <param name="by">Those who signed.</param>
    /// <param name="on">When; unknown where not said.</param>
    /// <exception cref="ArgumentNullException"><paramref name="truce"/> is null.</exception>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public static Milestone SignedBy(this Truce truce, ValueList<Reference<ActorId>> by, Timing on = default) =>
        Guard.Against.Null(truce).Reached(MilestoneKind.Signed, on, by);

    /// <summary>Says who enacted a law or a decree, and when. Enacted is not in effect.</summary>
    /// <param name="enactment">The law, decree or order.</param>
    /// <param name="by">Those who enacted it; empty where not said.</param>
    /// <param name="on">When; unknown where not said.</param>
    /// <exception cref="ArgumentNullException"><paramref name="enactment"/> is null.</exception>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public static Milestone EnactedBy(this Enactment enactment, ValueList<Reference<ActorId>> by, Timing on = default) =>
        Guard.Against.Null(enactment).Reached(MilestoneKind.Adopted, on, by);

    /// <summary>Says when an instrument took effect, which need not be when it was signed.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="moment">When, with the clock time if one is given.</param>
    /// <exception cref="ArgumentNullException"><paramref name="instrument"/> is null.</exception>
    public static Milestone EffectiveFrom(this Instrument instrument, Timing moment) => Guard.Against.Null(instrument).Reached(MilestoneKind.Effective, moment);

    /// <summary>Says that an instrument ended. A breach is no end.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="on">When; unknown where not said.</param>
    /// <param name="how">How; unstated where not said.</param>
    /// <exception cref="ArgumentNullException"><paramref name="instrument"/> is null.</exception>
    public static Milestone Ended(this Instrument instrument, Timing on = default, EndKind how = default) =>
        Guard.Against.Null(instrument).Reached(MilestoneKind.Ended, on) with { How = how };
}
