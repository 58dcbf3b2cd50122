namespace ConflictModel.Validation;

/// <summary>A claim must supersede only claims of its own origin: nobody corrects another's account.</summary>
/// <remarks>
/// Silent where the origins may well be one: two articles of one publisher, a source and its publisher. Where it is not known who
/// spoke, or who published, a note says that they possibly differ: so it does of "a medical source" in two papers, where the later
/// figure takes nobody's place.
/// </remarks>
internal sealed class SupersessionMustKeepItsOrigin() : Rule<Claim>(
    RuleIds.SupersessionMustKeepItsOrigin, Severity.Error, "A claim must supersede only claims of its own origin.")
{
    public override string Why =>
        "Who supersedes takes back what they said before. When one origin's number is made to take the place of another's, the other voice falls silent: a disagreement looks like a correction, and answers leave it out.";

    public override string Fix =>
        "Take the link away and keep both claims; sources may disagree. If the keeper sets one aside, mark it as rejected or disputed with a reason. If both are of one origin after all, give the sources the same publisher or name who is quoted.";

    public override string Source => "ConflictModel: superseded is not disputed. Wikibase ranks and Security Force Monitor's claim status likewise keep both accounts, and say which is preferred and why.";

    protected override void Check(Claim claim, Findings findings)
    {
        for (var i = 0; i < claim.Links.Count; i++)
        {
            var link = claim.Links[i];
            if (link.Kind != LinkKind.Supersedes || !findings.Record.TryFind(link.To, out var earlier))
            {
                continue;
            }

            var differ = AreOne(claim.By, earlier.By, findings.Record).Not();
            if (differ is Certainty.Impossible)
            {
                continue;
            }

            var record = findings.Record;
            findings.Listing(claim, differ)?.Report(
                claim,
                $"A claim of {Accounts.Of(claim.By.Origin, record)} supersedes one of {Accounts.Of(earlier.By.Origin, record)}, which {(differ is Certainty.Certain ? "is" : "may be")} another origin: {Quoted.Of(record.Tell(claim))} takes the place of {Quoted.Of(record.Tell(earlier))}.",
                $"links/{i}",
                differ,
                [new RelatedPlace(earlier.Pointer, record.Tell(earlier))],
                differ is Certainty.Certain
                    ? "Keep both claims and take the link away: they disagree. To set one aside, mark it as disputed or rejected and say why."
                    : "If they are two origins, keep both claims and take the link away: they disagree. If both are of one origin, say so: give the sources the same publisher, or name who is quoted.");
        }
    }

    private static Certainty AreOne(Attribution by, Attribution otherBy, ConflictRecord record)
    {
        if (by.SharesOriginWith(otherBy, record))
        {
            return Certainty.Certain;
        }

        var (one, other) = (by.Origin, otherBy.Origin);
        if (one.Kind is OriginKind.Keeper || other.Kind is OriginKind.Keeper)
        {
            return Certainty.Impossible; // the keeper judges accounts, and corrects only the keeper's own
        }

        return AreOne(Speaker(one, record), Speaker(other, record));
    }

    /// <summary>Who speaks: an actor, or for a source that names nobody whoever published it.</summary>
    private static Reference<ActorId> Speaker(Origin origin, ConflictRecord record) =>
        origin.Kind is OriginKind.Actor ? origin.Actor
        : record.TryFind(origin.Source, out var found) && found is Source source ? source.Publisher
        : Reference<ActorId>.Unknown;

    private static Certainty AreOne(Reference<ActorId> one, Reference<ActorId> other) =>
        one.TryGetId(out var named) ? other.Means(named)
        : other.TryGetId(out named) ? one.Means(named)
        : one.Kind is ReferenceKind.Candidates && other.Kind is ReferenceKind.Candidates && !one.Candidates.Any(c => other.Candidates.Contains(c))
            ? Certainty.Impossible
            : Certainty.Possible;
}
