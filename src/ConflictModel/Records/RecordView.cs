namespace ConflictModel;

/// <summary>A record as somebody asks it: all of it, or what had been said by a moment; with a tolerance for qualified dates.</summary>
public sealed class RecordView
{
    internal RecordView(ConflictRecord record, Moment knownAt = default, DateTolerance? tolerance = null) =>
        (Record, KnownAt, Tolerance) = (record, knownAt, tolerance ?? DateTolerance.ByPrecision);

    /// <summary>Gets the record.</summary>
    public ConflictRecord Record { get; }

    /// <summary>Gets the moment by which claims must have been said; unknown where all count.</summary>
    public Moment KnownAt { get; }

    /// <summary>Gets how far a qualified date may stray.</summary>
    public DateTolerance Tolerance { get; }

    /// <summary>Looks at the world as it was on a day.</summary>
    /// <param name="day">The day; a coarser date asks about some day within it.</param>
    public DayView On(ImpreciseDate day) => new(this, day);

    /// <summary>Makes the view that counts what had been said by a moment.</summary>
    /// <param name="moment">The moment; a day means its end.</param>
    public RecordView AsKnownAt(Moment moment) => new(Record, moment, Tolerance);

    /// <summary>Makes the view that grants qualified dates another tolerance.</summary>
    /// <param name="tolerance">The tolerance.</param>
    /// <exception cref="ArgumentNullException"><paramref name="tolerance"/> is null.</exception>
    public RecordView Within(DateTolerance tolerance) => new(Record, KnownAt, Guard.Against.Null(tolerance));

    /// <summary>Asks whether a claim had been said by the moment of this view.</summary>
    /// <param name="claim">The claim.</param>
    /// <returns><see cref="Certainty.Certain"/> for the keeper's own, and wherever all claims count.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is null.</exception>
    public Certainty HadBeenSaid(Claim claim) => HadBeenSaid(Guard.Against.Null(claim), Record.Index.Said(claim));

    /// <summary>Asks how much a claim can make so, apart from time and from whether it affirms or denies.</summary>
    /// <param name="claim">The claim.</param>
    /// <returns><see cref="Certainty.Impossible"/> for one that is rejected, superseded, not actual or not yet said; a disputed one is possible at most.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is null.</exception>
    public Certainty WeightOf(Claim claim) => Weight(Guard.Against.Null(claim), out _);

    internal Certainty HadBeenSaid(Claim claim, Moment said)
    {
        if (!KnownAt.IsKnown || (claim.By.Origin == Origin.Keeper && !said.IsKnown))
        {
            return Certainty.Certain;
        }

        if (!said.IsKnown)
        {
            return Certainty.Possible;
        }

        // Asked by the day, all that was said on that day counts; asked by the clock, only what came no later.
        return KnownAt.HasTime ? KnownAt.IsBefore(said, Tolerance).Not() : KnownAt.Date.IsBefore(said.Date, Tolerance).Not();
    }

    /// <summary>Says how much a claim can make so, apart from time: nothing, something possible, or something certain; with the reason where not all.</summary>
    internal Certainty Weight(Claim claim, out string reason)
    {
        reason = "";
        if (claim.Standing.Kind == StandingKind.Rejected)
        {
            reason = claim.Standing.Reason.Length > 0 ? $"rejected: {claim.Standing.Reason}" : "rejected";
            return Certainty.Impossible;
        }

        if (!(claim.Mood == default || claim.Mood == Mood.Actual))
        {
            reason = claim.Mood.Word;
            return Certainty.Impossible;
        }

        var gone = Superseded(claim, ref reason);
        if (gone is Certainty.Certain)
        {
            return Certainty.Impossible;
        }

        var said = HadBeenSaid(claim);
        reason = said is Certainty.Impossible ? "not yet said" : "";
        var sure = gone is Certainty.Impossible && IsUndisputed(claim.Standing.Kind);
        return sure ? said : said.And(Certainty.Possible); // disputed, unclear, or judged by a word that this version does not know
    }

    /// <summary>Gets the claims by which its own origin takes a claim back. A figure is taken back by one of the same quantity and thing only.</summary>
    internal IEnumerable<Claim> TakenBackBy(Claim claim) =>
        Record.Index.LinksTo(claim.Id)
            .Where(l => l.Kind == LinkKind.Supersedes
                && l.From.By.SharesOriginWith(claim.By, Record)
                && (l.From.Mood == default || l.From.Mood == Mood.Actual)
                && (claim is not Figure earlier || (l.From is Figure later && FigureKinds.IsRevision(later, earlier))))
            .Select(l => l.From);

    private static bool IsUndisputed(StandingKind kind) => kind == default || kind == StandingKind.Accepted || kind == StandingKind.Preferred;

    /// <summary>Asks whether its own origin has taken a claim back for another. What others say in its place is a rival, and what is rejected takes no place, but may itself have been taken back.</summary>
    private Certainty Superseded(Claim claim, ref string reason)
    {
        // Step by step and not by recursion: a hostile chain may be as long as a document.
        var gone = Certainty.Impossible;
        HashSet<ClaimId>? passed = null; // a chain may bite its own tail
        Queue<Claim>? open = null;
        for (var next = claim; next is not null; next = open is { Count: > 0 } ? open.Dequeue() : null)
        {
            if (Record.LinksTo(next.Id).IsEmpty)
            {
                continue; // so with nearly all claims, and this is asked of each many times
            }

            foreach (var from in TakenBackBy(next))
            {
                var by = from.Standing.Kind == StandingKind.Rejected ? Certainty.Impossible : HadBeenSaid(from);
                if (by is Certainty.Certain)
                {
                    reason = from is Figure figure ? $"superseded by {figure.Number.Describe()}" : "superseded";
                    return by;
                }

                gone = gone.Or(by);
                passed ??= [claim.Id];
                if (passed.Add(from.Id))
                {
                    (open ??= new()).Enqueue(from);
                }
            }
        }

        return gone;
    }
}
