namespace ConflictModel.Validation;

/// <summary>The points of life that count, by that which reached them: read once of a record, so that no rule walks the claims again.</summary>
internal sealed class Lives
{
    private static readonly List<Milestone> None = [];

    private readonly Dictionary<EntityId, List<Milestone>> milestones = [];

    private Lives(RecordView view, ItemsByKind items)
    {
        foreach (var milestone in items.Of<Milestone>())
        {
            if (view.MayCount(milestone))
            {
                if (!milestones.TryGetValue(milestone.Of, out var life))
                {
                    milestones[milestone.Of] = life = [];
                }

                life.Add(milestone);
            }
        }
    }

    /// <summary>Gets the points of one life, in the order of the record; not to be changed.</summary>
    internal static List<Milestone> Of(EntityId id, Findings findings) =>
        findings.Shared(static (view, items) => new Lives(view, items)).milestones.GetValueOrDefault(id, None);

    /// <summary>Gets the points that the account of a claim tells; those of all accounts where that one tells none.</summary>
    internal static List<Milestone> OfAccount(Claim claim, List<Milestone> points, Findings findings)
    {
        var own = points.FindAll(p => Disagreement.IsWithinOneAccount(p, claim, findings));
        return own.Count > 0 ? own : points;
    }

    /// <summary>Gets the earliest of some points; there must be one.</summary>
    internal static Milestone First(List<Milestone> points) => points.MinBy(p => p.At.Began, ImpreciseDate.ByEarliest)!;

    /// <summary>Says that a text was made: agreed on, signed, adopted or announced.</summary>
    internal static bool IsMaking(MilestoneKind kind) =>
        kind == MilestoneKind.Signed || kind == MilestoneKind.Agreed || kind == MilestoneKind.Adopted || kind == MilestoneKind.Declared;

    /// <summary>Says that a text came into force, for the first time or anew.</summary>
    internal static bool IsStart(MilestoneKind kind) =>
        kind == MilestoneKind.Effective || kind == MilestoneKind.Resumed || kind == MilestoneKind.Reactivated;

    internal static Certainty Weight(Claim one, Claim other, Findings findings) => findings.View.WeightOf(one).And(findings.View.WeightOf(other));

    /// <summary>Tells a point as the end of a sentence, with by whose account: "was signed on 5 March 2001 (says Gazette)".</summary>
    internal static string Tell(Milestone point, Findings findings) => $"{MilestoneWords.Of(point.Reached)} {point.At.Describe()} ({findings.Account(point)})";

    internal static RelatedPlace Place(Claim claim, string member, Findings findings) =>
        new(member.Length == 0 ? claim.Pointer : $"{claim.Pointer}/{member}", findings.Record.Tell(claim));
}
