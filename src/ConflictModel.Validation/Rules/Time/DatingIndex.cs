using System.Runtime.InteropServices;

namespace ConflictModel.Validation;

/// <summary>The days that sources are given: the keeper's before others' and before the printed one; read once for all rules that ask.</summary>
internal sealed class DatingIndex
{
    private readonly ConflictRecord record;
    private readonly Dictionary<EntityId, List<Milestone>> datings = [];
    private readonly Dictionary<SourceId, ValueList<Moment>> anchors = []; // of the sources asked for so far: there are fewer than claims that cite them

    internal DatingIndex(RecordView view, ItemsByKind items)
    {
        record = view.Record;
        foreach (var dating in items.Of<Milestone>())
        {
            if (dating is { Of.Family: EntityFamily.Source, At.IsKnown: true } && dating.Reached == MilestoneKind.Published && view.MayCount(dating))
            {
                if (!datings.TryGetValue(dating.Of, out var known))
                {
                    datings[dating.Of] = known = [];
                }

                known.Add(dating);
            }
        }
    }

    /// <summary>Gets the days from which a source's words may count; empty where it is not dated.</summary>
    internal ValueList<Moment> AnchorsOf(SourceId source)
    {
        ref var days = ref CollectionsMarshal.GetValueRefOrAddDefault(anchors, source, out var isKnown);
        return isKnown ? days : days = Read(source);
    }

    private ValueList<Moment> Read(SourceId source)
    {
        if (!datings.TryGetValue(source, out var told))
        {
            return record.TryFind(source, out var only) && only is Source { Published.IsKnown: true } printedAlone ? [printedAlone.Published] : [];
        }

        if (told.Exists(d => d.By.Origin == Origin.Keeper))
        {
            return ValueList.From(told.Where(d => d.By.Origin == Origin.Keeper).Select(DayOf));
        }

        var printed = record.TryFind(source, out var found) && found is Source { Published.IsKnown: true } stated ? [stated.Published] : Array.Empty<Moment>();
        return ValueList.From(printed.Concat(told.Select(DayOf)));
    }

    private static Moment DayOf(Milestone dating) => dating.At.Began;
}
