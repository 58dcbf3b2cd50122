namespace ConflictModel.Views;

/// <summary>Finds the claims on which an answer about something can turn, and the days on which it can change.</summary>
internal sealed class ClaimsAround(ConflictRecord record)
{
    private const int MostLinked = 1000;

    /// <summary>Gets the claims about a truce, with those that date the acts by which it was violated.</summary>
    internal HashSet<Claim> Of(Truce truce)
    {
        var own = record.ClaimsAbout(truce).Where(c => c is Milestone or Violation);
        var acts = own.OfType<Violation>().SelectMany(v => v.Act.TryGetId(out var act) ? record.ClaimsAbout(act).OfType<Occurrence>() : []);
        return Linked(own.Concat(acts));
    }

    /// <summary>Gets the milestones of a text, and of the texts it is linked with.</summary>
    internal HashSet<Claim> Of(Instrument text)
    {
        var links = record.ClaimsAbout(text).OfType<InstrumentLink>().ToArray();
        EntityId[] texts = [text, .. links.Select(l => l.From), .. links.SelectMany(l => l.To.TryGetId(out var to) ? [to] : l.To.Candidates)];
        return Linked(texts.Distinct().SelectMany(t => record.ClaimsAbout(t).OfType<Milestone>()).Concat<Claim>(links));
    }

    /// <summary>Gets what ties an actor to others, and the lives of all these.</summary>
    internal HashSet<Claim> Of(Actor actor)
    {
        var ties = record.ClaimsAbout(actor).Where(c => c is Membership or Support).ToArray();
        var lives = ties.SelectMany(Actors).Append(actor.Id).Distinct().Where(a => record.TryFind(a, out _))
            .SelectMany(a => record.ClaimsAbout(a).Where(c => c is Succession || (c is Milestone m && m.Of == (EntityId)a)));
        return Linked(ties.Concat(lives));
    }

    /// <summary>Gets what is told of an incident itself.</summary>
    internal HashSet<Claim> Of(Incident incident) =>
        Linked(record.ClaimsAbout(incident).Where(c => c is Occurrence or CasualtyEstimate or Milestone));

    /// <summary>Adds to claims all that they are linked with, there and back, since a correction or a part may change what counts.</summary>
    internal HashSet<Claim> Linked(IEnumerable<Claim> claims)
    {
        var found = new HashSet<Claim>(ReferenceEqualityComparer.Instance);
        var open = new Queue<Claim>(claims);
        while (open.Count > 0 && found.Count < MostLinked)
        {
            var claim = open.Dequeue();
            if (!found.Add(claim))
            {
                continue;
            }

            foreach (var link in record.LinksTo(claim.Id))
            {
                open.Enqueue(link.From);
            }

            foreach (var link in claim.Links)
            {
                if (record.TryFind(link.To, out var other))
                {
                    open.Enqueue(other);
                }
            }
        }

        found.UnionWith(open); // of those beyond the limit, only what was seen already
        return found;
    }

    /// <summary>Gets the days from which on an answer that turns on claims may be another.</summary>
    internal static long[] Days(ConflictRecord record, IEnumerable<Claim> claims, DateTolerance tolerance)
    {
        var days = new SortedSet<long>();
        foreach (var date in claims.SelectMany(c => Dates(record, c)).Where(d => d.IsKnown).Distinct())
        {
            var span = DaySpan.Of(date, tolerance);
            foreach (var day in new[] { span.From, span.To }.OfType<long>())
            {
                days.Add(day);
                days.Add(day + 1);
            }
        }

        return [.. days];
    }

    private static IEnumerable<ImpreciseDate> Dates(ConflictRecord record, Claim claim)
    {
        var own = claim switch
        {
            Milestone milestone => milestone.At,
            Violation violation => violation.When,
            Occurrence occurrence => occurrence.When,
            Succession succession => Timing.FromMoment(succession.On),
            _ => default,
        };
        return
        [
            .. own.Dates(), .. own.IsSet ? own.Dates.Members : [],
            claim.Holds.During.Start, claim.Holds.During.End, claim.Holds.SomeTimeIn.Start, claim.Holds.SomeTimeIn.End,
            record.WhenSaid(claim).Date,
        ];
    }

    private static IEnumerable<ActorId> Actors(Claim tie) => tie switch
    {
        Membership m => Ids(m.Member).Concat(Ids(m.Body)),
        Support s => Ids(s.Supporter).Concat(Ids(s.Recipient)),
        _ => [],
    };

    private static ValueList<ActorId> Ids(Reference<ActorId> reference) => reference.TryGetId(out var id) ? [id] : reference.Candidates;
}
