namespace ConflictModel;

/// <summary>One origin, while its claims are gathered.</summary>
internal sealed class AccountBuilder(OriginIdentity identity, int voice)
{
    private readonly List<SourceId> outlets = [];
    private readonly HashSet<SourceId> known = [];
    private bool isSure;
    private bool drawsOnUnnamed;

    internal OriginIdentity Identity => identity;

    /// <summary>Gets the number of the voice that speaks.</summary>
    internal int Voice => voice;

    internal List<Claim> Claims { get; } = [];

    internal ValueList<SourceId> Outlets => ValueList.From(outlets);

    /// <summary>Gets a value indicating whether it has a name.</summary>
    internal bool IsNamed => identity.Origin.Kind is OriginKind.Source
        || (identity.Origin.Kind is OriginKind.Actor && identity.Origin.Actor.Kind is ReferenceKind.Named);

    /// <summary>Gets a value indicating whether it can be told from any other: it has a name, and an undisputed claim that rests on nobody without one.</summary>
    internal bool IsSure => isSure && IsNamed;

    /// <summary>Gets why it cannot be told from every other, where it cannot.</summary>
    internal string Doubt => identity.Origin.Kind is OriginKind.Keeper ? "may rest on the others"
        : !IsNamed ? "has no name, and may be one of the others"
        : Claims.Exists(c => c.Standing.Kind == StandingKind.Disputed) ? "is disputed"
        : drawsOnUnnamed ? "draws on somebody without a name"
        : "may not count";

    internal void Add(Claim claim, Certainty weight)
    {
        Claims.Add(claim);
        var onUnnamed = claim.By.DrawingOn.Any(d => d.Kind is not (ReferenceKind.Named or ReferenceKind.None));
        drawsOnUnnamed |= onUnnamed;
        isSure |= weight is Certainty.Certain && !onUnnamed;
        foreach (var citation in claim.By.Citations)
        {
            if (known.Add(citation.Source))
            {
                outlets.Add(citation.Source);
            }
        }
    }
}
