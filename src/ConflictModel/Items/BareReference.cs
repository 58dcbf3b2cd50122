namespace ConflictModel;

/// <summary>A reference that is told by its kind alone.</summary>
internal sealed class BareReference
{
    /// <summary>Nobody or nothing.</summary>
    internal static readonly BareReference None = new(ReferenceKind.None);

    /// <summary>What is still to be agreed.</summary>
    internal static readonly BareReference ToBeAgreed = new(ReferenceKind.ToBeAgreed);

    /// <summary>An entity by the id that names nothing, which no record accepts.</summary>
    internal static readonly BareReference ToNothing = new(ReferenceKind.Named);

    private BareReference(ReferenceKind kind) => Kind = kind;

    internal ReferenceKind Kind { get; }
}
