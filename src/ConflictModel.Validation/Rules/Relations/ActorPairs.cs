using System.Runtime.InteropServices;

namespace ConflictModel.Validation;

/// <summary>Relations by the two actors they join and by whose account they are, for finding those that one account must not make at once.</summary>
/// <remarks>Holds memberships, supports and alignments whose two ends are named and that say that something is so; made once for a record.</remarks>
internal sealed class ActorPairs
{
    private readonly Dictionary<(ActorId One, ActorId Other, AccountKey By), Entry> pairs = [];
    /// <summary>To how many others one is held: one account that dates the relation of one pair ten thousand times is not compared ten thousand times with each.</summary>
    internal const int MostCompared = 256;

    private readonly Dictionary<Claim, int> places = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<ActorId> supporters = [];
    private readonly ConflictRecord record;

    internal ActorPairs(RecordView view, ItemsByKind items)
    {
        record = view.Record;
        foreach (var item in items.OfAny(typeof(Membership), typeof(Support), typeof(Alignment)))
        {
            if (item is Claim claim && claim.CountsByItself() is not Certainty.Impossible && TryEnds(claim, out var one, out var other))
            {
                Add(claim, one, other);
                if (claim is Support)
                {
                    supporters.Add(one);
                }
            }
        }
    }

    /// <summary>Gets those who support anybody.</summary>
    internal IReadOnlySet<ActorId> Supporters => supporters;

    /// <summary>Gets the relations between the same two actors by the same account that stand before a relation in the record, the last first.</summary>
    internal IEnumerable<Claim> Before(Claim claim) =>
        places.TryGetValue(claim, out var place) && TryEnds(claim, out var one, out var other) ? Backwards(pairs[Key(one, other, claim)].All!, place) : [];

    /// <summary>Gets the relations between two actors by the account of a claim.</summary>
    internal IEnumerable<Claim> Between(ActorId one, ActorId other, Claim by)
    {
        var entry = pairs.GetValueOrDefault(Key(one, other, by));
        return entry.All is not null ? Backwards(entry.All, entry.All.Count)
            : entry.First is null ? []
            : [entry.First];
    }

    private static IEnumerable<Claim> Backwards(List<Claim> claims, int from)
    {
        for (var i = from - 1; i >= 0 && i >= from - MostCompared; i--)
        {
            yield return claims[i];
        }
    }

    private static bool TryEnds(Claim claim, out ActorId one, out ActorId other)
    {
        (one, other) = (default, default);
        return claim switch
        {
            Membership membership => membership.Member.TryGetId(out one) && membership.Body.TryGetId(out other),
            Support support => support.Supporter.TryGetId(out one) && support.Recipient.TryGetId(out other),
            Alignment alignment => alignment.From.TryGetId(out one) && alignment.To.TryGetId(out other),
            _ => false,
        };
    }

    private void Add(Claim claim, ActorId one, ActorId other)
    {
        ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(pairs, Key(one, other, claim), out var known);
        if (!known)
        {
            entry = new(claim, null);
        }
        else
        {
            entry = entry with { All = entry.All ?? [entry.First!] };
            places[claim] = entry.All!.Count;
            entry.All.Add(claim);
        }
    }

    private (ActorId One, ActorId Other, AccountKey By) Key(ActorId one, ActorId other, Claim by) =>
        string.CompareOrdinal(one.Value, other.Value) <= 0 ? (one, other, AccountKey.Of(by, record)) : (other, one, AccountKey.Of(by, record));

    private readonly record struct Entry(Claim? First, List<Claim>? All);
}
