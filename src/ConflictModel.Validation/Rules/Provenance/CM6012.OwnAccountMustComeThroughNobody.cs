namespace ConflictModel.Validation;

/// <summary>Who speaks for itself must have it through nobody: a source that has an account from somebody else is not its origin.</summary>
/// <remarks>
/// Fires where the origin is a source, and the citation of that source names through whom the account came. Silent where the relay is the
/// publisher of the source, a person, such as its reporter, or somebody without a name; where a named actor is the origin, which is how to
/// tell it; and for a rejected claim.
/// </remarks>
internal sealed class OwnAccountMustComeThroughNobody() : Rule<Claim>(
    RuleIds.OwnAccountMustComeThroughNobody, Severity.Warning, "Who speaks for itself must have it through nobody.")
{
    public override string Why =>
        "Two papers that print one agency's figure are one account. With each paper named as the origin of what it has from the agency, the figure is counted twice, and seems to corroborate itself.";

    public override string Fix =>
        "Name the origin: whom the agency quotes, with the agency among those through whom it came; or the agency itself, where it speaks for itself, and then nobody between: in JSON by \"actor\" in the place of \"source\", in code by paper.Quoting(agency). Cite both papers in one claim, or give both claims that origin.";

    public override string Source =>
        "“Circular reporting”: many outlets, one origin; UCDP tells the outlet (source_office) from who told it (source_original).";

    protected override void Check(Claim claim, Findings findings)
    {
        var by = claim.By;
        if (by.Origin.Kind is not OriginKind.Source || claim.Standing.Kind == StandingKind.Rejected)
        {
            return;
        }

        for (var i = 0; i < by.Citations.Count; i++)
        {
            if (by.Citations[i].Source == by.Origin.Source && Relay(by.Citations[i], findings.Record) is { } relay)
            {
                Report(claim, i, relay, findings);
                return; // one origin is to be corrected, however often it is cited
            }
        }
    }

    private static void Report(Claim claim, int citation, ActorId relay, Findings findings)
    {
        var record = findings.Record;
        var (paper, agency) = (record.NameOf(claim.By.Origin.Source), record.NameOf(relay));
        findings.Listing(claim)?.Report(
            claim,
            $"“{paper}” is told to speak for itself, and to have this through {agency}, so that {agency} and every other source that prints it count as further accounts: {Quoted.Of(record.Tell(claim))}.",
            $"by/citations/{citation}/via",
            suggestion: $"Name {agency}, or whom it quotes, as the actor in the place of the source; or take {agency} away, if the source found it out for itself.");
    }

    /// <summary>Gets the first relay that is another voice than the source; null where there is none.</summary>
    private static ActorId? Relay(Citation citation, ConflictRecord record)
    {
        foreach (var via in citation.Via)
        {
            if (via.TryGetId(out var relay) && !IsPublisher(relay, citation.Source, record) && !(record.TryFind(relay, out var actor) && actor is Person))
            {
                return relay;
            }
        }

        return null;
    }

    private static bool IsPublisher(ActorId relay, SourceId of, ConflictRecord record) =>
        record.TryFind(of, out var found) && found is Source source && source.Publisher.TryGetId(out var publisher) && publisher == relay;
}
