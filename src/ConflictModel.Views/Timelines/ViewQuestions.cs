namespace ConflictModel.Views;

/// <summary>What every part of a timeline asks of a view.</summary>
internal static class ViewQuestions
{
    /// <summary>Gets the claims of a kind about something that count: affirmed, actual, neither rejected nor superseded, and said by then.</summary>
    internal static IEnumerable<T> Counting<T>(this RecordView view, EntityId about)
        where T : Claim =>
        view.Record.ClaimsAbout(about).OfType<T>().Where(c => c.IsAffirmedAndActual && view.WeightOf(c) is not Certainty.Impossible);

    internal static IEnumerable<ImpreciseDate> Dates(this Timing timing) => [timing.Began, timing.Finished];

    /// <summary>Gets the days at which something happened, as a mark is placed: from the earliest to the latest it can have been.</summary>
    internal static DaySpan Span(this RecordView view, Timing timing, Certainty certainty) => new(
        DaySpan.Of(timing.Began, view.Tolerance).From, DaySpan.Of(timing.Finished, view.Tolerance).To, certainty);

    /// <summary>Asks whether a date is given as about so: its bounds are a rule's and no source's.</summary>
    internal static bool IsAbout(this ImpreciseDate date) =>
        (date.Qualifiers & (DateQualifiers.ApproximateYear | DateQualifiers.ApproximateMonth | DateQualifiers.ApproximateDay)) != 0;

    /// <summary>Asks whether a time is given as about so: its bounds are a rule's and no source's.</summary>
    internal static bool IsAbout(this Timing timing) => timing.Dates().Any(d => d.IsAbout());

    /// <summary>Gets the dates at which claims were said, or their sources published: what goes on unless it is said to end, goes on to there at least.</summary>
    internal static IEnumerable<ImpreciseDate> Said(this RecordView view, Claim claim)
    {
        yield return claim.By.Said.Date;
        foreach (var citation in (IEnumerable<Citation>)claim.By.Citations)
        {
            if (view.Record.TryFind(citation.Source, out var found) && found is Source source)
            {
                yield return source.Published.Date;
                foreach (var dating in view.Counting<Milestone>(source).Where(m => m.Of == source.EntityId))
                {
                    yield return dating.At.Began;
                }
            }
        }
    }

    internal static IEnumerable<TimelineMark> Marks(this RecordView view, IEnumerable<Milestone> milestones, RecordNames names) =>
        from m in milestones
        where m.At.IsKnown
        select new TimelineMark(TimelineMarkKind.Milestone, view.Span(m.At, view.WeightOf(m)), names.Tell(m)) { IsAbout = m.At.IsAbout() };

    /// <summary>Tells milestones in the order of their dates: "declared 5 March 2020, effective 6 March 2020 (possibly)".</summary>
    /// <param name="view">The record as it is asked.</param>
    /// <param name="milestones">The milestones.</param>
    /// <param name="by">Names whose step each was; empty for one that is told elsewhere.</param>
    internal static string Tell(this RecordView view, IEnumerable<Milestone> milestones, Func<Milestone, string> by) => string.Join(", ", Possibly(milestones
        .Where(m => m.At.IsKnown)
        .OrderBy(m => m.At.Began, ImpreciseDate.ByLatest)
        .ThenBy(m => m.At.Began, ImpreciseDate.ByEarliest)
        .Select(m => ($"{Texts.Clean(m.Reached.Word)} {(m.At.Lasted || m.At.IsSet ? m.At.Describe() : m.At.Moment.Date.Describe())}{(by(m) is { Length: > 0 } who ? $" by {who}" : "")}", view.WeightOf(m)))));

    /// <summary>Asks how certain the times of an incident are, by all who tell of them: one whom somebody contradicts is possible only.</summary>
    internal static Func<Occurrence, Certainty> CertainTimesOf(this RecordView view, Incident incident)
    {
        var certainties = view.WhenOf(incident.Id).ToDictionary(a => a.Value, a => a.Certainty);
        return o => certainties.GetValueOrDefault(o.When, Certainty.Impossible).And(view.WeightOf(o));
    }

    /// <summary>Tells each text once, and of one that nobody is sure of that it is possible only.</summary>
    internal static IEnumerable<string> Possibly(IEnumerable<(string Text, Certainty Certainty)> told) =>
        from text in told
        group text.Certainty by text.Text into same
        select same.Contains(Certainty.Certain) ? same.Key : $"{same.Key} (possibly)";
}
