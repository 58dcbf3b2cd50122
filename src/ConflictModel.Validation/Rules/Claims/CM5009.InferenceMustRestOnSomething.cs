namespace ConflictModel.Validation;

/// <summary>An inference must rest on something: not all that it was drawn from may be rejected or superseded.</summary>
/// <remarks>Silent while one of its grounds stands, be it disputed or denied; for inferences that do not count themselves; and where the record holds none of its grounds.</remarks>
internal sealed class InferenceMustRestOnSomething() : Rule<Claim>(
    RuleIds.InferenceMustRestOnSomething, Severity.Warning, "An inference must rest on something.")
{
    public override string Why =>
        "What the keeper concluded stays in the record when its grounds are withdrawn, and answers go on counting it as if somebody still stood behind it.";

    public override string Fix =>
        "Draw the conclusion anew from the claims that took the place of its grounds, and link those; if nothing bears it out any more, reject it and say why.";

    public override string Source => "PROV-O: what is derived goes back to what it was derived from, and falls with it when that is invalidated; Berkeley Protocol, on recording how a conclusion was reached.";

    protected override void Check(Claim claim, Findings findings)
    {
        if (!claim.Links.IsEmpty && IsLeftAlone(claim, findings.View) && findings.View.WeightOf(claim) is not Certainty.Impossible)
        {
            Report(claim, findings);
        }
    }

    private static void Report(Claim claim, Findings findings)
    {
        var grounds = claim.Links.Where(l => l.Kind == LinkKind.InferredFrom)
            .Select(l => findings.Record.TryFind(l.To, out var ground) ? ground : null)
            .OfType<Claim>()
            .ToArray();
        findings.Listing(claim)?.Report(
            claim,
            $"Nothing that this was inferred from stands any more ({string.Join(", ", grounds.Select(g => $"'{g.Id}' is {(g.Standing.Kind == StandingKind.Rejected ? "rejected" : "superseded")}"))}): {Quoted.Of(findings.Record.Tell(claim))}.",
            "links",
            Certainty.Certain,
            ValueList.From(grounds.Select(g => new RelatedPlace(g.Pointer, findings.Record.Tell(g)))),
            "Infer it anew from what took the place of these, or reject it and say why.");
    }

    private static bool IsLeftAlone(Claim claim, RecordView view)
    {
        var any = false;
        foreach (var link in claim.Links)
        {
            if (link.Kind == LinkKind.InferredFrom && view.Record.TryFind(link.To, out var ground))
            {
                if (!IsGone(ground, view))
                {
                    return false;
                }

                any = true;
            }
        }

        return any;
    }

    /// <summary>Says whether a claim is rejected or superseded; what is planned or supposed may well be a ground.</summary>
    private static bool IsGone(Claim ground, RecordView view) =>
        ground.Standing.Kind == StandingKind.Rejected
        || ((ground.Mood == Mood.Unstated || ground.Mood == Mood.Actual) && view.WeightOf(ground) is Certainty.Impossible);
}
