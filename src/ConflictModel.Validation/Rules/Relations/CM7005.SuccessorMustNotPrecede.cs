using System.Runtime.InteropServices;

namespace ConflictModel.Validation;

/// <summary>A new name or a new body must not be there before the change that brought it about.</summary>
/// <remarks>
/// Fires where the account that dates a renaming or a merger also says that what came of it had been formed certainly earlier. Silent for a
/// body that absorbed others, was split off, took over or was set up again: it may well be older. So may a body be of which another
/// account says so. Silent while the order is open.
/// </remarks>
internal sealed class SuccessorMustNotPrecede() : Rule<Succession>(
    RuleIds.SuccessorMustNotPrecede, Severity.Warning, "A new name or a new body must not be there before the change that brought it about.")
{
    public override string Why =>
        "A merger makes a new body, and a renaming a new name: neither can have been formed before. If it was, it took the others in, which is another relation, or one of the dates is wrong.";

    public override string Fix =>
        "If the body was there already, say that it absorbed the others. If the day on which the body was first founded, under its old name, is meant, put it to the old name. Otherwise correct the date.";

    public override string Source => "UCDP Actor Dataset, on changes of name and mergers; ConflictModel: a rename is the same body, an absorption goes into a body that existed already.";

    protected override void Check(Succession succession, Findings findings)
    {
        if ((succession.As != SuccessionKind.Renamed && succession.As != SuccessionKind.Merged) || !succession.On.IsKnown
            || !findings.View.MayCount(succession))
        {
            return;
        }

        foreach (var after in succession.To)
        {
            if (after.TryGetId(out var id))
            {
                foreach (var formed in findings.Shared(static (_, items) => new Formations(items)).Of(id))
                {
                    Check(succession, formed, findings);
                }
            }
        }
    }

    private static void Check(Succession succession, Milestone formed, Findings findings)
    {
        var (record, view) = (findings.Record, findings.View);
        var certainty = view.Counts(succession).And(view.Counts(formed));
        if (certainty is Certainty.Impossible || formed.At.IsBefore(succession.On, view.Tolerance) is not Certainty.Certain
            || AccountKey.Of(succession, record) != AccountKey.Of(formed, record))
        {
            return;
        }

        findings.Listing(succession, certainty)?.Report(
            succession,
            $"What came of this change had been formed before it, by the same account: {Quoted.Of(record.Tell(formed))} and {Quoted.Of(record.Tell(succession))}.",
            "on",
            certainty,
            [new RelatedPlace($"{formed.Pointer}/at", record.Tell(formed))],
            "If the body was there already, say that it absorbed the others; otherwise correct one of the dates.");
    }

    /// <summary>When actors were formed, by actor.</summary>
    private sealed class Formations
    {
        private readonly Dictionary<EntityId, List<Milestone>> formations = [];

        internal Formations(ItemsByKind items)
        {
            foreach (var milestone in items.Of<Milestone>())
            {
                if (milestone.At.IsKnown && milestone.Reached == MilestoneKind.Formed)
                {
                    ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(formations, milestone.Of, out _);
                    list ??= [];
                    if (list.Count < ActorPairs.MostCompared)
                    {
                        list.Add(milestone);
                    }
                }
            }
        }

        internal List<Milestone> Of(EntityId actor) => formations.GetValueOrDefault(actor) ?? [];
    }
}
