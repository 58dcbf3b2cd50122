using System.Runtime.InteropServices;

namespace ConflictModel.Validation;

/// <summary>For whom an actor speaks: itself, the bodies in which it holds an office, and what it is a component of; read once for all rules that ask.</summary>
internal sealed class PartyVoices
{
    /// <summary>How many bodies of one actor are looked at; nobody holds more offices, but a hostile record may say so.</summary>
    private const int MostBodies = 16;

    private readonly Dictionary<ActorId, List<OfficeHolding>> offices = [];
    private readonly Dictionary<ActorId, List<Membership>> components = [];

    internal PartyVoices(RecordView view, ItemsByKind items)
    {
        foreach (var office in items.Of<OfficeHolding>())
        {
            if (office.Holder.TryGetId(out var holder) && office.Body.Kind is ReferenceKind.Named && view.Counts(office) is Certainty.Certain)
            {
                Add(offices, holder, office);
            }
        }

        foreach (var membership in items.Of<Membership>())
        {
            if (membership.As == MembershipKind.Component && membership.Member.TryGetId(out var member)
                && membership.Body.Kind is ReferenceKind.Named && view.Counts(membership) is Certainty.Certain)
            {
                Add(components, member, membership);
            }
        }
    }

    /// <summary>Gets the offices that an actor holds or held, as undisputed claims tell; null where it holds none.</summary>
    internal List<OfficeHolding>? OfficesOf(ActorId holder) => offices.GetValueOrDefault(holder);

    /// <summary>Finds the party of some for which an actor speaks, and the claim that ties it to the party, if it is not the party itself.</summary>
    internal bool SpeaksForOneOf(ActorId actor, HashSet<ActorId> parties, out ActorId party, out Claim? tie)
    {
        (party, tie) = (actor, null);
        if (parties.Contains(actor) || IsComponentOfOne(actor, parties, out party, out tie))
        {
            return true;
        }

        foreach (var office in CollectionsMarshal.AsSpan(OfficesOf(actor))) // empty where it holds none
        {
            if (office.Body.TryGetId(out party) && (parties.Contains(party) || IsComponentOfOne(party, parties, out party, out _)))
            {
                tie = office;
                return true;
            }
        }

        return false;
    }

    private bool IsComponentOfOne(ActorId actor, HashSet<ActorId> parties, out ActorId party, out Claim? tie)
    {
        (party, tie) = (actor, null);
        foreach (var membership in CollectionsMarshal.AsSpan(components.GetValueOrDefault(actor)))
        {
            if (membership.Body.TryGetId(out party) && parties.Contains(party))
            {
                tie = membership;
                return true;
            }
        }

        return false;
    }

    private static void Add<T>(Dictionary<ActorId, List<T>> to, ActorId actor, T claim)
    {
        if (!to.TryGetValue(actor, out var known))
        {
            to[actor] = known = [];
        }

        if (known.Count < MostBodies)
        {
            known.Add(claim);
        }
    }
}
