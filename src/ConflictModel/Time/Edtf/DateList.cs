namespace ConflictModel;

/// <summary>The members of an EDTF set, as they are written: single dates, ranges of them, and an open side at either end of the list.</summary>
/// <remarks>Ranges stay ranges: nothing is expanded. Equality is by members, in whatever order they stand.</remarks>
internal sealed class DateList : IEquatable<DateList>
{
    private readonly DateListMember[] members;
    private readonly DateListMember[] byFirstDay;

    internal DateList(DateListMember[] members)
    {
        this.members = members;
        byFirstDay = [.. members.Distinct().OrderBy(m => m.Earliest).ThenBy(m => m.Latest).ThenBy(m => m.From.Bits).ThenBy(m => m.To.Bits)];
        foreach (var member in members)
        {
            Qualifiers |= member.From.Qualifiers | member.To.Qualifiers;
            OpenParts |= member.From.OpenParts | member.To.OpenParts;
            Depends |= member.From.Depends || member.To.Depends;
        }
    }

    internal ReadOnlySpan<DateListMember> Members => members;

    internal ReadOnlySpan<DateListMember> ByFirstDay => byFirstDay;

    internal DateQualifiers Qualifiers { get; }

    /// <summary>Gets the components with unspecified digits: 1 the year, 2 the month, 4 the day.</summary>
    internal int OpenParts { get; }

    /// <summary>Gets a value indicating whether the days meant depend on a tolerance.</summary>
    internal bool Depends { get; }

    internal bool IsOpenEarlier => members[0].IsOpenEarlier;

    internal bool IsOpenLater => members[^1].IsOpenLater;

    internal long EarliestDay(DateTolerance? tolerance)
    {
        var earliest = CalendarDays.NoLatest;
        foreach (var member in members)
        {
            earliest = Math.Min(earliest, member.EarliestDay(tolerance));
        }

        return earliest;
    }

    internal long LatestDay(DateTolerance? tolerance)
    {
        var latest = CalendarDays.NoEarliest;
        foreach (var member in members)
        {
            latest = Math.Max(latest, member.LatestDay(tolerance));
        }

        return latest;
    }

    /// <summary>Finds the first day from a given one on that a member can mean.</summary>
    internal long Next(long from, DateTolerance? tolerance)
    {
        var next = CalendarDays.NoLatest;
        foreach (var member in byFirstDay)
        {
            if (!Depends && member.Earliest >= next)
            {
                break; // sorted by the first day
            }

            next = Math.Min(next, member.Next(from, tolerance));
        }

        return next;
    }

    public bool Equals(DateList? other) => other is not null && byFirstDay.AsSpan().SequenceEqual(other.byFirstDay);

    public override bool Equals(object? obj) => Equals(obj as DateList);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var member in byFirstDay)
        {
            hash.Add(member);
        }

        return hash.ToHashCode();
    }
}
