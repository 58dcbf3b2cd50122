namespace ConflictModel.Validation;

/// <summary>Provide distinct names: two entities of one kind that go by one name may be one.</summary>
/// <remarks>
/// Names are compared without case, diacritics, apostrophes, hyphens and spaces; a name is compared with another's aliases, too, aliases
/// among themselves are not. Silent for incidents, meetings and sources, whose names are labels and headlines; for places in different
/// larger places, at different points, or one within the other; for deployments of different actors; where both bear different ids of one
/// scheme; and where a claim sets the two apart, such as a succession or a membership.
/// </remarks>
internal sealed class ProvideDistinctNames() : Rule<Entity>(
    RuleIds.ProvideDistinctNames, Severity.Warning, "Provide distinct names.")
{
    public override string Why =>
        "One body kept as two splits its history: half of what it did is found under either. Two spellings of a name in two articles are how that begins.";

    public override string Fix =>
        "If they are one, keep one entity, give it the other spelling as an alias, and move the claims. If they are two, tell them apart by the name, as in “Ninth Brigade (1975)”.";

    public override string Source => "OpenSanctions, on deduplication by normalised names; Security Force Monitor, on aliases: spellings are names of one entity, never two entities.";

    protected override void Check(Entity entity, Findings findings)
    {
        if (entity is Incident or Meeting or ConflictModel.Source)
        {
            return;
        }

        var known = findings.Shared(static _ => new NamesSoFar());
        var (names, aliases) = (known.Names, known.Aliases);
        var own = (entity.Kind, FoldedName.Of(entity.Name));
        if (!names.TryAdd(own, entity))
        {
            Compare(names[own], entity, "name", entity.Name, findings);
        }
        else if (aliases.TryGetValue(own, out var called))
        {
            Compare(called, entity, "name", entity.Name, findings);
        }

        for (var i = 0; i < entity.AlsoKnownAs.Count; i++)
        {
            var alias = (entity.Kind, FoldedName.Of(entity.AlsoKnownAs[i]));
            aliases.TryAdd(alias, entity);
            if (alias != own && names.TryGetValue(alias, out var named) && !ReferenceEquals(named, entity))
            {
                Compare(named, entity, $"alsoKnownAs/{i}", entity.AlsoKnownAs[i], findings);
            }
        }
    }

    private static void Compare(Entity first, Entity second, string member, string name, Findings findings)
    {
        if (AreToldApart(first, second) || AreSetApart(first, second, findings.Record))
        {
            return;
        }

        findings.Listing(second)?.Report(
            second,
            $"“{name}” is a name of two {Plural(second.Kind)}, {first.EntityId.Value} and {second.EntityId.Value}: they may be one.",
            member,
            related: [new RelatedPlace(first.Pointer, first.Name)],
            suggestion: "If they are one, keep one entity with both spellings; if they are two, tell them apart by the name.");
    }

    private static string Plural(string kind) => Words(kind) is var words && words.EndsWith('y') ? $"{words[..^1]}ies" : words.EndsWith('s') ? $"{words}es" : $"{words}s";

    /// <summary>Writes the name of a kind as words: "peace process" of "peaceProcess".</summary>
    private static string Words(string kind) => string.Concat(kind.Select(c => char.IsUpper(c) ? $" {char.ToLowerInvariant(c)}" : c.ToString()));

    private static bool AreToldApart(Entity first, Entity second)
    {
        foreach (var id in first.ExternalIds)
        {
            foreach (var other in second.ExternalIds)
            {
                if (id.Scheme == other.Scheme && id.Code != other.Code)
                {
                    return true;
                }
            }
        }

        return (first, second) switch
        {
            (Place one, Place other) =>
                one.Within.Means(other.Id) is Certainty.Certain || other.Within.Means(one.Id) is Certainty.Certain
                || (one.Within.TryGetId(out var here) && other.Within.TryGetId(out var there) && here != there)
                || (one.Point != default && other.Point != default && one.Point != other.Point),
            (Deployment one, Deployment other) => one.Of != other.Of || one.At != other.At || one.PartOf != other.PartOf,
            _ => false,
        };
    }

    /// <summary>Says whether a claim that counts speaks of the two as of two things.</summary>
    private static bool AreSetApart(Entity first, Entity second, ConflictRecord record)
    {
        foreach (var claim in record.ClaimsAbout(second))
        {
            if (claim.Standing.Kind != StandingKind.Rejected && claim switch
            {
                Succession c => Has(c.From, first, second) && Has(c.To, first, second),
                Membership c => Has([c.Member], first, second) && Has([c.Body], first, second),
                Support c => Has([c.Supporter], first, second) && Has([c.Recipient], first, second),
                Alignment c => Has([c.From], first, second) && Has([c.To], first, second),
                InstrumentLink c => c.To.TryGetId(out var to) && (c.From, to) is var pair && (pair == (first.EntityId, second.EntityId) || pair == (second.EntityId, first.EntityId)),
                Comparison c => c.To.TryGetId(out var to) && (c.Of, to) is var pair && (pair == (first.EntityId, second.EntityId) || pair == (second.EntityId, first.EntityId)),
                _ => false,
            })
            {
                return true;
            }
        }

        return false;
    }

    private static bool Has(ValueList<Reference<ActorId>> named, Entity first, Entity second)
    {
        foreach (var reference in named)
        {
            if (reference.TryGetId(out var id) && (first.EntityId == id || second.EntityId == id))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first entity of a kind seen so far that goes by a name, or has it as an alias.</summary>
    private sealed class NamesSoFar
    {
        internal Dictionary<(string Kind, string Name), Entity> Names { get; } = [];

        internal Dictionary<(string Kind, string Name), Entity> Aliases { get; } = [];
    }
}
