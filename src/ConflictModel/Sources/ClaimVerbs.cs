namespace ConflictModel;

/// <summary>What is said of claims: by whom, when it holds, how it stands to others. Each gives a changed copy.</summary>
public static class ClaimVerbs
{
    /// <summary>Says by whose account.</summary>
    /// <typeparam name="T">The kind of claim.</typeparam>
    /// <param name="claim">The claim.</param>
    /// <param name="by">The account.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static T Per<T>(this T claim, Attribution by)
        where T : Claim => (T)Guard.Against.Null(claim).Copy(by: Guard.Against.Null(by));

    /// <summary>Says in which source; where it names nobody, the source itself is the origin.</summary>
    /// <typeparam name="T">The kind of claim.</typeparam>
    /// <param name="claim">The claim.</param>
    /// <param name="source">The source.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static T Per<T>(this T claim, Source source)
        where T : Claim => (T)Guard.Against.Null(claim).Copy(by: Guard.Against.Null(source).Itself());

    /// <summary>Gives the claim an id of its own instead of a derived one.</summary>
    /// <typeparam name="T">The kind of claim.</typeparam>
    /// <param name="claim">The claim.</param>
    /// <param name="id">The id: letters, digits and <c>- _ . : + @</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="FormatException"><paramref name="id"/> is no id.</exception>
    public static T WithId<T>(this T claim, string id)
        where T : Claim => (T)Guard.Against.Null(claim).Copy(id: ClaimId.Parse(id));

    /// <summary>Says that the claim takes the place of an earlier one of the same origin.</summary>
    /// <typeparam name="T">The kind of claim.</typeparam>
    /// <param name="claim">The claim.</param>
    /// <param name="earlier">The earlier claim, as it stands in the record.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static T Superseding<T>(this T claim, Claim earlier)
        where T : Claim => claim.Linked(LinkKind.Supersedes, earlier);

    /// <summary>Says that what the claim counts or tells is a part of what another does.</summary>
    /// <remarks>A part of a figure is no rival of it; where the whole does not count, its part bounds it from below.</remarks>
    /// <typeparam name="T">The kind of claim.</typeparam>
    /// <param name="claim">The claim.</param>
    /// <param name="whole">The other claim, as it stands in the record.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static T AsPartOf<T>(this T claim, Claim whole)
        where T : Claim => claim.Linked(LinkKind.PartOf, whole);

    /// <summary>Says how the claim stands to another.</summary>
    /// <typeparam name="T">The kind of claim.</typeparam>
    /// <param name="claim">The claim.</param>
    /// <param name="kind">How.</param>
    /// <param name="other">The other claim, as it stands in the record: changed later, it has another id unless one was given.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static T Linked<T>(this T claim, LinkKind kind, Claim other)
        where T : Claim =>
        (T)Guard.Against.Null(claim).Copy(links: claim.Links.With(new ClaimLink(kind, Guard.Against.Null(other).Id)));

    /// <summary>Says when the claim holds: throughout a stretch of time, and on some day of any other that was stated.</summary>
    /// <typeparam name="T">The kind of claim.</typeparam>
    /// <param name="claim">The claim.</param>
    /// <param name="during">The stretch of time.</param>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is null.</exception>
    public static T During<T>(this T claim, ImpreciseInterval during)
        where T : Claim => (T)Guard.Against.Null(claim).Copy(holds: new Validity(during, someTimeIn: claim.Holds.SomeTimeIn));

    /// <summary>Says when the claim holds: on at least one day of a stretch of time, and throughout any other that was stated.</summary>
    /// <typeparam name="T">The kind of claim.</typeparam>
    /// <param name="claim">The claim.</param>
    /// <param name="stretch">The stretch of time.</param>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is null.</exception>
    public static T SomeTimeIn<T>(this T claim, ImpreciseInterval stretch)
        where T : Claim
    {
        var holds = Guard.Against.Null(claim).Holds;
        return (T)claim.Copy(holds: new Validity(holds.During, holds.StartIsFirstSeen, holds.EndIsLastSeen, stretch));
    }

    /// <summary>Says that the claim holds at the time of what another claim tells: what a later report tells of those who were there then.</summary>
    /// <remarks>
    /// <para>A retrospect rarely dates what it tells, yet it speaks of something dated: who sat in a mission while it stayed, who supported whom in an offensive.
    /// No date is invented: it is the other claim's, and the link <see cref="LinkKind.InferredFrom"/> says whence it comes. Where that is revised, say it anew.</para>
    /// <para>What lasted gives the stretch throughout which the claim holds; what happened on a day or some day of a month, that day or some day of that month.</para>
    /// </remarks>
    /// <typeparam name="T">The kind of claim.</typeparam>
    /// <param name="claim">The claim.</param>
    /// <param name="other">The claim that tells the time, as it stands in the record: an occurrence, a meeting held, a milestone, or a relation that is dated itself.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="other"/> tells no time.</exception>
    public static T AtTheTimeOf<T>(this T claim, Claim other)
        where T : Claim
    {
        Guard.Against.Null(claim);
        if (!ClaimTimes.TryRead(Guard.Against.Null(other), default, out var when))
        {
            throw new ArgumentException($"The other claim ({other.Kind}) tells no time: name one that does, or say when (During, SomeTimeIn).", nameof(other));
        }

        var holds = !ClaimTimes.StatesOne(other) ? other.Holds
            : when.Lasted ? new Validity(when.Interval)
            : new Validity(default, someTimeIn: new ImpreciseInterval(when.Began, when.Finished));
        return (T)claim.Copy(holds: holds, links: claim.Links.With(new ClaimLink(LinkKind.InferredFrom, other.Id)));
    }

    /// <summary>Says that the claim holds from a date on, and goes on.</summary>
    /// <typeparam name="T">The kind of claim.</typeparam>
    /// <param name="claim">The claim.</param>
    /// <param name="start">The date.</param>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is null.</exception>
    public static T Since<T>(this T claim, ImpreciseDate start)
        where T : Claim => claim.During(ImpreciseInterval.Since(start));

    /// <summary>Says that it is not so: "no settlement was reached".</summary>
    /// <typeparam name="T">The kind of claim.</typeparam>
    /// <param name="claim">The claim.</param>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is null.</exception>
    public static T Denied<T>(this T claim)
        where T : Claim => (T)Guard.Against.Null(claim).Copy(polarity: Polarity.Negated);

    /// <summary>Says that it is planned, promised, supposed or hoped rather than so.</summary>
    /// <typeparam name="T">The kind of claim.</typeparam>
    /// <param name="claim">The claim.</param>
    /// <param name="mood">Which of these.</param>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is null.</exception>
    public static T InMood<T>(this T claim, Mood mood)
        where T : Claim => (T)Guard.Against.Null(claim).Copy(mood: mood);

    /// <summary>Judges the claim. Its id stays.</summary>
    /// <typeparam name="T">The kind of claim.</typeparam>
    /// <param name="claim">The claim.</param>
    /// <param name="kind">How it stands.</param>
    /// <param name="reason">Why.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="reason"/> is blank: a judgement needs a reason.</exception>
    public static T Standing<T>(this T claim, StandingKind kind, string reason)
        where T : Claim =>
        (T)Guard.Against.Null(claim).Copy(standing: new Standing { Kind = kind, Reason = Guard.Against.NullOrWhiteSpace(reason) });

    /// <summary>Gives the claim a judgement that was made elsewhere, such as a rank of Wikibase. Its id stays.</summary>
    /// <typeparam name="T">The kind of claim.</typeparam>
    /// <param name="claim">The claim.</param>
    /// <param name="standing">The judgement.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static T Standing<T>(this T claim, Standing standing)
        where T : Claim => (T)Guard.Against.Null(claim).Copy(standing: Guard.Against.Null(standing));

    /// <summary>Gives the claim one grade more, beside those it has. Its id stays.</summary>
    /// <typeparam name="T">The kind of claim.</typeparam>
    /// <param name="claim">The claim.</param>
    /// <param name="grade">The grade; one under a scheme that nobody knows is kept as it is.</param>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="grade"/> names nothing.</exception>
    public static T Graded<T>(this T claim, Grade grade)
        where T : Claim
    {
        Guard.Against.Null(claim);
        return grade == default
            ? throw new ArgumentException("The grade names nothing: give a scheme and a word.", nameof(grade))
            : (T)claim.Copy(grades: claim.Grades.With(grade));
    }

    /// <summary>Gives the claim one grade more, as its scheme writes it. Its id stays.</summary>
    /// <typeparam name="T">The kind of claim.</typeparam>
    /// <param name="claim">The claim.</param>
    /// <param name="scheme">The scheme.</param>
    /// <param name="word">The grade, as the scheme writes it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="word"/> is no grade of the scheme.</exception>
    public static T Graded<T>(this T claim, GradeScheme scheme, string word)
        where T : Claim => claim.Graded(Guard.Against.Null(scheme).Of(word));
}
