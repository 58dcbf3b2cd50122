using System.Runtime.InteropServices;

namespace ConflictModel.Validation;

/// <summary>The claims of a record seen so far, for finding one that a later one repeats in all but its id.</summary>
/// <remarks>
/// Claims are to be shown once each, in the order of the record. Most claims of a kind are the only one about their thing, and are told apart by
/// that alone; only where there are several is all that they hold hashed.
/// </remarks>
/// <param name="items">How many items the record has.</param>
internal sealed class SaidBefore(int items)
{
    private readonly Dictionary<int, Claim?> things = new(items); // null once there are several
    private readonly Dictionary<int, List<Claim>> contents = [];

    /// <summary>Gets the first claim that says the very same as this one; null where none does.</summary>
    internal Claim? FirstLike(Claim claim)
    {
        ref var only = ref CollectionsMarshal.GetValueRefOrAddDefault(things, HashCode.Combine(claim.GetType(), Matter.ThingOf(claim)), out var known);
        if (!known)
        {
            only = claim;
            return null;
        }

        if (only is not null)
        {
            Keep(only);
            only = null;
        }

        return Keep(claim);
    }

    /// <summary>Keeps a claim unless one is kept that says the very same, which is given back.</summary>
    private Claim? Keep(Claim claim)
    {
        ref var alike = ref CollectionsMarshal.GetValueRefOrAddDefault(contents, HashOf(claim), out _);
        foreach (var one in alike ??= new(1))
        {
            if (AreSame(one, claim))
            {
                return one;
            }
        }

        alike.Add(claim);
        return null;
    }

    /// <summary>Hashes all that is compared: the claim's own hash leaves out its id, and its note, grades and unread members as well.</summary>
    private static int HashOf(Claim claim) => HashCode.Combine(claim.GetHashCode(), claim.Note, claim.Grades, claim.Unread);

    /// <summary>Compares all but the id, and what is let stand on a claim, which is no part of what it says.</summary>
    private static bool AreSame(Claim first, Claim second) => Bare(first, second.Id).Equals(Bare(second, second.Id));

    private static Claim Bare(Claim claim, ClaimId id) => claim.WithId(id.Value).WithSuppressions([]);
}
