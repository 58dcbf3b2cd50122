namespace ConflictModel;

/// <summary>Judges incidents one by one: whether each happened in a time, in a place, with an actor.</summary>
internal sealed class IncidentSearch(RecordView view, Timing time, PlaceMatch? place, ActorId? actor)
{
    private readonly Timing whole = Whole(time);
    private readonly Question question = new(view, "{value} is one of those asked for", default, default, "");

    /// <summary>Sees a month or a year as all its days: who looks for the incidents of May looks for those of any day of it.</summary>
    internal static Timing Whole(Timing time) =>
        !time.Lasted && !time.IsSet && time.Moment.Date.TryGetPossibleDays(out var days) ? ImpreciseInterval.FromDateInterval(days) : time;

    /// <summary>Gets the answer for an incident; null where it is none of those asked for.</summary>
    internal Answer<Incident>? Judge(Incident incident)
    {
        var claims = new List<Claim>();
        var certainty = WasNot(incident) ? Certainty.Impossible : Certainty.Certain;
        if (time.IsKnown && certainty is not Certainty.Impossible)
        {
            var when = view.WhenOf(incident);
            claims.AddRange(when.AllClaims());
            certainty = certainty.And(when.Passes(t => t.Overlaps(whole, view.Tolerance)));
        }

        if (place is not null && certainty is not Certainty.Impossible)
        {
            var where = view.PlacesOf(incident);
            claims.AddRange(where.AllClaims());
            certainty = certainty.And(where.Passes(place.Of));
        }

        if (actor is { } asked && certainty is not Certainty.Impossible)
        {
            var who = ValueList.From(view.PerpetratorsOf(incident).Concat(view.TargetsOf(incident)).Where(a => a.Certainty is not Certainty.Impossible));
            claims.AddRange(who.AllClaims());
            certainty = certainty.And(who.IsEmpty ? Certainty.Possible : who.Select(a => a.Value.Means(asked).And(a.Certainty)).Aggregate(Certainty.Impossible, Certainties.Or));
        }

        return certainty is Certainty.Impossible ? null
            : new Answer<Incident>(incident, certainty, ValueList.From(claims.Distinct<Claim>(ReferenceEqualityComparer.Instance)), question);
    }

    /// <summary>Says whether somebody denies that it happened at all, and nobody says that it did.</summary>
    private bool WasNot(Incident incident)
    {
        var counting = IncidentQuestions.Occurrences(view, incident).Where(o => view.Weight(o, out _) is not Certainty.Impossible).ToArray();
        return counting.Length > 0 && Array.TrueForAll(counting, o => o.Polarity is Polarity.Negated) && Array.Exists(counting, IsWhole);
    }

    /// <summary>Says whether a denial is of the incident itself: one that names a time, a place or an actor may speak against that alone.</summary>
    private static bool IsWhole(Occurrence denial) =>
        !denial.When.IsKnown && !denial.Where.IsKnown && denial.Actors.IsEmpty && denial.Targets.IsEmpty
        && denial.Means.Length == 0 && denial.TargetObject.Length == 0 && denial.Weapon == default && denial.TargetType == default;
}
