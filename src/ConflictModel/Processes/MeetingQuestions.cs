namespace ConflictModel;

/// <summary>Questions about talks: which meetings a process had, and whether one had been held.</summary>
public static class MeetingQuestions
{
    /// <summary>Asks whether a meeting had been held by the day.</summary>
    /// <param name="day">The world on a day.</param>
    /// <param name="meeting">The meeting.</param>
    /// <returns>Possible and resting on nothing where it is only planned, or nobody tells; impossible where all who tell date it later, or deny it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="day"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such meeting.</exception>
    public static Answer<Meeting> HadBeenHeld(this DayView day, MeetingId meeting)
    {
        Guard.Against.Null(day).Record.MustHold(meeting, nameof(meeting));
        var (counting, leftOut) = (new List<Convening>(), new List<LeftOut>());
        Certainty held = Certainty.Impossible, denied = Certainty.Impossible;
        foreach (var claim in Convenings(day.Record, meeting))
        {
            var weight = day.Known.Weight(claim, out var reason);
            if (weight is Certainty.Impossible)
            {
                leftOut.Add(new LeftOut(claim, reason));
                continue;
            }

            counting.Add(claim);
            held = claim.Polarity is Polarity.Affirmed ? held.Or(weight.And(WasOver(claim, day))) : held;
            denied = claim.Polarity is Polarity.Negated ? denied.Or(weight) : denied;
        }

        var certainty = counting.Count == 0 ? Certainty.Possible
            : denied is Certainty.Impossible ? held
            : counting.Exists(c => c.Polarity is Polarity.Affirmed) ? held.And(Certainty.Possible)
            : denied.Not();
        day.Record.TryFind(meeting, out var found);
        return new Answer<Meeting>((Meeting)found!, certainty, ValueList.From<Claim>(counting), new Question(day.Known, "{value} had been held by {date}", meeting, day.Day, ""), ValueList.From(leftOut)); // it is there: see above
    }

    /// <summary>Asks which meetings belong to a process, with those of its tracks, whether held or planned.</summary>
    /// <param name="record">The record.</param>
    /// <param name="process">The process.</param>
    /// <returns>Each meeting, in the order of the record, with the claims that tell of it. Rounds that nobody tells apart are a <see cref="CountEstimate"/> of <see cref="CountMeasure.Rounds"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such process.</exception>
    public static ValueList<Answer<Meeting>> MeetingsOf(this ConflictRecord record, ProcessId process) =>
        new RecordView(Guard.Against.Null(record)).MeetingsOf(process);

    /// <summary>Asks which meetings belong to a process, with those of its tracks, whether held or planned.</summary>
    /// <param name="view">The record as it is asked: as known at a moment, with a tolerance.</param>
    /// <param name="process">The process.</param>
    /// <returns>Each meeting, in the order of the record, with the claims that tell of it. Rounds that nobody tells apart are a <see cref="CountEstimate"/> of <see cref="CountMeasure.Rounds"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such process.</exception>
    public static ValueList<Answer<Meeting>> MeetingsOf(this RecordView view, ProcessId process)
    {
        Guard.Against.Null(view).Record.MustHold(process, nameof(process));
        var processes = Tracks(view.Record, process);
        var question = new Question(view, "{value} belongs to {subject}", process, default, "");
        return ValueList.From(
            from meeting in view.Record.Entities.OfType<Meeting>()
            let certainty = Belongs(meeting.Within, processes)
            where certainty is not Certainty.Impossible
            let claims = Convenings(view.Record, meeting).Where(c => view.Weight(c, out _) is not Certainty.Impossible)
            select new Answer<Meeting>(meeting, certainty, ValueList.From<Claim>(claims), question));
    }

    private static IEnumerable<Convening> Convenings(ConflictRecord record, MeetingId meeting) =>
        record.ClaimsAbout(meeting).OfType<Convening>().Where(c => c.Of == meeting);

    private static Certainty WasOver(Convening claim, DayView day)
    {
        var (when, tolerance) = (claim.When, day.Known.Tolerance);
        if (when.IsKnown)
        {
            return when is { Lasted: true, Interval.IsOpenAtEnd: true } ? day.Day.IsBefore(when.Began, tolerance).Not().And(Certainty.Possible) : day.Day.IsBefore(when.Finished, tolerance).Not();
        }

        var said = day.Record.Index.Said(claim);
        return said.IsKnown ? day.Day.IsBefore(said.Date, tolerance).Not().Or(Certainty.Possible) : Certainty.Possible;
    }

    /// <summary>Gets the process and its tracks, and theirs; tracks may lie within one another in a circle.</summary>
    private static Dictionary<ProcessId, Certainty> Tracks(ConflictRecord record, ProcessId process)
    {
        var found = new Dictionary<ProcessId, Certainty> { [process] = Certainty.Certain };
        var hasGrown = true;
        while (hasGrown)
        {
            hasGrown = false;
            foreach (var track in record.Entities.OfType<PeaceProcess>())
            {
                var belongs = Belongs(track.Within, found);
                if (belongs > found.GetValueOrDefault(track.Id, Certainty.Impossible))
                {
                    found[track.Id] = belongs;
                    hasGrown = true;
                }
            }
        }

        return found;
    }

    private static Certainty Belongs(Reference<ProcessId> within, Dictionary<ProcessId, Certainty> processes) =>
        within.TryGetId(out var id) ? processes.GetValueOrDefault(id, Certainty.Impossible)
        : within.Candidates.Select(c => processes.GetValueOrDefault(c, Certainty.Impossible)).Aggregate(Certainty.Impossible, Certainties.Or).And(Certainty.Possible);
}
