using System.Runtime.InteropServices;

namespace ConflictModel.Validation;

/// <summary>The claims of a record seen so far, for finding one that a later one repeats in all but its id.</summary>
/// <remarks>
/// Claims are to be shown once each, in the order of the record. Where few claims are about a thing, they are looked at there; only of others is
/// what they hold hashed and kept.
/// </remarks>
internal sealed class SaidBefore
{
    private const int Few = 8;

    private readonly Dictionary<int, List<Claim>> contents = [];

    /// <summary>Gets the first claim that says the very same as this one; null where none does.</summary>
    internal Claim? FirstLike(Claim claim, Findings findings)
    {
        var thing = Matter.ThingOf(claim);
        if (thing.Family is EntityFamily.None || findings.ClaimsAbout(thing) is not { Count: <= Few } about)
        {
            return FirstKept(claim);
        }

        foreach (var other in about)
        {
            if (ReferenceEquals(other, claim))
            {
                break;
            }

            if (other.GetType() == claim.GetType() && other.Standing.Kind != StandingKind.Rejected && !DifferAtOnce(other, claim) && HashOf(other) == HashOf(claim) && AreSame(other, claim))
            {
                return other;
            }
        }

        return null;
    }

    private Claim? FirstKept(Claim claim)
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

    /// <summary>Says whether two claims of one kind differ in what figures of one thing mostly differ in, which is told faster than all that they hold is hashed.</summary>
    private static bool DifferAtOnce(Claim first, Claim second) =>
        first is Figure one && second is Figure other && (one.Number != other.Number || one.People != other.People);

    /// <summary>Hashes all that is compared: the claim's own hash leaves out its id, and its note, grades and unread members as well.</summary>
    private static int HashOf(Claim claim) => HashCode.Combine(claim.GetHashCode(), claim.Note, claim.Grades, claim.Unread);

    /// <summary>Compares all but the id, and what is let stand on a claim, which is no part of what it says.</summary>
    private static bool AreSame(Claim first, Claim second) => Bare(first, second.Id).Equals(Bare(second, second.Id));

    private static Claim Bare(Claim claim, ClaimId id) => claim.WithId(id.Value).WithSuppressions([]);
}
