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
        // Who opened a post is not who encircled it: where the steps are of several, each is told with its own.
        var isOne = milestones.Select(m => names.Of(m.Actors)).Distinct().Count() == 1;
        return new TimelineRow(TimelineSection.Milestones, names.Of(of))
        {
            Detail = isOne && !milestones[0].Actors.IsEmpty ? $"by {names.Of(milestones[0].Actors)}" : "",
            Marks = TimelineMark.Merge(view.Marks(milestones, names)),
            Dates = view.Tell(milestones, m => isOne ? "" : names.Of(m.Actors)),
        };
    }
}
