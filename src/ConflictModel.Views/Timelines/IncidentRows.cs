namespace ConflictModel.Views;

/// <summary>Incidents: a point or a stretch, with the figures that the record combines.</summary>
internal sealed class IncidentRows(RecordView view, RecordNames names)
{
    private readonly IncidentFigures figures = new(view);

    internal void Find(TimelineReader reader)
    {
        foreach (var incident in view.Record.Entities.OfType<Incident>())
        {
            var (occurrences, milestones) = (Occurrences(incident), Milestones(incident));
            var dates = occurrences.Select(o => o.When).Concat(milestones.Select(m => m.At)).SelectMany(t => t.Dates());
            reader.Take(TimelineSection.Incidents, names.Of(incident), dates, () => Row(incident, occurrences, milestones), () => figures.Of(incident).Words);
        }
    }

    /// <summary>Tells an incident: by whom against whom, when, and the figures that the record combines.</summary>
    internal TimelineRow Row(Incident incident) => Row(incident, Occurrences(incident), Milestones(incident));

    private Occurrence[] Occurrences(Incident incident) => [.. view.Counting<Occurrence>(incident).Where(o => o.Of == incident.ToReference())];

    private Milestone[] Milestones(Incident incident) => [.. view.Counting<Milestone>(incident).Where(m => m.Of == incident.EntityId)];

    private TimelineRow Row(Incident incident, Occurrence[] occurrences, Milestone[] milestones)
    {
        var dated = occurrences.Where(o => o.When.IsKnown).ToArray();
        var differ = dated.Any(o => dated.Any(p => view.Span(o.When, default) is var a && view.Span(p.When, default) is var b && (a.To < b.From || b.To < a.From)));
        var points = from o in dated
                     where !o.When.Lasted
                     from date in o.When.IsSet ? o.When.Dates.Members : [o.When.Moment.Date]
                     select new TimelineMark(TimelineMarkKind.Incident, view.Span(date, differ ? Certainty.Possible : view.WeightOf(o)), names.Tell(o)) { IsAbout = date.IsAbout() };
        var (toll, derivation) = figures.Of(incident);
        var when = dated.Select(o => o.When.Lasted || o.When.IsSet ? o.When.Describe() : o.When.Moment.Describe()).Distinct().Append(milestones.Tell()).Where(t => t.Length > 0);
        return new TimelineRow(TimelineSection.Incidents, names.Of(incident))
        {
            Detail = Parties(occurrences),
            Meaning = "lasting",
            Spans = Spans([.. dated.Where(o => o.When.Lasted)]),
            Marks = TimelineMark.Merge(points.Concat(view.Marks(milestones, names))),
            Dates = string.Join(" or ", when) + (differ ? " (accounts differ)" : ""),
            Figures = toll,
            Derivation = derivation,
        };
    }

    private List<DaySpan> Spans(Occurrence[] lasting) =>
        lasting.Length == 0 ? [] : DaySpan.Sample(lasting.SelectMany(o => o.When.Dates()), view.Tolerance, day =>
        {
            var answers = lasting.Select(o => o.When.Contains(day, view.Tolerance).And(view.WeightOf(o))).Distinct().ToArray();
            return answers.Length == 1 ? answers[0] : Certainty.Possible; // accounts differ
        });

    private string Parties(Occurrence[] occurrences)
    {
        var by = ValueList.From(occurrences.SelectMany(o => o.Actors));
        var against = ValueList.From(occurrences.SelectMany(o => o.Targets));
        return string.Join(' ', new[] { by.IsEmpty ? "" : $"by {names.Of(by)}", against.IsEmpty ? "" : $"against {names.Of(against)}" }.Where(t => t.Length > 0));
    }
}
