namespace ConflictModel;

/// <summary>The world on a day, as a record tells it. Each question answers with a certainty and the claims it rests on.</summary>
public sealed class DayView
{
    private Aliases? aliases;

    internal DayView(RecordView known, ImpreciseDate day, Persistence persistence = Persistence.AsSaid, IdentityView identity = IdentityView.Separate) =>
        (Known, Day, Persistence, Identity) = (known, day, persistence, identity);

    /// <summary>Gets the record as it is asked.</summary>
    public RecordView Known { get; }

    /// <summary>Gets the record.</summary>
    public ConflictRecord Record => Known.Record;

    /// <summary>Gets the day asked about.</summary>
    public ImpreciseDate Day { get; }

    /// <summary>Gets the rule for how long relations go on beyond what their sources say.</summary>
    public Persistence Persistence { get; }

    /// <summary>Gets which actors are taken for one.</summary>
    public IdentityView Identity { get; }

    /// <summary>Gets which actors are names of one body; null where each stands for itself.</summary>
    internal Aliases? Aliases => Identity is IdentityView.Separate ? null : aliases ??= new Aliases(Known);

    /// <summary>Gets the name of the rules under which relations are told.</summary>
    internal string RuleName => Identity is IdentityView.Separate ? Persistence.RuleName() : $"{Persistence.RuleName()}; names of one body taken as one";

    /// <summary>Makes the view that counts what had been said by a moment.</summary>
    /// <param name="moment">The moment; a day means its end.</param>
    public DayView AsKnownAt(Moment moment) => new(Known.AsKnownAt(moment), Day, Persistence, Identity);

    /// <summary>Makes the view under another rule of persistence.</summary>
    /// <param name="persistence">The rule.</param>
    public DayView Under(Persistence persistence) => new(Known, Day, persistence, Identity);

    /// <summary>Makes the view that grants qualified dates another tolerance.</summary>
    /// <param name="tolerance">The tolerance.</param>
    /// <exception cref="ArgumentNullException"><paramref name="tolerance"/> is null.</exception>
    public DayView Within(DateTolerance tolerance) => new(Known.Within(tolerance), Day, Persistence, Identity);

    /// <summary>Makes the view that takes actors for one, or each for itself. Members, bodies, support, alignments, offices, designations and existence are answered so.</summary>
    /// <remarks>Answers then hand out a body under the last of its names, once, and the claims that tell of renames are among those they rest on.</remarks>
    /// <param name="identity">Which actors are taken for one.</param>
    public DayView TakingAsOne(IdentityView identity) => new(Known, Day, Persistence, identity);

    /// <summary>Gets an actor and all it is taken for.</summary>
    internal IReadOnlyList<Alias> AliasesOf(ActorId actor) => Aliases?.Of(actor) ?? [new Alias(actor, Certainty.Certain, default)];

    /// <summary>Gets the name under which an actor is handed out.</summary>
    internal Alias CanonicalOf(ActorId actor) => Aliases?.Canonical(actor) ?? new Alias(actor, Certainty.Certain, default);

    /// <summary>Asks whether what a claim says holds on the day, by its dates alone.</summary>
    internal Certainty Holds(Claim claim, Moment said)
    {
        var tolerance = Known.Tolerance;
        var validity = claim.Holds;
        var during = validity.During;
        if (!validity.IsDated)
        {
            return !said.IsKnown ? Certainty.Possible
                : Persistence is Persistence.UntilEnded ? Day.IsBefore(said.Date, tolerance) is Certainty.Impossible ? Certainty.Certain : Certainty.Possible
                : said.Date.IsSameDayAs(Day, tolerance) is Certainty.Certain ? Certainty.Certain : Certainty.Possible;
        }

        if (validity.SomeTimeIn.IsKnown)
        {
            var onSomeDay = HoldsSomeTime(validity);
            return during.IsKnown ? onSomeDay.Or(HoldsThroughout(claim, said)) : onSomeDay;
        }

        return HoldsThroughout(claim, said);
    }

    private Certainty HoldsThroughout(Claim claim, Moment said)
    {
        var (validity, tolerance) = (claim.Holds, Known.Tolerance);
        var during = validity.During;
        var started = during.IsOpenAtStart ? Certainty.Certain : Day.IsBefore(during.Start, tolerance).Not();
        started = validity.StartIsFirstSeen ? started.Or(Certainty.Possible) : started;
        var goesOn = during.IsOpenAtEnd ? GoesOn(claim, said) : during.End.IsBefore(Day, tolerance).Not();
        goesOn = validity.EndIsLastSeen ? goesOn.Or(Certainty.Possible) : goesOn;
        return started.And(goesOn);
    }

    /// <summary>Says whether the day may be one of those on which it was so; for certain only if there is no other.</summary>
    private Certainty HoldsSomeTime(Validity validity)
    {
        var some = StretchBounds.Of(validity.SomeTimeIn, Known.Tolerance);
        var (early, late) = StretchBounds.Of(Day, Known.Tolerance);
        var own = !validity.During.IsKnown; // else the marks are about the other stretch
        return (late < some.StartEarly && !(own && validity.StartIsFirstSeen)) || (early > some.EndLate && !(own && validity.EndIsLastSeen)) ? Certainty.Impossible
            : some.StartEarly == some.EndLate && early == late && early == some.StartEarly ? Certainty.Certain
            : Certainty.Possible;
    }

    /// <summary>Says whether what has no end reaches to the day: until it was said it does, and the keeper says it as long as the record stands.</summary>
    private Certainty GoesOn(Claim claim, Moment said)
    {
        var reaches = Persistence is Persistence.UntilEnded
            || (said.IsKnown ? said.Date.IsBefore(Day, Known.Tolerance) is Certainty.Impossible
                : claim.By.Origin == Origin.Keeper || claim.Holds.During.Start.IsBefore(Day, Known.Tolerance) is Certainty.Impossible);
        return reaches ? Certainty.Certain : Certainty.Possible;
    }
}
