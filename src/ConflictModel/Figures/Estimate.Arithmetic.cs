namespace ConflictModel;

/// <content>Combining estimates. What is computed has no source's word, and says so in <see cref="Wording"/>.</content>
public readonly partial record struct Estimate
{
    /// <summary>Adds estimates of disjoint things: bounds to bounds, and best to best only where every one has a best value.</summary>
    /// <param name="parts">The estimates; none of them gives <see cref="Unknown"/>.</param>
    /// <returns>An estimate unbounded on a side where any part is: an unknown part leaves the sum at least that of the others.</returns>
    /// <exception cref="OverflowException">A sum is greater than <see cref="long.MaxValue"/>.</exception>
    public static Estimate SumOfDisjoint(ValueList<Estimate> parts)
    {
        if (parts.IsEmpty)
        {
            return Unknown;
        }

        if (parts.Count == 1)
        {
            return parts[0];
        }

        long low = 0;
        long? high = 0, best = 0;
        var anyLow = false;
        foreach (var part in parts)
        {
            anyLow |= part.Least is not null;
            low = checked(low + (part.Least ?? 0)); // a part is no less than nothing, whatever it is
            high = part.Greatest is null ? null : high;
            best = part.Best is null ? null : best;
        }

        // Bounds that some part lacks are not summed: what is not used cannot overflow either.
        foreach (var part in parts)
        {
            high = checked(high + part.Greatest);
            best = checked(best + part.Best);
        }

        return Computed(anyLow ? low : null, high, best);
    }

    /// <summary>Spans estimates of one thing: from the least low bound to the greatest high bound.</summary>
    /// <remarks>Give all rivals at once: an envelope with no bounds is told from nothing known no more.</remarks>
    /// <param name="rivals">The estimates; unknown ones are left aside.</param>
    /// <returns>An estimate unbounded on a side where any known one is, with a best value only where all give the same.</returns>
    public static Estimate Envelope(ValueList<Estimate> rivals)
    {
        var known = ValueList.From(rivals.Where(e => e.IsKnown));
        if (known.Count <= 1)
        {
            return known.IsEmpty ? Unknown : known[0];
        }

        var low = known.Any(e => e.Least is null) ? null : known.Min(e => e.Least);
        var high = known.Any(e => e.Greatest is null) ? null : known.Max(e => e.Greatest);
        var bests = known.Select(e => e.Best).Distinct().ToArray();
        var best = bests.Length == 1 ? bests[0] : null;
        return Computed(low, high, best);
    }

    /// <summary>Spans the values reported, bounds or best, where no common bound is left: "about 50" and "about 60" were reported from 50 to 60.</summary>
    /// <remarks>On a side where some rival says nothing, nothing is said: "at least 100" beside "up to 40" leaves no bound.</remarks>
    internal static Estimate SpreadOf(ValueList<Estimate> rivals)
    {
        var known = rivals.Where(e => e.IsKnown).ToArray();
        return known.Length == 0 ? Unknown : Computed(
            known.Any(e => e.Least is null && e.Best is null) ? null : known.Min(e => e.Least ?? e.Best),
            known.Any(e => e.Greatest is null && e.Best is null) ? null : known.Max(e => e.Greatest ?? e.Best),
            null);
    }

    private static Estimate Computed(long? low, long? high, long? best) => low is null && high is null && best is null ? Unknown : new(
        low is null ? BoundKind.None : BoundKind.Closed,
        low ?? 0,
        high is null ? BoundKind.None : BoundKind.Closed,
        high ?? 0,
        best is not null,
        best ?? 0,
        Wording.Computed);
}
