namespace ConflictModel.Views;

/// <summary>Decides who is drawn inside whom: whoever belongs to one body alone. Of several bodies none is preferred, and lines lead to each.</summary>
internal sealed class Nesting
{
    private readonly Dictionary<ActorId, NetworkTie> homes = [];
    private readonly List<NetworkTie> lines = [];

    private Nesting()
    {
    }

    /// <summary>Gets by which membership an actor is drawn inside a body.</summary>
    internal IReadOnlyDictionary<ActorId, NetworkTie> Homes => homes;

    /// <summary>Gets the ties that are drawn as lines.</summary>
    internal IReadOnlyList<NetworkTie> Lines => lines;

    internal static Nesting Of(Network network)
    {
        var nesting = new Nesting();
        var memberships = network.Ties.Where(t => t.Kind is TieKind.Membership).ToArray();
        var byMember = memberships.ToLookup(t => t.From);
        foreach (var actor in network.Actors)
        {
            if (Home([.. byMember[actor.Id]], byMember) is { } home && !nesting.Holds(actor.Id, home.To))
            {
                nesting.homes.Add(actor.Id, home);
            }
        }

        nesting.lines.AddRange(network.Ties.Where(t => t.Kind is not TieKind.Membership || !nesting.Holds(t.To, t.From)));
        return nesting;
    }

    /// <summary>Asks whether an actor is drawn inside a body, at any depth.</summary>
    internal bool Holds(ActorId body, ActorId inner)
    {
        for (var at = inner; ; at = homes[at].To)
        {
            if (at == body)
            {
                return true;
            }

            if (!homes.ContainsKey(at))
            {
                return false;
            }
        }
    }

    private static NetworkTie? Home(NetworkTie[] bodies, ILookup<ActorId, NetworkTie> byMember)
    {
        var certain = Array.FindAll(bodies, b => b.IsCertain);
        var candidates = certain.Length > 0 ? certain : bodies;
        // Who belongs to a front and to the army around it is drawn inside the front.
        NetworkTie[] nearest = candidates.Length < 2 ? candidates
            : [.. candidates.Where(c => !candidates.Any(o => o != c && byMember[o.To].Any(b => b.IsCertain && b.To == c.To)))];
        return nearest.Length == 1 ? nearest[0] : null;
    }
}
