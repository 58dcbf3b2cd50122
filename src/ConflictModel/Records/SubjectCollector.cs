namespace ConflictModel;

/// <summary>Files claims under every entity they refer to.</summary>
internal sealed class SubjectCollector(Dictionary<EntityId, List<Claim>> found) : ContentVisitor
{
    private Claim current = null!; // set before each visit

    protected override bool WantsTexts => false;

    internal void Collect(Claim claim)
    {
        current = claim;
        claim.Visit(this);
    }

    internal override void OnClaim(string member, ClaimId id)
    {
        // Claims about claims are found by their links.
    }

    protected override void OnText(string member, string text)
    {
        // Texts refer to nothing.
    }

    protected override void OnEntity(string member, EntityId id)
    {
        if (!found.TryGetValue(id, out var claims))
        {
            found[id] = claims = [];
        }

        if (claims.Count == 0 || !ReferenceEquals(claims[^1], current))
        {
            claims.Add(current);
        }
    }
}
