namespace ConflictModel.Views;

/// <summary>Whatever else reached milestones: conflicts, posts, talks.</summary>
internal sealed class MilestoneRows(RecordView view, RecordNames names)
{
    internal void Find(TimelineReader reader)
    {
        var others = view.Record.Claims.OfType<Milestone>()
            .Where(m => m.Of.Family is not (EntityFamily.Truce or EntityFamily.Instrument or EntityFamily.Incident or EntityFamily.Actor or EntityFamily.Source))
            .Where(m => m.IsAffirmedAndActual && view.WeightOf(m) is not Certainty.Impossible)
            .GroupBy(m => m.Of);
        foreach (var group in others)
        {
            var milestones = group.ToArray();
            reader.Take(TimelineSection.Milestones, names.Of(group.Key), milestones.SelectMany(m => m.At.Dates()), () => Row(group.Key, milestones));
        }
    }

    private TimelineRow Row(EntityId of, Milestone[] milestones)
    {
        var by = ValueList.From(milestones.SelectMany(m => m.Actors));
        return new TimelineRow(TimelineSection.Milestones, names.Of(of))
        {
            Detail = by.IsEmpty ? "" : $"by {names.Of(by)}",
            Marks = TimelineMark.Merge(view.Marks(milestones, names)),
            Dates = milestones.Tell(),
        };
    }
}
