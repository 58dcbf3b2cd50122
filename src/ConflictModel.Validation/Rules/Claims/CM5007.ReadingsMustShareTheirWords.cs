namespace ConflictModel.Validation;

/// <summary>Readings must share their words: what is another reading of a text must cite that text.</summary>
/// <remarks>Silent where either claim cites no source.</remarks>
internal sealed class ReadingsMustShareTheirWords() : Rule<Claim>(
    RuleIds.ReadingsMustShareTheirWords, Severity.Warning, "Readings must share their words.")
{
    public override string Why =>
        "Two readings are two ways to take one sentence, of which one at most is meant. Claims out of two texts that do not agree are a disagreement of sources, and both count.";

    public override string Fix =>
        "Cite the text that both read, or take the link away and keep two accounts. If one text tells the other again, link it as a paraphrase.";

    public override string Source => "ConflictModel: the link is for a sentence that can be read in two ways; Berkeley Protocol, on keeping what was found apart from how it is understood.";

    protected override void Check(Claim claim, Findings findings)
    {
        for (var i = 0; i < claim.Links.Count; i++)
        {
            if (claim.Links[i].Kind == LinkKind.AlternativeReadingOf && findings.Record.TryFind(claim.Links[i].To, out var other) && CiteApart(claim, other))
            {
                findings.Listing(claim)?.Report(
                    claim,
                    $"These are said to be two readings of one text, and cite none in common: {Quoted.Of(findings.Record.Tell(claim))} and {Quoted.Of(findings.Record.Tell(other))}.",
                    $"links/{i}",
                    Certainty.Certain,
                    [new RelatedPlace(other.Pointer, findings.Record.Tell(other))],
                    "Cite the text that both read, or take the link away: two sources may disagree.");
            }
        }
    }

    internal static bool CiteApart(Claim one, Claim other) => !one.By.Citations.IsEmpty && !other.By.Citations.IsEmpty && !ShareASource(one, other);

    private static bool ShareASource(Claim one, Claim other)
    {
        foreach (var citation in one.By.Citations)
        {
            foreach (var otherCitation in other.By.Citations)
            {
                if (citation.Source == otherCitation.Source)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
