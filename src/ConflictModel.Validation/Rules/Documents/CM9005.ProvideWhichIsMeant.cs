namespace ConflictModel.Validation;

/// <summary>Provide which of several is meant.</summary>
/// <remarks>
/// Silent of several who are described together ("several parties"), of somebody or something simply not named, of what is still to be
/// agreed, and of candidate places of which one lies within another: that is a place known less exactly, not two. Of a text (an agreement,
/// a resolution) a description alone is told, since it could be looked up. Rejected and superseded claims are left alone; what is hoped or
/// promised is not, since it has to be about something, too.
/// </remarks>
internal sealed class ProvideWhichIsMeant() : Rule<Item>(
    RuleIds.ProvideWhichIsMeant, Severity.Note, "Provide which of several is meant.")
{
    public override string Why =>
        "A breach of “the agreement” counts for no agreement until somebody says which. Two candidates stay two in every answer.";

    public override string Fix =>
        "Look the text or the thing up in another source, and name it. If the source leaves it open, leave the reference as it is: the finding tells readers that it is open.";

    public override string Source => "ConflictModel: who or what is meant is never guessed; what is open is listed.";

    protected override void Check(Item item, Findings findings)
    {
        var record = findings.Record;
        foreach (var open in item.UnresolvedReferences())
        {
            var isText = open.Kind is ReferenceKind.Described && !open.IsSeveral && MeansAText(open);
            if ((isText || (open.Kind is ReferenceKind.Candidates && !AreNested(open.Candidates, record))) && !IsSetAside(open.Item, record))
            {
                Report(open, isText, findings);
            }
        }
    }

    private static void Report(UnresolvedReference open, bool isText, Findings findings)
    {
        var record = findings.Record;
        var told = open.Item is Claim claim ? record.Tell(claim) : ((Entity)open.Item).Name;
        var candidates = string.Join(" or ", open.Candidates.Select(c => record.NameOf(c)));
        findings.Listing(open.Item)?.Report(
            open.Item,
            isText
                ? $"Which text is meant is not said, only that it is “{open.Words}”: {Quoted.Of(told)}."
                : $"Which is meant is not settled, {candidates}: {Quoted.Of(told)}.",
            open.Member,
            Certainty.Certain,
            ValueList.From(open.Candidates.Where(c => record.TryFind(c, out _)).Select(c => new RelatedPlace(c.Pointer, record.NameOf(c)))),
            isText
                ? "Name the text, if another source tells which it is; if not, leave it described."
                : "Name the one that is meant, if another source tells; if not, leave the candidates.");
    }

    private static bool MeansAText(UnresolvedReference open) => (open.Item, open.Member) switch
    {
        (Obligation, "under") or (Authorisation, "under") or (Violation, "of") or (InstrumentLink, "to") => true,
        _ => false,
    };

    private static bool IsSetAside(Item item, ConflictRecord record)
    {
        if (item is not Claim claim)
        {
            return false;
        }

        if (claim.Standing.Kind == StandingKind.Rejected)
        {
            return true;
        }

        foreach (var link in record.LinksTo(claim.Id))
        {
            if (link.Kind == LinkKind.Supersedes && link.From.Standing.Kind != StandingKind.Rejected && link.From.By.SharesOriginWith(claim.By, record))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Says whether one of the places holds all others, so that only the precision is open.</summary>
    private static bool AreNested(ValueList<EntityId> candidates, ConflictRecord record) =>
        candidates.All(c => c.Family is EntityFamily.Place)
        && candidates.Any(whole => candidates.All(part => part == whole || LiesWithin(part, whole, record)));

    private static bool LiesWithin(EntityId part, EntityId whole, ConflictRecord record)
    {
        var id = part;
        for (var depth = 0; depth < 20 && record.TryFind(id, out var entity) && entity is Place place && place.Within.TryGetId(out var within); depth++)
        {
            id = within;
            if (id == whole)
            {
                return true;
            }
        }

        return false;
    }
}
