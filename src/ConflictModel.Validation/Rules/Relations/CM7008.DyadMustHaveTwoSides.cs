namespace ConflictModel.Validation;

/// <summary>A dyad must have two sides, and they must be two.</summary>
/// <remarks>Silent where a side is described without a name ("unidentified gunmen"), or is one of several candidates.</remarks>
internal sealed class DyadMustHaveTwoSides() : Rule<Dyad>(
    RuleIds.DyadMustHaveTwoSides, Severity.Warning, "A dyad must have two sides.")
{
    public override string Why =>
        "A dyad is a pair that fights. With one side missing, or the same actor on both, events and deaths that are counted by dyad stand beside nobody, or show an actor at war with itself.";

    public override string Fix =>
        "Name the missing side; where nobody knows it, say so in words: “unidentified gunmen”. If factions of one body fight each other, make each an actor of its own.";

    public override string Source => "UCDP Dyadic Dataset: a dyad consists of two conflicting primary parties.";

    public override RuleReach Reach => RuleReach.Item;

    protected override void Check(Dyad dyad, Findings findings)
    {
        if (IsMissing(dyad.SideA) || IsMissing(dyad.SideB))
        {
            var both = IsMissing(dyad.SideA) && IsMissing(dyad.SideB);
            findings.Listing(dyad)?.Report(
                dyad,
                both ? $"The dyad “{dyad.Name}” names neither of its sides." : $"The dyad “{dyad.Name}” names only one of its two sides, '{(IsMissing(dyad.SideA) ? dyad.SideB : dyad.SideA)}'.",
                IsMissing(dyad.SideA) ? "sideA" : "sideB",
                suggestion: dyad.ExternalIds.IsEmpty ? "Name the missing side, or describe it in words where it is not known."
                    : $"Name the missing side, as others tell it of {dyad.ExternalIds[0]}, or describe it in words where it is not known.");
        }
        else if (dyad.SideA.TryGetId(out var one) && dyad.SideB.TryGetId(out var other) && one == other)
        {
            findings.Listing(dyad)?.Report(
                dyad,
                $"The dyad “{dyad.Name}” has one actor on both sides, '{one}'.",
                "sideB",
                suggestion: "Name the other side; if parts of one body fight each other, make each an actor of its own.");
        }
    }

    private static bool IsMissing(Reference<ActorId> side) => side.Kind is ReferenceKind.Unknown or ReferenceKind.None;
}
