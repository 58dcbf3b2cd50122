namespace ConflictModel;

/// <summary>Judges incidents one by one: whether each happened in a time, in a place, with an actor.</summary>
internal sealed class IncidentSearch(RecordView view, Timing time, PlaceMatch? place, ActorId? actor)
{
    private readonly Timing whole = Whole(time);

    /// <summary>Sees a month or a year as all its days: who looks for the incidents of May looks for those of any day of it.</summary>
    internal static Timing Whole(Timing time) =>
        !time.Lasted && !time.IsSet && time.Moment.Date.TryGetPossibleDays(out var days) ? ImpreciseInterval.FromDateInterval(days) : time;

    /// <summary>Gets the answer for an incident, and whether somebody tells each thing that is asked of it; null where it is none of those asked for.</summary>
    internal (Answer<Incident> Answer, bool IsTold)? Judge(Incident incident)
    {
        if (WasNot(incident))
        {
            return null;
        }

        var (claims, untold) = (new List<Claim>(), new List<string>());
        var certainty = Certainty.Certain;
        if (time.IsKnown)
        {
            certainty = Weigh(view.WhenOf(incident), a => a.Passes(t => t.Overlaps(whole, view.Tolerance)), "when it happened");
        }

        if (place is not null && certainty is not Certainty.Impossible)
        {
            certainty = certainty.And(Weigh(view.PlacesOf(incident), a => a.Passes(place.Of), "where it happened"));
        }

        if (actor is { } asked && certainty is not Certainty.Impossible)
        {
            var who = ValueList.From(view.PerpetratorsOf(incident).Concat(view.TargetsOf(incident)));
            certainty = certainty.And(Weigh(who, a => Told(a).Select(w => w.Value.Means(asked).And(w.Certainty)).Aggregate(Certainty.Impossible, Certainties.Or), "who did it or at whom it was aimed"));
        }

        if (certainty is Certainty.Impossible)
        {
            return null;
        }

        var question = new Question(view, "{value} is one of those asked for", default, default, "") { Because = untold.Count == 0 ? "" : $"Nobody tells {string.Join(", or ", untold)}" };
        return (new Answer<Incident>(incident, certainty, ValueList.From(claims.Distinct<Claim>(ReferenceEqualityComparer.Instance)), question), untold.Count == 0);

        Certainty Weigh<T>(ValueList<Answer<T>> answers, Func<ValueList<Answer<T>>, Certainty> judge, string what)
        {
            claims.AddRange(answers.AllClaims());
            if (Told(answers).Any())
            {
                return judge(answers);
            }

            untold.Add(what);
            return Certainty.Possible;
        }
    }

    private static IEnumerable<Answer<T>> Told<T>(ValueList<Answer<T>> answers) => answers.Where(a => a.Certainty is not Certainty.Impossible);

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
