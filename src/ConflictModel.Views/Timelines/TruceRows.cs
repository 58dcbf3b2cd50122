namespace ConflictModel.Views;

/// <summary>Truces: a band where one is in force, with its milestones and violations.</summary>
internal sealed class TruceRows(RecordView view, TimelineOptions options, RecordNames names)
{
    internal static readonly MilestoneKind[] ShownByTheBand =
        [MilestoneKind.Effective, MilestoneKind.Ended, MilestoneKind.Denounced, MilestoneKind.Expired, MilestoneKind.Replaced];

    internal void Find(TimelineReader reader)
    {
        foreach (var truce in view.Record.Entities.OfType<Truce>())
        {
            var milestones = view.Counting<Milestone>(truce).Where(m => m.Of == truce.EntityId).ToArray();
            // Asked far ahead, since whatever was said up to the end of the axis is wanted.
            var violations = view.On(Days.Date(Days.Last)).ViolationsOf(truce);
            var dates = milestones.SelectMany(m => m.At.Dates()).Concat(violations.SelectMany(v => Times(v.Value).SelectMany(t => t.Dates())));
            reader.Take(TimelineSection.Truces, names.Of(truce), dates, () => Row(truce, milestones, violations));
            var undated = violations.Count(v => !Times(v.Value).Any());
            if (undated > 0)
            {
                reader.TakeUndated($"{Texts.Counted(undated, "violation")} of {Texts.Isolate(names.Of(truce))}");
            }
        }
    }

    private TimelineRow Row(Truce truce, Milestone[] milestones, ValueList<Answer<Violation>> violations)
    {
        var declared = ValueList.From(milestones.Where(IsMaking).SelectMany(m => m.Actors));
        var spans = DaySpan.Sample(milestones.SelectMany(m => m.At.Dates()), view.Tolerance, day => InForce(truce, day));
        // A truce that was never in force, its dates contradicting one another, shows the dates themselves.
        var shown = milestones.Where(m => spans.Count == 0 || !ShownByTheBand.Contains(m.Reached));
        return new TimelineRow(TimelineSection.Truces, names.Of(truce))
        {
            Detail = declared.IsEmpty ? "" : $"by {names.Of(declared)}",
            Meaning = "in force",
            Spans = spans,
            Marks = TimelineMark.Merge(view.Marks(shown, names).Concat(Marks(violations))),
            Dates = view.Tell(milestones, m => IsMaking(m) ? "" : names.Of(m.Actors)),
            Violations = Tell(violations),
        };
    }

    private static bool IsMaking(Milestone milestone) => milestone.Reached == MilestoneKind.Declared || milestone.Reached == MilestoneKind.Signed;

    /// <summary>Counts the violations that have a date: several accounts of one act are one violation, and so is one act that accounts date differently.</summary>
    private string Tell(ValueList<Answer<Violation>> violations)
    {
        var dated = violations.Where(v => Times(v.Value).Any())
            .GroupBy(v => v.Value.Act.TryGetId(out var act) ? act.Value : $"\n{v.Value.Id}", v => v.Certainty)
            .Select(g => g.Aggregate(Certainties.Or))
            .ToArray();
        var possible = dated.Count(c => c is not Certainty.Certain);
        return dated.Length == 0 ? ""
            : possible == dated.Length ? $"possibly {Texts.Counted(dated.Length, "dated violation")}"
            : Texts.Counted(dated.Length, "dated violation") + (possible == 0 ? "" : $", {possible} of them possibly");
    }

    private Certainty InForce(Truce truce, ImpreciseDate day)
    {
        var answer = view.On(day).InForce(truce, options.TruceRule);
        return answer.Claims.IsEmpty ? Certainty.Impossible : answer.Certainty; // "possible, resting on nothing" is no band
    }

    private IEnumerable<TimelineMark> Marks(ValueList<Answer<Violation>> violations) =>
        from violation in violations
        from time in Times(violation.Value)
        select new TimelineMark(TimelineMarkKind.Violation, view.Span(time, view.WeightOf(violation.Value)), names.Tell(violation.Value)) { IsAbout = time.IsAbout() };

    /// <summary>Gets when a violation was: as claimed, or else when its act happened.</summary>
    private IEnumerable<Timing> Times(Violation violation) =>
        violation.When.IsKnown ? [violation.When]
        : violation.Act.TryGetId(out var act)
            ? view.Counting<Occurrence>(act).Where(o => o.Of == violation.Act && o.When.IsKnown).Select(o => o.When).Distinct()
            : [];
}
