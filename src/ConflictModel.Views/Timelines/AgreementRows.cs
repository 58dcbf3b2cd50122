namespace ConflictModel.Views;

/// <summary>Agreements, resolutions and enactments: a band where one is in force, with its milestones.</summary>
internal sealed class AgreementRows(RecordView view, RecordNames names)
{
    internal void Find(TimelineReader reader)
    {
        foreach (var instrument in view.Record.Entities.OfType<Instrument>())
        {
            var milestones = view.Counting<Milestone>(instrument.EntityId).Where(m => m.Of == instrument.EntityId).ToArray();
            if (milestones.Length > 0)
            {
                reader.Take(TimelineSection.Agreements, names.Of(instrument.EntityId), milestones.SelectMany(m => m.At.Dates()), () => Row(instrument, milestones));
            }
        }
    }

    private TimelineRow Row(Instrument instrument, Milestone[] milestones)
    {
        var by = ValueList.From(milestones.Where(IsMaking).SelectMany(m => m.Actors));
        var spans = DaySpan.Sample(milestones.SelectMany(m => m.At.Dates()), view.Tolerance, day => InForce(instrument, day));
        return new TimelineRow(TimelineSection.Agreements, names.Of(instrument.EntityId))
        {
            Detail = by.IsEmpty ? "" : $"by {names.Of(by)}",
            Meaning = "in force",
            Spans = spans,
            Marks = TimelineMark.Merge(view.Marks(milestones.Where(m => spans.Count == 0 || !TruceRows.ShownByTheBand.Contains(m.Reached)), names)),
            Dates = view.Tell(milestones, m => IsMaking(m) ? "" : names.Of(m.Actors)),
        };
    }

    /// <summary>Asks whether a step makes an agreement: who denounced or suspended it is none of those by whom it is.</summary>
    private static bool IsMaking(Milestone milestone) =>
        milestone.Reached == MilestoneKind.Agreed || milestone.Reached == MilestoneKind.Signed || milestone.Reached == MilestoneKind.Declared || milestone.Reached == MilestoneKind.Adopted;

    private Certainty InForce(Instrument instrument, ImpreciseDate day)
    {
        var answer = view.On(day).InForce(instrument.Id);
        return answer.Claims.IsEmpty ? Certainty.Impossible : answer.Certainty; // "possible, resting on nothing" is no band
    }
}
