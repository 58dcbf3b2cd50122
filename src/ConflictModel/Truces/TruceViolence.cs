namespace ConflictModel;

/// <summary>Finds the recorded incidents that bear on a truce, from its effect and from a day on.</summary>
internal sealed class TruceViolence(TruceCase asked, WeighedMilestone[] basis, ImpreciseDate from)
{
    private readonly ActorId[] parties = PartiesOf(asked);
    private readonly DyadId[] pairs = [.. asked.Milestones.SelectMany(m => m.Milestone.Between).Select(d => d.TryGetId(out var id) ? id : default).Where(d => d != default).Distinct()];

    /// <summary>Gets those that surely count, those that may, and the claims that make them so.</summary>
    internal (List<IncidentId> Sure, List<IncidentId> Open, List<Claim> Claims) Find()
    {
        var (sure, open, claims) = (new List<IncidentId>(), new List<IncidentId>(), new List<Claim>());
        foreach (var incident in asked.Record.Entities.OfType<Incident>())
        {
            var about = asked.Record.ClaimsAbout(incident.Id).Where(c => c.IsAffirmedAndActual && asked.Day.Known.Weight(c, out _) is not Certainty.Impossible).ToArray();
            var occurrences = about.OfType<Occurrence>().Where(o => o.Of.Means(incident.Id) is Certainty.Certain).ToArray();
            var breaches = about.OfType<Violation>().Where(v => v.Act.TryGetId(out var act) && act == incident.Id && v.Of.Means(asked.Truce.Id) is not Certainty.Impossible).ToArray();
            var bears = breaches.Select(v => Weight(v).And(v.Of.Means(asked.Truce.Id)))
                .Concat(occurrences.Select(o => Weight(o).And(Bears(o))))
                .Aggregate(Certainty.Impossible, Certainties.Or)
                .And(Agreed(occurrences.Select(InScope)))
                .And(Agreed(breaches.Select(v => v.When).Concat(occurrences.Select(o => o.When)).Where(w => w.IsKnown).Select(InTime)));
            if (bears is Certainty.Impossible)
            {
                continue;
            }

            (bears is Certainty.Certain ? sure : open).Add(incident.Id);
            claims.AddRange(breaches);
            claims.AddRange(occurrences);
        }

        return (sure, open, claims);
    }

    internal static ActorId[] PartiesOf(TruceCase asked) =>
    [
        .. asked.Milestones.Where(m => DeclaredEndRule.Announcements.Contains(m.Milestone.Reached)).SelectMany(m => m.Milestone.Actors)
            .Concat(asked.Record.ClaimsAbout(asked.Truce.Id).OfType<Participation>()
                .Where(p => p.Role == Role.Party && p.IsAffirmedAndActual && p.In.Means(asked.Truce.Id) is Certainty.Certain && asked.Day.Known.Weight(p, out _) is not Certainty.Impossible)
                .Select(p => p.Actor))
            .Select(a => a.TryGetId(out var id) ? id : default).Where(a => a != default).Distinct(),
    ];

    private Certainty Weight(Claim claim) => asked.Day.Known.Weight(claim, out _);

    /// <summary>Answers as one where all accounts agree, and leaves it open where they do not, or where there is none.</summary>
    private static Certainty Agreed(IEnumerable<Certainty> answers) => answers.Distinct().ToArray() is [var one] ? one : Certainty.Possible;

    /// <summary>Asks whether an incident is one between parties: one at whose ends parties stand is; one of a party against others, or by others, may be.</summary>
    private Certainty Bears(Occurrence told)
    {
        if (told.Dyad.TryGetId(out var dyad) && pairs.Contains(dyad))
        {
            return Certainty.Certain;
        }

        var (by, against) = (Array.FindAll(parties, p => Has(told.Actors, p)), Array.FindAll(parties, p => Has(told.Targets, p)));
        return Array.Exists(by, b => Array.Exists(against, a => a != b)) ? Certainty.Certain
            : by.Length + against.Length > 0 ? Certainty.Possible
            : Certainty.Impossible;
    }

    private static bool Has(ValueList<Reference<ActorId>> actors, ActorId actor) => actors.Any(a => a.Means(actor) is Certainty.Certain);

    private Certainty InScope(Occurrence told)
    {
        var place = !asked.Scope.Place.TryGetId(out var id) ? Certainty.Certain
            : told.Where.Places.IsEmpty ? Certainty.Possible
            : told.Where.Places.Select(p => p.TryGetId(out var at) ? Area.FromPlace(asked.Record.TryFind(id, out var found) ? found as Place : null).Holds(at, asked.Record) : Certainty.Possible).Aggregate(Certainty.Impossible, Certainties.Or);
        var involved = asked.Scope.Parties.All(p => Has(told.Actors, p) || Has(told.Targets, p)) ? Certainty.Certain
            : told.Actors.IsEmpty || told.Targets.IsEmpty || told.Actors.Concat(told.Targets).Any(a => a.Kind is not ReferenceKind.Named) ? Certainty.Possible
            : Certainty.Impossible;
        return place.And(involved);
    }

    private Certainty InTime(Timing when)
    {
        var day = asked.Day.Day;
        var since = basis.Select(b => when.Finished.IsBefore(b.Milestone.At.Began, asked.Tolerance).Not());
        var whole = basis.Select(b => b.Milestone.At.Began.IsBefore(when.Began, asked.Tolerance));
        var touches = (basis.Length == 0 ? Certainty.Possible : since.Aggregate(Certainty.Impossible, Certainties.Or)).And(when.Finished.IsBefore(from, asked.Tolerance).Not()).And(day.IsBefore(when.Began, asked.Tolerance).Not());
        var lies = whole.Aggregate(basis.Length == 0 ? Certainty.Possible : Certainty.Certain, Certainties.And).And(when.Began.IsBefore(from, asked.Tolerance).Not()).And(day.IsBefore(when.Finished, asked.Tolerance).Not());
        return touches is Certainty.Impossible ? Certainty.Impossible : lies is Certainty.Certain ? Certainty.Certain : Certainty.Possible;
    }
}
