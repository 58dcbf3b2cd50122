namespace ConflictModel;

/// <content>Combining estimates. What is computed has no source's word, and says so in <see cref="Wording"/>.</content>
/// <remarks>
/// Bounds come from bounds and best values from best values, never one from the other. Sums that <see cref="long"/> cannot hold throw
/// <see cref="OverflowException"/>: nothing wraps, and nothing is cut down. What has an invented number in it is invented.
/// </remarks>
public readonly partial record struct Estimate
{
    /// <summary>Adds estimates of disjoint things: bounds to bounds, and best to best only where every one has a best value.</summary>
    /// <param name="parts">The estimates; none of them gives <see cref="Unknown"/>, a single one itself.</param>
    /// <returns>An estimate unbounded on a side where any part is: an unknown part leaves the sum at least that of the others.</returns>
    /// <exception cref="OverflowException">A sum is greater than <see cref="long.MaxValue"/>.</exception>
    public static Estimate SumOfDisjoint(params ReadOnlySpan<Estimate> parts)
    {
        if (parts.Length <= 1)
        {
            return parts.IsEmpty ? Unknown : parts[0];
        }

        long low = 0;
        long? high = 0, best = 0;
        var anyLow = false;
        foreach (ref readonly var part in parts)
        {
            anyLow |= part.LowKind is not BoundKind.None;
            low = Sums.Add(low, part.Least ?? 0); // a part is no less than nothing, whatever it is
            high = part.HighKind is BoundKind.None ? null : high;
            best = part.hasBest ? best : null;
        }

        // Bounds that some part lacks are not summed: what is not used cannot overflow either.
        if (high is not null || best is not null)
        {
            foreach (ref readonly var part in parts)
            {
                high = Sums.Add(high, part.Greatest);
                best = Sums.Add(best, part.Best);
            }
        }

        return low == 0 && !anyLow && high is null && best is null ? NothingOf(parts) : Made(anyLow ? low : null, high, best, WordingOf(parts));
    }

    /// <summary>Adds estimates of disjoint things.</summary>
    /// <param name="parts">The estimates; see the other overload.</param>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> is null.</exception>
    /// <exception cref="OverflowException">A sum is greater than <see cref="long.MaxValue"/>.</exception>
    public static Estimate SumOfDisjoint(IEnumerable<Estimate> parts) => SumOfDisjoint(Guard.Against.Null(parts) is Estimate[] array ? array.AsSpan() : parts.ToArray());

    /// <summary>Spans estimates of one thing: from the least low bound to the greatest high bound.</summary>
    /// <param name="rivals">The estimates; unknown ones are left aside, a single one gives itself.</param>
    /// <returns>An estimate unbounded on a side where any known one is, with a best value only where all give the same. Where it is bounded on neither side it is known no more, and stays so in a further envelope.</returns>
    public static Estimate Envelope(params ReadOnlySpan<Estimate> rivals)
    {
        var (count, only) = (0, default(Estimate));
        long? low = long.MaxValue, high = 0, best = null;
        var (sameBest, invented) = (true, false);
        foreach (ref readonly var rival in rivals)
        {
            if (!rival.SaysSomething)
            {
                continue;
            }

            only = rival;
            sameBest &= rival.hasBest && (count == 0 || rival.Best == best);
            best = rival.Best;
            low = rival.LowKind is BoundKind.None || low is null ? null : Math.Min(low.Value, rival.Least ?? 0); // it has a low bound
            high = rival.HighKind is BoundKind.None || high is null ? null : Math.Max(high.Value, rival.Greatest ?? 0); // it has a high bound
            invented |= rival.Wording == Wording.Invented;
            count++;
        }

        return count <= 1 ? only : Made(low, high, sameBest ? best : null, invented ? Wording.Invented : Wording.Computed);
    }

    /// <summary>Spans estimates of one thing.</summary>
    /// <param name="rivals">The estimates; see the other overload.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rivals"/> is null.</exception>
    public static Estimate Envelope(IEnumerable<Estimate> rivals) => Envelope(Guard.Against.Null(rivals) is Estimate[] array ? array.AsSpan() : rivals.ToArray());

    /// <summary>Unites estimates of things that may overlap, or even be the same: no fewer than the greatest, no more than all added up.</summary>
    /// <param name="parts">The estimates; none of them gives <see cref="Unknown"/>, a single one itself.</param>
    /// <returns>An estimate unbounded above where any part is, and without a best value, since nothing tells how far they overlap.</returns>
    /// <exception cref="OverflowException">The sum of the high bounds is greater than <see cref="long.MaxValue"/>.</exception>
    public static Estimate UnionOfOverlapping(params ReadOnlySpan<Estimate> parts)
    {
        if (parts.Length <= 1)
        {
            return parts.IsEmpty ? Unknown : parts[0];
        }

        long? low = null, high = 0;
        foreach (ref readonly var part in parts)
        {
            low = part.Least is { } least && !(low >= least) ? least : low;
            high = part.HighKind is BoundKind.None ? null : high;
        }

        if (high is not null)
        {
            foreach (ref readonly var part in parts)
            {
                high = Sums.Add(high, part.Greatest);
            }
        }

        return low is null && high is null ? NothingOf(parts) : Made(low, high, null, WordingOf(parts));
    }

    /// <summary>Unites estimates of things that may overlap.</summary>
    /// <param name="parts">The estimates; see the other overload.</param>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> is null.</exception>
    /// <exception cref="OverflowException">A sum is greater than <see cref="long.MaxValue"/>.</exception>
    public static Estimate UnionOfOverlapping(IEnumerable<Estimate> parts) => UnionOfOverlapping(Guard.Against.Null(parts) is Estimate[] array ? array.AsSpan() : parts.ToArray());

    /// <summary>Unites two estimates of which a third tells how far they overlap: one and the other, less what is in both.</summary>
    /// <param name="one">How many are in the one.</param>
    /// <param name="other">How many are in the other.</param>
    /// <param name="both">How many are in both.</param>
    /// <returns>No fewer than the greater of the two; with a best value where all three have one.</returns>
    /// <exception cref="ArgumentException"><paramref name="both"/> is certainly more than one of the two.</exception>
    /// <exception cref="OverflowException">What is left is greater than <see cref="long.MaxValue"/>.</exception>
    public static Estimate SumLessOverlap(Estimate one, Estimate other, Estimate both)
    {
        foreach (var whole in (ReadOnlySpan<Estimate>)[one, other])
        {
            Refuse(both, whole, nameof(both));
        }

        var greater = one.Least is null || other.Least > one.Least ? other.Least : one.Least;
        long? low = one.Least is { } a && other.Least is { } b && both.Greatest is { } most ? Sums.AddLess(a, b, most) : null;
        long? high = one.Greatest is { } c && other.Greatest is { } d ? Sums.AddLess(c, d, both.Least ?? 0) : null; // in both are no fewer than none
        long? nearest = one.Best is { } e && other.Best is { } f && both.Best is { } g ? Sums.AddLess(e, f, g) : null;
        low = low is null || greater > low ? greater : low;
        return Made(low, high, nearest < low || nearest > high ? null : nearest, WordingOf([one, other, both]));
    }

    /// <summary>Gives what is left of a whole without a part of it.</summary>
    /// <param name="whole">How many there are in all.</param>
    /// <param name="part">How many of them the part has.</param>
    /// <returns>Bounded from below only where the part is bounded from above: of at least 78 without at least 17 nothing is certain.</returns>
    /// <exception cref="ArgumentException"><paramref name="part"/> is certainly more than <paramref name="whole"/>, or its best value is.</exception>
    public static Estimate Rest(Estimate whole, Estimate part)
    {
        Refuse(part, whole, nameof(part));
        long? low = whole.Least is { } least && part.Greatest is { } most && least > most ? least - most : null;
        long? high = whole.Greatest is { } greatest ? greatest - (part.Least ?? 0) : null; // a part is no less than nothing
        long? nearest = whole.Best is { } best && part.Best is { } some ? best - some : null;
        return low is null && high is null && nearest is null ? NothingOf([whole, part]) : Made(low, high, nearest, WordingOf([whole, part]));
    }

    /// <summary>Bounds a whole by a part of it: a whole is no less than any of its parts.</summary>
    /// <remarks>A best value of the part bounds nothing: "about 20 of them" is no bound.</remarks>
    /// <param name="part">How many the part has.</param>
    /// <returns>This estimate, with its low bound raised where the part's is higher; its words stay where nothing is raised.</returns>
    /// <exception cref="ArgumentException"><paramref name="part"/> is certainly more than this, or its best value is.</exception>
    public Estimate BoundedByPart(Estimate part)
    {
        Refuse(part, this, nameof(part));
        return part.Least is not { } least || least <= (Least ?? -1) ? this
            : Made(least, Greatest, best < least ? null : Best, part.Wording == Wording.Invented || Wording == Wording.Invented ? Wording.Invented : Wording.Computed);
    }

    /// <summary>Asks whether this can be how many a part of something has, like compared to like: bounds to bounds, best values to best values.</summary>
    /// <param name="whole">How many there are in all.</param>
    /// <returns><see cref="Certainty.Impossible"/> where it is certainly more, or its best value is more than the whole's; <see cref="Certainty.Certain"/> where it is certainly no more.</returns>
    public Certainty FitsWithin(Estimate whole) =>
        Least > whole.Greatest || Best > whole.Best ? Certainty.Impossible
        : Greatest <= whole.Least ? Certainty.Certain
        : Certainty.Possible;

    /// <summary>Tells how this figure stands to an earlier one: which of its numbers went up, and which down.</summary>
    /// <remarks>Numbers said are compared, like to like. What is known of the true difference is another matter: that of "at least 78" and "at least 56" is bounded on neither side.</remarks>
    /// <param name="earlier">The earlier number.</param>
    public Revision RevisionOf(Estimate earlier)
    {
        var (up, down, same) = (false, false, false);
        Compare(earlier.Least, Least);
        Compare(earlier.Greatest, Greatest);
        Compare(earlier.Best, Best);
        return (up, down) switch
        {
            (true, true) => Revision.Mixed,
            (true, false) => Revision.Up,
            (false, true) => Revision.Down,
            _ => same ? Revision.Unchanged : Revision.Unclear,
        };

        void Compare(long? before, long? after)
        {
            up |= after > before;
            down |= after < before;
            same |= after is not null && after == before;
        }
    }

    /// <summary>Makes a number of no source's; on no side bounded, it is not the unknown one: rivals were heard, and left no common bound.</summary>
    internal static Estimate Made(long? low, long? high, long? best, Wording wording) => new(
        low is null ? BoundKind.None : BoundKind.Closed,
        low ?? 0,
        high is null ? BoundKind.None : BoundKind.Closed,
        high ?? 0,
        best is not null,
        best ?? 0,
        wording);

    /// <summary>Gets a value indicating whether somebody said something, be it that rivals left no bound.</summary>
    private bool SaysSomething => IsKnown || Wording == Wording.Computed || Wording == Wording.Invented;

    private static Wording WordingOf(ReadOnlySpan<Estimate> parts)
    {
        foreach (ref readonly var part in parts)
        {
            if (part.Wording == Wording.Invented)
            {
                return Wording.Invented;
            }
        }

        return Wording.Computed;
    }

    /// <summary>What is bounded nowhere stays told apart from what nobody said: invented numbers in it are not forgotten.</summary>
    private static Estimate NothingOf(ReadOnlySpan<Estimate> parts) =>
        WordingOf(parts) == Wording.Invented ? Made(null, null, null, Wording.Invented) : Unknown;

    private static void Refuse(Estimate part, Estimate whole, string parameterName)
    {
        if (part.FitsWithin(whole) is Certainty.Impossible)
        {
            throw new ArgumentException($"'{part}' is no part of '{whole}': it is more. Keep both figures as their sources give them, and say which to believe.", parameterName);
        }
    }
}
