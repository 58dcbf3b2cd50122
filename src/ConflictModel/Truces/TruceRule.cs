using NodaTime;

namespace ConflictModel;

/// <summary>A named rule for whether a truce is in force. A violation alone never ends one; the rule that says otherwise must have a name.</summary>
/// <remarks>Derive from it to add a rule of your own.</remarks>
public abstract class TruceRule
{
    /// <summary>Gets the rule that a truce is in force from its effect until an end is declared, however often it is violated.</summary>
    public static TruceRule DeclaredEnd { get; } = new DeclaredEndRule();

    /// <summary>Gets the rule that a truce is in force from its effect until an end is declared or its term runs out, as extended.</summary>
    /// <remarks>A term that is tacitly renewed goes on unless notice is claimed in time. Where no term is said, the truce is taken as open-ended, and the answer says so.</remarks>
    public static TruceRule Term { get; } = new TermRule();

    /// <summary>Gets the rule that the latest report decides, of those that tell of the day asked or of one before it: that it took effect, goes on, is on hold or is over.</summary>
    /// <remarks>
    /// <para>A report tells of the day that it dates, whenever it was written; of the day on which it was said where it dates none, and where it announces an end or a pause to come. A denied end says that it goes on.</para>
    /// <para>Of two reports of the same day the one said last decides; where nobody can tell which day is the later, both do, and the answer is possible where they differ.</para>
    /// <para>To hear only what had been said by then, ask <see cref="DayView.AsKnownAt"/>.</para>
    /// </remarks>
    public static TruceRule LatestReport { get; } = new LatestReportRule();

    /// <summary>Gets the name that answers give.</summary>
    public abstract string Name { get; }

    /// <summary>Gets the rule by which a truce that is in force nowhere and for nobody is so for any place and any parties; null where the rule may judge a part otherwise than the whole.</summary>
    internal virtual TruceRule? OfWhole => null;

    /// <summary>Makes the rule that a truce is in place from its effect while fewer than a number are killed within a length of time.</summary>
    /// <remarks>
    /// <para>It counts recorded incidents since the effect: acts that somebody calls violations of the truce, and those that parties to it are said to have done to one another, or that are of its dyads. Whatever may be such an incident counts above, and not below.</para>
    /// <para>Nothing recorded is not nothing done: the answer is certain only where a recorded incident counts and all have an upper bound. A declared end does not count.</para>
    /// </remarks>
    /// <param name="killed">The number of killed that is one too many; 1 or more.</param>
    /// <param name="within">The length of time up to the day: days or more.</param>
    /// <exception cref="ArgumentNullException"><paramref name="within"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="within"/> is no such length.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="killed"/> is less than 1.</exception>
    public static TruceRule ViolenceBelow(long killed, Period within) =>
        new ViolenceBelowRule(Guard.Against.OutOfRange(killed, nameof(killed), 1, long.MaxValue), ConflictModel.Term.Checked(within, nameof(within)));

    /// <summary>Judges whether a truce is in force.</summary>
    /// <param name="asked">The truce, its milestones and the day.</param>
    /// <returns>The certainty, the claims it rests on, and why.</returns>
    public abstract TruceJudgement Judge(TruceCase asked);
}
