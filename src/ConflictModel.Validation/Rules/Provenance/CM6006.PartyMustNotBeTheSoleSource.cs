namespace ConflictModel.Validation;

/// <summary>A party must not be the only one who tells of an incident.</summary>
/// <remarks>
/// A party is who is named as an actor of the incident, a side of its dyad, or takes part in it as party or perpetrator; and its target, where that
/// fights as well: a faction, a state, an alliance, or who is told to act anywhere in the record. So is a component of one, and who holds
/// an office in one. Villagers who tell of the attack on them are its victims and no party. Told once for each incident, however many its claims. Silent where anybody
/// else tells anything of it, and where nobody is told to have acted or suffered.
/// </remarks>
internal sealed class PartyMustNotBeTheSoleSource() : Rule<Incident>(
    RuleIds.PartyMustNotBeTheSoleSource, Severity.Note, "A party must not be the only one who tells of an incident.")
{
    public override string Why =>
        "Who fights has reasons to tell more of the other side's dead and fewer of its own. What only a party tells may well be true, but whoever reads it must know that nobody else does.";

    public override string Fix =>
        "Look for an account by somebody who is no party. If there is none, leave it as it stands and say so in a note, or let the finding stand with a reason.";

    public override string Source => "Every Casualty, Standards for Casualty Recording: sources are assessed for their interest in what they tell; Airwars grades a party's word alone as one source.";

    protected override void Check(Incident incident, Findings findings)
    {
        var sole = findings.Shared(static view => new SoleTellers(view)).Of(incident.EntityId, findings);
        if (sole.Kind is not OriginKind.Actor || !sole.Actor.TryGetId(out var teller))
        {
            return;
        }

        var parties = findings.Shared(static _ => new Parties());
        parties.Clear();
        Claim? told = null;
        foreach (var claim in findings.ClaimsAbout(incident))
        {
            if (claim.CountsByItself() is not Certainty.Impossible)
            {
                told ??= claim is Occurrence or Figure ? claim : null;
                AddParties(claim, incident, parties, findings);
            }
        }

        if (told is null || !findings.Shared(static (view, items) => new PartyVoices(view, items)).SpeaksForOneOf(teller, parties, out var party, out var tie))
        {
            return;
        }

        var record = findings.Record;
        var name = Accounts.Of(sole, record);
        var why = tie is null ? "" : $" ({record.Tell(tie)})";
        findings.Listing(incident)?.Report(
            incident,
            tie is null ? $"All that is told of {incident.Name} goes back to {name}, a party to it."
                : $"All that is told of {incident.Name} goes back to {name}, who speaks for a party to it, {Accounts.Of(Origin.Of(party), record)}{why}.",
            related: [new RelatedPlace(told.Pointer, record.Tell(told))],
            suggestion: "Look for an account by somebody who is no party; if there is none, say so in a note.");
    }

    private static void AddParties(Claim claim, Incident incident, Parties parties, Findings findings)
    {
        if (claim is Occurrence occurrence && occurrence.Of.TryGetId(out var of) && of == incident.Id)
        {
            foreach (var actor in occurrence.Actors)
            {
                Add(actor, parties);
            }

            foreach (var target in occurrence.Targets)
            {
                AddFighting(target, parties, findings);
            }

            if (occurrence.Dyad.TryGetId(out var pair) && findings.Record.TryFind(pair, out var found) && found is Dyad dyad)
            {
                Add(dyad.SideA, parties);
                Add(dyad.SideB, parties);
            }
        }
        else if (claim is Participation part && part.In.TryGetId(out var whole) && whole == incident.EntityId)
        {
            if (part.Role == Role.Party || part.Role == Role.Perpetrator)
            {
                Add(part.Actor, parties);
            }
            else if (part.Role == Role.Target)
            {
                AddFighting(part.Actor, parties, findings);
            }
        }
    }

    private static void AddFighting(Reference<ActorId> target, Parties parties, Findings findings)
    {
        if (target.TryGetId(out var id) && (Fighters.IsMadeForIt(id, findings.Record) || findings.Shared(static (_, items) => new Fighters(items)).Contains(id)))
        {
            parties.Add(id);
        }
    }

    private static void Add(Reference<ActorId> actor, Parties parties)
    {
        if (actor.TryGetId(out var id))
        {
            parties.Add(id);
        }
    }

    /// <summary>The parties of one incident after another: one set, emptied for each.</summary>
    private sealed class Parties : HashSet<ActorId>;
}
