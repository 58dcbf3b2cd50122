using System.Collections.Frozen;

namespace ConflictModel;

/// <summary>What a record looks up instead of searching; each part is made when first asked for.</summary>
internal sealed class RecordIndex
{
    private readonly Lazy<Dictionary<EntityId, ValueList<Claim>>> about;
    private readonly Lazy<Dictionary<ClaimId, ValueList<IncomingLink>>> links;
    private readonly Lazy<Dictionary<SourceId, Moment>> published;
    private readonly Lazy<RelationIndex<Membership>> bodies;
    private readonly Lazy<RelationIndex<Membership>> members;
    private readonly Lazy<RelationIndex<Support>> supporters;
    private readonly Lazy<RelationIndex<Support>> recipients;
    private readonly Lazy<PartyIndex> parties;
    private readonly Lazy<ControlIndex> control;
    private readonly Lazy<FrozenSet<ActorId>> lives;

    internal RecordIndex(ConflictRecord record)
    {
        about = new(() => MakeAbout(record));
        links = new(() => MakeLinks(record));
        published = new(() => MakePublished(record));
        bodies = new(() => new RelationIndex<Membership>(record, m => m.Member, m => m.Body));
        members = new(() => new RelationIndex<Membership>(record, m => m.Body, m => m.Member));
        supporters = new(() => new RelationIndex<Support>(record, s => s.Recipient, s => s.Supporter));
        recipients = new(() => new RelationIndex<Support>(record, s => s.Supporter, s => s.Recipient));
        parties = new(() => new PartyIndex(record));
        control = new(() => new ControlIndex(record));
        lives = new(() => record.Claims.SelectMany(Lifetime.ToldBy).ToFrozenSet());
    }

    /// <summary>Gets memberships by the member, leading to its bodies.</summary>
    internal RelationIndex<Membership> Bodies => bodies.Value;

    /// <summary>Gets memberships by the body, leading to its members.</summary>
    internal RelationIndex<Membership> Members => members.Value;

    /// <summary>Gets support by the recipient, leading to the supporters.</summary>
    internal RelationIndex<Support> Supporters => supporters.Value;

    /// <summary>Gets support by the supporter, leading to the recipients.</summary>
    internal RelationIndex<Support> Recipients => recipients.Value;

    /// <summary>Gets who takes part in what, and who holds which office.</summary>
    internal PartyIndex Parties => parties.Value;

    /// <summary>Gets control by place and by actor.</summary>
    internal ControlIndex Control => control.Value;

    /// <summary>Says whether any claim tells of a beginning or an end of an actor.</summary>
    internal bool HasLife(ActorId actor) => lives.Value.Contains(actor);

    internal ValueList<Claim> ClaimsAbout(EntityId id) => about.Value.GetValueOrDefault(id);

    internal ValueList<IncomingLink> LinksTo(ClaimId id) => links.Value.GetValueOrDefault(id);

    /// <summary>Gets when a claim was said: as attributed, or else when the earliest of its sources was published, as far as that is known; of a source that speaks and is not cited, when that was.</summary>
    internal Moment Said(Claim claim)
    {
        if (claim.By.Said.IsKnown)
        {
            return claim.By.Said;
        }

        if (claim.By.Citations.IsEmpty)
        {
            return claim.By.Origin.Kind is OriginKind.Source ? published.Value.GetValueOrDefault(claim.By.Origin.Source) : Moment.Unknown;
        }

        var said = published.Value.GetValueOrDefault(claim.By.Citations[0].Source);
        return claim.By.Citations.Count == 1 ? said : Earliest(claim.By.Citations);
    }

    /// <summary>Gets the earliest of several days of publication. Where another may come before the one with the earliest bound, only bounds are known.</summary>
    private Moment Earliest(ValueList<Citation> citations)
    {
        var said = Moment.Unknown;
        var earliest = CalendarDays.NoLatest;
        foreach (var citation in citations)
        {
            var at = published.Value.GetValueOrDefault(citation.Source);
            earliest = Math.Min(earliest, at.Date.EarliestDay(DateTolerance.ByPrecision));
            var order = ImpreciseDate.ByLatest.Compare(at.Date, said.Date);
            if (order < 0 || (order == 0 && at.IsBefore(said) is Certainty.Certain))
            {
                said = at;
            }
        }

        if (earliest == said.Date.EarliestDay(DateTolerance.ByPrecision) || !said.Date.Latest.TryGetDate(out var latest))
        {
            return said;
        }

        return DayBound.From(earliest).TryGetDate(out var first) ? ImpreciseDate.Within(first, latest) : ImpreciseDate.OnOrBefore(latest);
    }

    private static Dictionary<EntityId, ValueList<Claim>> MakeAbout(ConflictRecord record)
    {
        var found = new Dictionary<EntityId, List<Claim>>();
        var collector = new SubjectCollector(found);
        foreach (var claim in record.Claims)
        {
            collector.Collect(claim);
        }

        return found.ToDictionary(p => p.Key, p => ValueList.From(p.Value));
    }

    private static Dictionary<ClaimId, ValueList<IncomingLink>> MakeLinks(ConflictRecord record)
    {
        var found = new Dictionary<ClaimId, List<IncomingLink>>();
        foreach (var claim in record.Claims)
        {
            foreach (var link in claim.Links)
            {
                if (!found.TryGetValue(link.To, out var links))
                {
                    found[link.To] = links = [];
                }

                links.Add(new IncomingLink(link.Kind, claim));
            }
        }

        return found.ToDictionary(p => p.Key, p => ValueList.From(p.Value));
    }

    /// <summary>Dates sources: the keeper's own dating, where there is one that stands, wins over what the source says of itself.</summary>
    private Dictionary<SourceId, Moment> MakePublished(ConflictRecord record)
    {
        var dates = record.Entities.OfType<Source>().ToDictionary(s => s.Id, s => s.Published);
        foreach (var claim in record.Claims.OfType<Milestone>())
        {
            if (claim.Reached == MilestoneKind.Published && claim.Of.Family is EntityFamily.Source
                && claim.At.Moment.IsKnown && claim.By.Origin == Origin.Keeper && claim.IsAffirmedAndActual
                && claim.Standing.Kind != StandingKind.Rejected && !IsSuperseded(claim))
            {
                dates[SourceId.Parse(claim.Of.Value)] = claim.At.Moment;
            }
        }

        return dates;
    }

    private bool IsSuperseded(Milestone claim) =>
        LinksTo(claim.Id).Any(l => l.Kind == LinkKind.Supersedes && l.From.By.Origin == claim.By.Origin && l.From.Standing.Kind != StandingKind.Rejected);
}
