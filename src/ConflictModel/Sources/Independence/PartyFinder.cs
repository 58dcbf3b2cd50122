namespace ConflictModel;

/// <summary>Finds who is a party to the matter that some claims are about, and who speaks for one.</summary>
/// <remarks>
/// Parties are those named as actors or targets of the incident, the sides of its dyad, and those who take part in it or its conflict as
/// party, perpetrator or target. A body of a party, a component or member of one, and who holds an office in any of these, speaks for it.
/// Who merely belongs to an organization (a state to the United Nations) does not lend it its part, nor who supports a party.
/// </remarks>
internal sealed class PartyFinder
{
    private readonly RecordView view;
    private readonly MatterCollector matter;
    private readonly IEnumerable<Claim> about;
    private readonly Dictionary<ActorId, PartyTie> parties = [];
    private bool isDone;

    internal PartyFinder(RecordView view, IEnumerable<Claim> claims) =>
        (this.view, about, matter) = (view, claims, new MatterCollector(view.Record));

    private Names Names => view.Record.Names;

    private PartyIndex Index => view.Record.Index.Parties;

    /// <summary>Tells how many origins of some claims are parties to their matter: ", one of them a party to it"; nothing where the record knows of none.</summary>
    internal static string Parties(RecordView view, ValueList<Claim> claims)
    {
        var finder = new PartyFinder(view, claims);
        var graph = new RelianceGraph(view, claims);
        var ties = graph.Accounts.ConvertAll(a => finder.TieOf(graph.Voices[a.Voice].Origin, a.Claims).Certainty);
        var (certain, possible) = (ties.Count(t => t is Certainty.Certain), ties.Count(t => t is Certainty.Possible));
        var (count, perhaps) = certain > 0 ? (certain, "") : (possible, "possibly ");
        return count == 0 ? ""
            : ties.Count == 1 ? $", {perhaps}a party to it"
            : count == 1 ? $", one of them {perhaps}a party to it"
            : $", {count} of them {perhaps}parties to it";
    }

    /// <summary>Tells what ties an actor to a party, on the latest day on which it said one of its claims; where none is dated, on a day unknown.</summary>
    internal PartyTie TieOf(Origin voice, IEnumerable<Claim> claims)
    {
        if (voice.Kind is not OriginKind.Actor || !voice.Actor.TryGetId(out var actor) || !HasParties())
        {
            return PartyTie.None;
        }

        var said = claims.Select(c => view.Record.Index.Said(c).Date).Where(d => d.IsKnown).DefaultIfEmpty().MaxBy(d => d, ImpreciseDate.ByLatest);
        var day = view.On(said);
        var best = TieOf(day, actor, new PartyTie(Certainty.Certain, ""));
        foreach (var office in Index.OfficesOf(actor))
        {
            var held = office.Holder.Means(actor).And(view.Weight(office, out _)).And(day.Holds(office, view.Record.Index.Said(office)));
            if (office.Body.TryGetId(out var body) && held is not Certainty.Impossible)
            {
                best = Better(best, TieOf(day, body, new PartyTie(held, office.Tell(Names))));
            }
        }

        return best;
    }

    /// <summary>Finds the tie of an actor itself, of a body it belongs to, or of one that belongs to it.</summary>
    private PartyTie TieOf(DayView day, ActorId actor, PartyTie so)
    {
        var best = Through(actor, so, default);
        if (best.Certainty is Certainty.Certain || !view.Record.TryFind(actor, out _))
        {
            return best;
        }

        foreach (var relative in day.BodiesOf(actor, Reach.Through).Concat(day.MembersOf(actor, Reach.Through)))
        {
            if (parties.ContainsKey(relative.Value.Id) && !relative.Claims.Any(IsMereMembershipOfOrganization))
            {
                best = Better(best, Through(relative.Value.Id, so with { Certainty = so.Certainty.And(relative.Certainty) }, relative.Claims));
            }
        }

        return best;
    }

    private PartyTie Through(ActorId party, PartyTie so, ValueList<Claim> path) =>
        !parties.TryGetValue(party, out var tie) ? PartyTie.None
        : new PartyTie(so.Certainty.And(tie.Certainty), string.Join("; ", path.Select(c => c.Tell(Names)).Prepend(so.Reason).Append(tie.Reason).Where(r => r.Length > 0).Distinct()));

    private static PartyTie Better(PartyTie one, PartyTie other) => other.Certainty > one.Certainty ? other : one;

    private bool IsMereMembershipOfOrganization(Claim claim) =>
        claim is Membership membership && membership.As != MembershipKind.Component
        && membership.Body.TryGetId(out var body) && view.Record.TryFind(body, out var entity) && entity is Organization;

    /// <summary>Finds the parties when they are first asked for: most claims are told by sources and monitors, and nobody asks.</summary>
    private bool HasParties()
    {
        if (!isDone)
        {
            isDone = true;
            matter.Collect(about);
            for (var i = 0; i < matter.Found.Count; i++)
            {
                FindParties(matter.Found[i]); // which may find more: the conflict that an incident belongs to
            }
        }

        return parties.Count > 0;
    }

    private void FindParties(EntityId of)
    {
        if (view.Record.TryFind(of, out var entity) && entity is Dyad pair)
        {
            AddSides(pair, Certainty.Certain);
            AddMatter(pair.Within);
        }

        if (of.Family is EntityFamily.Conflict)
        {
            var conflict = ConflictId.Parse(of.Value);
            foreach (var dyad in Index.DyadsWithin(conflict))
            {
                AddSides(dyad, dyad.Within.Means(conflict));
            }
        }

        foreach (var occurrence in Index.OccurrencesOf(of))
        {
            var weight = view.Weight(occurrence, out _).And(occurrence.Of.Means(IncidentId.Parse(of.Value)));
            AddAll(occurrence.Actors, weight, $"is named as an actor in {Names.Of(of)}");
            AddAll(occurrence.Targets, weight, $"is named as a target of {Names.Of(of)}");
            if (weight is not Certainty.Impossible)
            {
                AddMatter(occurrence.Conflict);
                AddMatter(occurrence.Dyad);
            }
        }

        foreach (var part in Index.ParticipationsIn(of).Where(p => p.Role == Role.Party || p.Role == Role.Perpetrator || p.Role == Role.Target))
        {
            Add(part.Actor, view.Weight(part, out _).And(part.In.Means(of)), $"takes part in {Names.Of(of)} as {part.Role}");
        }
    }

    private void AddSides(Dyad dyad, Certainty weight) => AddAll([dyad.SideA, dyad.SideB], weight, $"is a side of {dyad.Name}");

    private void AddMatter<TId>(Reference<TId> reference)
        where TId : struct, IEntityId<TId>
    {
        if (reference.TryGetId(out var id))
        {
            matter.Add(id.ToEntityId());
        }
    }

    private void AddAll(ValueList<Reference<ActorId>> actors, Certainty weight, string part)
    {
        foreach (var actor in actors)
        {
            Add(actor, weight, part);
        }
    }

    private void Add(Reference<ActorId> reference, Certainty weight, string part)
    {
        foreach (var actor in reference.Ids())
        {
            var tie = new PartyTie(reference.Means(actor).And(weight), $"{Names.Of(actor)} {part}");
            if (tie.Exists && (!parties.TryGetValue(actor, out var known) || known.Certainty < tie.Certainty))
            {
                parties[actor] = tie;
            }
        }
    }
}
