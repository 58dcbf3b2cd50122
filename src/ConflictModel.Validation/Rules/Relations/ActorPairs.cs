using System.Runtime.InteropServices;

namespace ConflictModel.Validation;

/// <summary>Relations by the two actors they join and by whose account they are, for finding those that one account must not make at once.</summary>
/// <remarks>Holds memberships, supports and alignments whose two ends are named and that say that something is so; made once for a record.</remarks>
internal sealed class ActorPairs
{
    private readonly Dictionary<(ActorId One, ActorId Other, AccountKey By), Entry> pairs = [];
    private readonly HashSet<ActorId> supporters = [];
    private readonly ConflictRecord record;

    internal ActorPairs(RecordView view)
    {
        record = view.Record;
        foreach (var item in record)
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

    /// <summary>Gets all relations between the two actors of a relation by the same account, itself among them; nothing where it stands alone.</summary>
    internal IReadOnlyList<Claim> Beside(Claim claim) => TryEnds(claim, out var one, out var other) ? Between(one, other, claim) : [];

    /// <summary>Gets the relations between two actors by the account of a claim, in the order of the record; nothing where there is but one that is the claim itself.</summary>
    internal IReadOnlyList<Claim> Between(ActorId one, ActorId other, Claim by)
    {
        var entry = pairs.GetValueOrDefault(Key(one, other, by));
        return entry.All is not null ? entry.All
            : entry.First is null || ReferenceEquals(entry.First, by) ? []
            : [entry.First];
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
            entry.All!.Add(claim);
        }
    }

    private (ActorId One, ActorId Other, AccountKey By) Key(ActorId one, ActorId other, Claim by) =>
        string.CompareOrdinal(one.Value, other.Value) <= 0 ? (one, other, AccountKey.Of(by, record)) : (other, one, AccountKey.Of(by, record));

    private readonly record struct Entry(Claim? First, List<Claim>? All);
}
