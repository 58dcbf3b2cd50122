namespace ConflictModel.Validation;

/// <summary>A text must not come after, or be a part of, what comes after it or is a part of it.</summary>
/// <remarks>
/// Two chains are walked, each within one account: replaces, renews, extends, amends; and part of, annex of. Links that only refer, carry out or add
/// may well be mutual, and accounts that differ on which text came first are data. Open references ("one of several") lead nowhere.
/// </remarks>
internal sealed class InstrumentLinksMustNotCircle() : Rule<ConflictRecord>(
    RuleIds.InstrumentLinksMustNotCircle, Severity.Error, "A text must not replace, change or belong to itself, by whatever chain of texts.")
{
    private static readonly List<InstrumentLink> None = [];

    public override string Why =>
        "A text that replaces another is the later one, and a part is not its own whole. In a circle no text stands last, so it is lost which one is in force.";

    public override string Fix =>
        "Take away the link that points the wrong way: the later text acts on the earlier, the annex belongs to the text.";

    public override string Source => "PA-X Codebook: renewals, amendments and implementing texts refer to the agreements that went before them.";

    protected override void Check(ConflictRecord record, Findings findings)
    {
        Dictionary<(Origin Origin, bool IsPart), Dictionary<EntityId, List<InstrumentLink>>>? chains = null;
        foreach (var link in findings.Items.Of<InstrumentLink>())
        {
            if (!(IsLater(link.How) || IsPart(link.How)) || !link.To.TryGetId(out _) || !findings.View.MayCount(link))
            {
                continue;
            }

            var key = (link.By.Origin, IsPart(link.How));
            if (!(chains ??= []).TryGetValue(key, out var chain))
            {
                chains[key] = chain = [];
            }

            if (!chain.TryGetValue(link.From, out var steps))
            {
                chain[link.From] = steps = [];
            }

            steps.Add(link);
        }

        foreach (var chain in chains?.Values ?? (IEnumerable<Dictionary<EntityId, List<InstrumentLink>>>)[])
        {
            foreach (var circle in Circles.Find(chain.Keys, text => chain.GetValueOrDefault(text, None), To))
            {
                Report(circle, findings);
            }
        }
    }

    private static EntityId To(InstrumentLink link) => link.To.TryGetId(out var to) ? to : default; // only links to named texts are walked

    private static bool IsLater(InstrumentLinkKind how) =>
        how == InstrumentLinkKind.Replaces || how == InstrumentLinkKind.Renews || how == InstrumentLinkKind.Extends || how == InstrumentLinkKind.Amends;

    private static bool IsPart(InstrumentLinkKind how) => how == InstrumentLinkKind.PartOf || how == InstrumentLinkKind.AnnexOf;

    private static void Report(List<InstrumentLink> circle, Findings findings)
    {
        var told = string.Join("; ", circle.Take(Circles.MostShown).Select(l => findings.Record.Tell(l))) + (circle.Count > Circles.MostShown ? $"; and {circle.Count - Circles.MostShown} more" : "");
        var certainty = circle.Select(findings.View.WeightOf).Aggregate(Certainties.And);
        findings.Listing(circle[0], certainty)?.Report(
            circle[0],
            circle.Count == 1 ? $"A text is linked to itself: {told}." : $"{circle.Count} texts lead back to one another: {told}.",
            "to",
            certainty,
            ValueList.From(circle.Skip(1).Take(Circles.MostShown).Select(l => Lives.Place(l, "", findings))),
            "Turn round or take away the link that points from the earlier text to the later, or from the whole to its part.");
    }
}
