namespace ConflictModel.Validation;

/// <summary>When the things of a record began and ended, read once for all rules that ask.</summary>
internal sealed class LifeIndex
{
    private readonly Dictionary<EntityId, KnownLife> lives = [];
    private readonly ConflictRecord record;

    internal LifeIndex(RecordView view, ItemsByKind items)
    {
        record = view.Record;
        foreach (var milestone in items.Of<Milestone>())
        {
            if ((IsBeginning(milestone) || IsEnd(milestone)) && view.MayCount(milestone))
            {
                var life = Of(milestone.Of);
                (IsEnd(milestone) ? life.Ends : life.Beginnings).Add(milestone);
            }
        }

        foreach (var succession in items.Of<Succession>())
        {
            if (view.WeightOf(succession) is not Certainty.Impossible)
            {
                foreach (var after in (IEnumerable<Reference<ActorId>>)succession.To)
                {
                    foreach (var id in Ids(after))
                    {
                        Of(id).CameOfOthers = true;
                    }
                }
            }
        }
    }

    /// <summary>Gets what is told of a thing's beginning and end; null where nothing is.</summary>
    internal KnownLife? Find(EntityId id) => lives.GetValueOrDefault(id);

    /// <summary>Gets what is told of whoever is named; null where nobody is, or nothing told.</summary>
    internal KnownLife? Find<TId>(Reference<TId> reference)
        where TId : struct, IEntityId<TId> => reference.TryGetId(out var id) ? Find(id.ToEntityId()) : null;

    private static bool IsBeginning(Milestone milestone) => milestone.Of.Family switch
    {
        EntityFamily.Truce => false, // a rule of its own
        EntityFamily.Instrument => milestone.Reached == MilestoneKind.Signed || milestone.Reached == MilestoneKind.Agreed || milestone.Reached == MilestoneKind.Adopted,
        EntityFamily.Deployment => milestone.Reached == MilestoneKind.Deployed || milestone.Reached == MilestoneKind.Began,
        _ => milestone.Reached == MilestoneKind.Formed || milestone.Reached == MilestoneKind.Began,
    };

    private static bool IsEnd(Milestone milestone) => milestone.Of.Family switch
    {
        EntityFamily.Truce => false,
        EntityFamily.Instrument => milestone.Reached.IsEnd,
        EntityFamily.Deployment => milestone.Reached == MilestoneKind.Evacuated || milestone.Reached == MilestoneKind.Dismantled || milestone.Reached == MilestoneKind.Ended,
        _ => milestone.Reached == MilestoneKind.Dissolved || milestone.Reached == MilestoneKind.Ended,
    };

    private static ValueList<ActorId> Ids(Reference<ActorId> reference) =>
        reference.TryGetId(out var named) ? [named] : reference.Candidates;

    private KnownLife Of(EntityId id)
    {
        if (!lives.TryGetValue(id, out var life))
        {
            lives[id] = life = new KnownLife(record);
        }

        return life;
    }
}
