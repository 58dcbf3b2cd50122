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
        var certain = view.CertainTimesOf(incident);
        var differ = dated.Any(o => dated.Any(p => view.Span(o.When, default) is var a && view.Span(p.When, default) is var b && (a.To < b.From || b.To < a.From)));
        var points = from o in dated
                     where !o.When.Lasted
                     from date in o.When.IsSet ? o.When.Dates.Members : [o.When.Moment.Date]
                     select new TimelineMark(TimelineMarkKind.Incident, view.Span(date, differ ? Certainty.Possible : certain(o)), names.Tell(o)) { IsAbout = date.IsAbout() };
        var (toll, derivation) = figures.Of(incident);
        var when = ViewQuestions.Possibly(dated.Select(o => (o.When.Lasted || o.When.IsSet ? o.When.Describe() : o.When.Moment.Describe(), certain(o))))
            .Append(view.Tell(milestones, m => names.Of(m.Actors))).Where(t => t.Length > 0);
        return new TimelineRow(TimelineSection.Incidents, names.Of(incident))
        {
            Detail = Parties(incident, occurrences),
            Meaning = "lasting",
            Spans = Spans([.. dated.Where(o => o.When.Lasted)], certain),
            Marks = TimelineMark.Merge(points.Concat(view.Marks(milestones, names))),
            Dates = string.Join(" or ", when) + (differ ? " (accounts differ)" : ""),
            Figures = toll,
            Derivation = derivation,
        };
    }

    private List<DaySpan> Spans(Occurrence[] lasting, Func<Occurrence, Certainty> certain) =>
        lasting.Length == 0 ? [] : DaySpan.Sample(lasting.SelectMany(o => o.When.Dates()), view.Tolerance, day =>
        {
            var answers = lasting.Select(o => o.When.Contains(day, view.Tolerance).And(certain(o))).Distinct().ToArray();
            return answers.Length == 1 ? answers[0] : Certainty.Possible; // accounts differ
        });

    private string Parties(Incident incident, Occurrence[] occurrences) => string.Join(' ', new[]
    {
        Told("by", occurrences.Select(o => o.Actors), view.PerpetratorsOf(incident.Id)),
        Told("against", occurrences.Select(o => o.Targets), view.TargetsOf(incident.Id)),
    }.Where(t => t.Length > 0));

    /// <summary>Tells who it was by each account: those whom different accounts name did not do it together for that.</summary>
    private string Told(string word, IEnumerable<ValueList<Reference<ActorId>>> accounts, ValueList<Answer<Reference<ActorId>>> answers)
    {
        var told = ViewQuestions.Possibly(accounts.Where(a => !a.IsEmpty)
            .DistinctBy(a => string.Join('\n', a.Select(who => who.ToString()).Order(StringComparer.Ordinal)))
            .Select(a => (names.Of(a), a.All(IsSure) ? Certainty.Certain : Certainty.Possible))).ToArray();
        return told.Length == 0 ? "" : $"{word} {string.Join(" or ", told)}{(told.Length > 1 ? " (accounts differ)" : "")}";

        // Of several candidates the words say by themselves that only one is meant.
        bool IsSure(Reference<ActorId> who) => who.Kind is ReferenceKind.Candidates || answers.Any(a => a.Value == who && a.Certainty is Certainty.Certain);
    }
}
