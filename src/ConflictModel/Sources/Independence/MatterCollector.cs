namespace ConflictModel;

/// <summary>Gathers what claims are about: incidents, dyads, conflicts, truces; not the actors, places and sources they name.</summary>
internal sealed class MatterCollector(ConflictRecord record) : ContentVisitor
{
    private readonly HashSet<EntityId> known = [];
    private readonly HashSet<ClaimId> passed = [];
    private readonly Queue<Claim> pending = [];

    protected override bool WantsTexts => false;

    /// <summary>Gets what was found, in the order of finding.</summary>
    internal List<EntityId> Found { get; } = [];

    internal void Collect(IEnumerable<Claim> claims)
    {
        foreach (var claim in claims)
        {
            if (passed.Add(claim.Id))
            {
                pending.Enqueue(claim);
            }
        }

        while (pending.TryDequeue(out var claim))
        {
            claim.VisitContent(this);
        }
    }

    internal void Add(EntityId id)
    {
        if (id.Family is not (EntityFamily.None or EntityFamily.Actor or EntityFamily.Place or EntityFamily.Source) && known.Add(id))
        {
            Found.Add(id);
        }
    }

    /// <summary>What is declared of a claim is about what that claim is about.</summary>
    internal override void OnClaim(string member, ClaimId id)
    {
        if (passed.Add(id) && record.TryFind(id, out var claim))
        {
            pending.Enqueue(claim);
        }
    }

    protected override void OnText(string member, string text)
    {
        // Texts refer to nothing.
    }

    protected override void OnEntity(string member, EntityId id) => Add(id);
}
