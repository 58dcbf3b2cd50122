namespace ConflictModel.Validation;

/// <summary>Documents of different speakers must not count as one voice, which they do where the claims that cite them name no origin.</summary>
/// <remarks>
/// <para>
/// A claim that cites and names nobody is the account of the keeper of the record. Held together are such claims that tell the same: of one
/// thing, kind of claim and measure; figures of the same people and period, too, and milestones by the same actors. Each is held to the first,
/// and a document is told once. Where such a claim cites one document alone beside the account of another speaker, which is what is left when one
/// of two was mended, that is possibly the same fault: a note.
/// </para>
/// <para>
/// Silent where one speaker stands behind both (one source, one publisher), where one of the claims cites the other's source besides (the
/// keeper concludes from both), where any link says how the two stand to each other, where it is told on whose word the keeper draws, for
/// relations and names, for the keeper's dating of a source, and for what is denied, only planned or rejected. Numbers of two voices that
/// exclude one another are told by <see cref="TollsMustNotExcludeOneAnother"/>.
/// </para>
/// </remarks>
internal sealed class DocumentsMustNotCountAsOneVoice() : Rule<Claim>(
    RuleIds.DocumentsMustNotCountAsOneVoice, Severity.Warning, "Documents of different speakers must not count as one voice.")
{
    public override string Why =>
        "Two papers that each tell a toll are two accounts. Cited by claims that name no origin, both are the keeper's own word: they corroborate nothing, and the later number takes the earlier one's place.";

    public override string Fix =>
        "Name whose account each claim is, in every claim that cites the document so: in JSON by \"source\" or \"actor\" beside \"citations\", in code by Per(paper) or paper.Quoting(somebody). If one house published both, name it as the publisher of both. If the keeper concludes it from both, cite both in one claim.";

    public override string Source =>
        "UCDP tells the publisher (source_office) from who told it (source_original), and Security Force Monitor the citation from the claim; “Circular reporting”: distinct origins are counted, not articles.";

    protected override void Check(Claim claim, Findings findings)
    {
        if (OneVoice.IsOfTheKeeperByDocuments(claim) && findings.Shared(static view => new OneVoice(view)).EarlierOf(claim) is { } earlier)
        {
            Report(claim, earlier, findings);
        }
        else if (OneVoice.IsOfTheKeeperByDocuments(claim) && findings.Shared(static view => new OneVoice(view)).BesideOf(claim) is { } beside)
        {
            ReportBeside(claim, beside, findings);
        }
    }

    private static void ReportBeside(Claim claim, Claim beside, Findings findings)
    {
        var record = findings.Record;
        findings.Listing(claim, Certainty.Possible)?.Report(
            claim,
            $"“{record.NameOf(claim.By.Citations[0].Source)}” is cited alone for this and not named as the origin, so that it is the word of the keeper of the record, beside another account: {Quoted.Of(record.Tell(claim))} and {Quoted.Of(record.Tell(beside))}.",
            "by",
            Certainty.Possible,
            [new RelatedPlace($"{beside.Pointer}/by", record.Tell(beside))],
            "Name whose account it is: the source itself, or whom it quotes. If it is the keeper's own conclusion, let the finding stand with a reason, or cite all it rests on.");
    }

    private static void Report(Claim claim, Claim earlier, Findings findings)
    {
        var record = findings.Record;
        findings.Listing(claim)?.Report(
            claim,
            $"“{record.NameOf(claim.By.Citations[0].Source)}” and “{record.NameOf(earlier.By.Citations[0].Source)}” both tell this, and neither is named as the origin, so that they count as one voice, that of the keeper of the record: {Quoted.Of(record.Tell(claim))} and {Quoted.Of(record.Tell(earlier))}.",
            "by",
            Certainty.Certain,
            [new RelatedPlace($"{earlier.Pointer}/by", record.Tell(earlier))],
            "Name whose account each is: the source itself, or whom it quotes. If one house published both, name it as their publisher; if the keeper concludes it from both, cite both in one claim.");
    }
}
