namespace ConflictModel;

/// <summary>Tells which things lie within the scope of a comparison.</summary>
internal sealed class ComparisonScope
{
    private readonly RecordView view;
    private readonly Comparison comparison;
    private readonly ValueList<Answer<Timing>> since;
    private readonly PlaceMatch? place;
    private readonly ValueList<Answer<Meeting>> meetings;

    internal ComparisonScope(RecordView view, Comparison comparison)
    {
        (this.view, this.comparison) = (view, comparison);
        since = comparison.Since.TryGetId(out var start) ? EventTimes.Of(view, start) : default;
        if (comparison.Within.TryGetId(out var id))
        {
            place = id.Family is EntityFamily.Place ? new PlaceMatch(view.Record, PlaceId.Parse(id.Value)) : null;
            meetings = id.Family is EntityFamily.Process ? view.MeetingsOf(ProcessId.Parse(id.Value)) : default;
        }
    }

    /// <summary>Gets a value indicating whether the scope is known well enough to find counterexamples in it.</summary>
    internal bool IsKnown =>
        !comparison.ScopeIsUnknown
        && (comparison.Scope.Length == 0 || comparison.Ever || comparison.Since != default || comparison.During.IsKnown || comparison.Within != default);

    internal Certainty Holds(Entity entity)
    {
        var times = EventTimes.Of(view, entity);
        var certainty = Certainty.Certain;
        if (comparison.Since != default)
        {
            certainty = certainty.And(EventTimes.Compare(times, since, (mine, start) => mine.IsBefore(start, view.Tolerance).Not()));
        }

        if (comparison.During.IsKnown)
        {
            certainty = certainty.And(times.Passes(t => t.Overlaps(IncidentSearch.Whole(comparison.During), view.Tolerance)));
        }

        return comparison.Within == default ? certainty
            : comparison.Within.TryGetId(out var within) ? certainty.And(LiesWithin(entity, within))
            : certainty.And(Certainty.Possible);
    }

    private Certainty LiesWithin(Entity entity, EntityId within) => (within.Family, entity) switch
    {
        (EntityFamily.Place, Incident incident) when place is not null => view.PlacesOf(incident).Passes(place.Of),
        (EntityFamily.Conflict, Incident incident) => Named(incident, o => o.Conflict.ToString(), o => o.Conflict == default, o => o.Conflict.Means(ConflictId.Parse(within.Value))),
        (EntityFamily.Dyad, Incident incident) => Named(incident, o => o.Dyad.ToString(), o => o.Dyad == default, o => o.Dyad.Means(DyadId.Parse(within.Value))),
        (EntityFamily.Incident, Incident incident) => IncidentParts.IsWithin(view.Record, incident, IncidentId.Parse(within.Value)) ? Certainty.Certain : Certainty.Impossible,
        (EntityFamily.Process, Meeting meeting) => meetings.FirstOrDefault(m => m.Value == meeting)?.Certainty ?? Certainty.Impossible,
        _ => Certainty.Possible,
    };

    private Certainty Named(Incident incident, Func<Occurrence, string> value, Func<Occurrence, bool> isUnstated, Func<Occurrence, Certainty> means)
    {
        var stated = IncidentQuestions.Occurrences(view, incident).Where(o => !isUnstated(o)).ToArray();
        var test = stated.GroupBy(value).ToDictionary(g => g.Key, g => means(g.First()));
        return stated.Tally(view, value, new Question(view, "{value}", incident, default, "")).Passes(v => test[v]);
    }
}
