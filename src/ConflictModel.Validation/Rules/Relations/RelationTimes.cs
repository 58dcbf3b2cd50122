using NodaTime;

namespace ConflictModel.Validation;

/// <summary>Says whether relations hold at one time.</summary>
/// <remarks>
/// A relation that is not dated holds on the day it was told, whatever of it is known, and perhaps at any other time. Where one ends on the
/// day on which the other begins, as phases of a treaty do, it is open whether they share an hour of that day.
/// </remarks>
internal static class RelationTimes
{
    /// <summary>Says whether two relations hold at one time.</summary>
    internal static Certainty HoldTogether(Claim one, Claim other, RecordView view) =>
        TakeTurns(one.Holds, other.Holds) || TakeTurns(other.Holds, one.Holds) ? Certainty.Possible
            : ToldTogether(one, other) || CertainDays(one, view).Overlaps(CertainDays(other, view)) || Meet(one.Holds, other.Holds, view.Tolerance) ? Certainty.Certain
            : PossibleDays(one, view).Overlaps(PossibleDays(other, view)) ? Certainty.Possible
            : Certainty.Impossible;

    /// <summary>Says whether several relations all hold on one day.</summary>
    internal static Certainty HoldTogether(IReadOnlyList<Claim> claims, RecordView view)
    {
        if (claims.Count == 2)
        {
            return HoldTogether(claims[0], claims[1], view);
        }

        var (told, certain, possible) = (true, DayRanges.All, DayRanges.All);
        foreach (var claim in claims)
        {
            told = told && ToldTogether(claims[0], claim);
            certain = certain.Intersect(CertainDays(claim, view));
            possible = possible.Intersect(PossibleDays(claim, view));
        }

        return told || !certain.IsEmpty ? Certainty.Certain : possible.IsEmpty ? Certainty.Impossible : Certainty.Possible;
    }

    /// <summary>Says whether a relation holds on every day of a time.</summary>
    internal static Certainty HoldsThroughout(Claim relation, Timing time, RecordView view)
    {
        if (!IsDated(relation))
        {
            return Certainty.Possible;
        }

        var stretch = time.Lasted ? time.Interval : new ImpreciseInterval(time.Began, time.Finished);
        return time.IsKnown ? relation.Holds.HoldsOnEveryDayOf(stretch, view.Tolerance) : Certainty.Possible;
    }

    internal static bool IsDated(Claim claim) => claim.Holds.During.IsKnown || claim.Holds.SomeTimeIn.IsKnown;

    private static DayRanges CertainDays(Claim claim, RecordView view)
    {
        if (IsDated(claim))
        {
            return claim.Holds.CertainDays(view.Tolerance);
        }

        var said = view.Record.WhenSaid(claim).Date;
        return said.EarliestWithin(view.Tolerance) == said.LatestWithin(view.Tolerance) && said.Earliest.TryGetDate(out LocalDate day)
            ? DayRange.On(day)
            : DayRanges.Empty;
    }

    private static DayRanges PossibleDays(Claim claim, RecordView view) =>
        IsDated(claim) ? claim.Holds.PossibleDays(view.Tolerance) : DayRanges.All;

    /// <summary>Says whether both stretches must share a day, though no single day is certain: two years of which each touches the other's.</summary>
    private static bool Meet(Validity one, Validity other, DateTolerance tolerance) =>
        (one.During.IsKnown && other.During.IsKnown && one.During.Overlaps(other.During, tolerance) is Certainty.Certain)
        || Covers(one, other, tolerance)
        || Covers(other, one, tolerance);

    /// <summary>Says whether the one gives way to the other on a day that both name; neither is of that day alone.</summary>
    private static bool TakeTurns(Validity first, Validity next) =>
        first.During.End.IsKnown && first.During.End == next.During.Start && first.During.Start != first.During.End && next.During.Start != next.During.End
        && !first.SomeTimeIn.IsKnown && !next.SomeTimeIn.IsKnown;

    private static bool Covers(Validity one, Validity other, DateTolerance tolerance) =>
        one.During.IsKnown && other.SomeTimeIn.IsKnown && one.HoldsOnEveryDayOf(other.SomeTimeIn, tolerance) is Certainty.Certain;

    private static bool ToldTogether(Claim one, Claim other)
    {
        if (IsDated(one) || IsDated(other))
        {
            return false;
        }

        foreach (var citation in one.By.Citations)
        {
            foreach (var otherCitation in other.By.Citations)
            {
                if (citation.Source == otherCitation.Source)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
