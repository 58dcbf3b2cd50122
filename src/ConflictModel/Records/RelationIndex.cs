using System.Collections.Frozen;

namespace ConflictModel;

/// <summary>Dated relations by one of their ends, so that those that may hold on a day are found without looking at the others.</summary>
/// <remarks>Each end's relations are sorted by their earliest possible day and carry, as a balanced tree within the array, the latest possible day below them.</remarks>
internal sealed class RelationIndex<TClaim>
    where TClaim : Claim
{
    private readonly FrozenDictionary<string, (int Start, int End)> segments;
    private readonly Entry[] entries;

    internal RelationIndex(ConflictRecord record, Func<TClaim, Reference<ActorId>> from, Func<TClaim, Reference<ActorId>> to)
    {
        var all = new List<(string Key, Entry Entry)>();
        foreach (var claim in record.Claims.OfType<TClaim>())
        {
            if (claim.Standing.Kind == StandingKind.Rejected || !(claim.Mood == default || claim.Mood == Mood.Actual))
            {
                continue; // such a claim makes nothing so
            }

            var said = record.Index.Said(claim);
            foreach (var (near, far, sure) in Ends(from(claim), to(claim)))
            {
                // An actor of a kind that this version does not know cannot be handed out.
                if (record.TryFind(far, out var entity) && entity is Actor actor)
                {
                    all.Add((near.Value, Entry.Of(record, claim, actor, sure, said)));
                }
            }
        }

        var ordered = all.OrderBy(e => e.Key, StringComparer.Ordinal).ThenBy(e => e.Entry.From).ToArray();
        entries = [.. ordered.Select(e => e.Entry)];
        segments = ordered
            .Select((e, i) => (e.Key, Index: i))
            .GroupBy(e => e.Key, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => (g.First().Index, g.Last().Index + 1), StringComparer.Ordinal);
        foreach (var (start, end) in segments.Values)
        {
            SetMost(start, end);
        }
    }

    /// <summary>Gets all relations of an actor, earliest first.</summary>
    internal ReadOnlySpan<Entry> Of(ActorId near) =>
        segments.TryGetValue(near.Value, out var segment) ? entries.AsSpan(segment.Start..segment.End) : default;

    /// <summary>Gets a relation that was found.</summary>
    internal ref readonly Entry this[int position] => ref entries[position];

    /// <summary>Finds the positions of the relations of an actor that may hold on some day within bounds, earliest first.</summary>
    internal void Find(ActorId near, long earliest, long latest, List<int> found)
    {
        if (segments.TryGetValue(near.Value, out var segment))
        {
            Find(segment.Start, segment.End, earliest, latest, found);
        }
    }

    private static IEnumerable<(ActorId Near, ActorId Far, bool Sure)> Ends(Reference<ActorId> one, Reference<ActorId> other)
    {
        var sure = one.Kind is ReferenceKind.Named && other.Kind is ReferenceKind.Named;
        return from near in one.Ids()
               from far in other.Ids()
               select (near, far, sure);
    }

    private long SetMost(int start, int end)
    {
        if (start >= end)
        {
            return CalendarDays.NoEarliest;
        }

        var middle = (start + end) >>> 1;
        var below = Math.Max(SetMost(start, middle), SetMost(middle + 1, end));
        return entries[middle].Most = Math.Max(entries[middle].To, below);
    }

    private void Find(int start, int end, long earliest, long latest, List<int> found)
    {
        while (start < end)
        {
            var middle = (start + end) >>> 1;
            ref readonly var entry = ref entries[middle];
            if (entry.Most < earliest)
            {
                return;
            }

            Find(start, middle, earliest, latest, found);
            if (entry.From > latest)
            {
                return;
            }

            if (entry.To >= earliest)
            {
                found.Add(middle);
            }

            start = middle + 1;
        }
    }

    /// <summary>One relation seen from one end, with what can be told of its days beforehand.</summary>
    internal struct Entry
    {
        internal long From;
        internal long To;
        internal long Most;
        internal TClaim Claim;
        internal Actor Far;
        internal bool Sure;
        internal Moment Said;
        private long certainFrom;
        private long certainTo;
        private bool plain;

        internal static Entry Of(ConflictRecord record, TClaim claim, Actor far, bool sure, Moment said)
        {
            // The widest tolerance anybody may ask with is not known here, so a qualified date is not bounded at all.
            var (holds, start, end) = (claim.Holds, claim.Holds.During.Start, claim.Holds.During.End);
            var (anyStart, anyEnd) = (holds.StartIsFirstSeen || start.Qualifiers != 0, holds.EndIsLastSeen || end.Qualifiers != 0);
            var (from, to) = (anyStart ? CalendarDays.NoEarliest : start.EarliestDay(null), anyEnd ? CalendarDays.NoLatest : end.LatestDay(null));
            if (holds.SomeTimeIn is { IsKnown: true } some)
            {
                var earliest = holds.StartIsFirstSeen || some.Start.Qualifiers != 0 ? CalendarDays.NoEarliest : some.Start.EarliestDay(null);
                var latest = holds.EndIsLastSeen || some.End.Qualifiers != 0 ? CalendarDays.NoLatest : some.End.LatestDay(null);
                (from, to) = holds.During.IsKnown ? (Math.Min(from, earliest), Math.Max(to, latest)) : (earliest, latest);
            }

            return new Entry
            {
                From = from,
                To = to,
                Claim = claim,
                Far = far,
                Sure = sure,
                Said = said,
                certainFrom = start.LatestDay(null),
                certainTo = end.EarliestDay(null),
                plain = sure && start.IsKnown && end.IsKnown && !anyStart && !anyEnd && !holds.SomeTimeIn.IsKnown
                    && claim.Polarity is Polarity.Affirmed && claim.Standing.Kind == default && record.Index.LinksTo(claim.Id).IsEmpty,
            };
        }

        /// <summary>Answers whether the relation holds throughout some days, where its two dates alone decide that.</summary>
        internal readonly bool TryTell(long earliest, long latest, RecordView known, out Certainty certainty)
        {
            certainty = earliest >= certainFrom && latest <= certainTo ? Certainty.Certain : Certainty.Possible;
            return plain && !known.KnownAt.IsKnown;
        }
    }
}
