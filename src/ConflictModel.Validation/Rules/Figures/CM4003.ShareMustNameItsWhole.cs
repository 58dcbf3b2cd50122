namespace ConflictModel.Validation;

/// <summary>A share must name its whole, and one alone: half of the land is not half of the people.</summary>
/// <remarks>
/// Silent where the whole is named and does not count, since that is no fault of the share. Two links to a figure and to what took its place
/// name one whole twice, which is reported too: such a share comes to no number. Silent for a rejected figure.
/// </remarks>
internal sealed class ShareMustNameItsWhole() : Rule<Figure>(
    RuleIds.ShareMustNameItsWhole, Severity.Error, "A share must name its whole.")
{
    public override string Why =>
        "“Most of them” is a number only when it is known of whom. A share without its whole can neither be counted nor corrected when the whole changes.";

    public override string Fix =>
        "Link the share as a part of the one figure that the source takes it of. Where the source gives a number besides, state that number.";

    public override string Source =>
        "ConflictModel, on IDMC and ISW practice: a share needs a denominator.";

    protected override void Check(Figure figure, Findings findings)
    {
        if (figure.Share.IsKnown && figure.Standing.Kind != StandingKind.Rejected)
        {
            CheckWholes(figure, findings);
        }
    }

    private static void CheckWholes(Figure figure, Findings findings)
    {
        var record = findings.Record;
        var wholes = Wholes(figure, record).ToArray();
        if (wholes.Length == 0)
        {
            findings.Listing(figure)?.Report(
                figure,
                $"Nothing tells of what this is {figure.Share}: {Quoted.Of(record.Tell(figure))}.",
                "share",
                suggestion: "Link it as a part of the figure that it is a share of; where the source gives a number besides, state that.");
        }
        else if (wholes.Count(w => findings.View.WeightOf(w) is not Certainty.Impossible || IsReplaced(w, findings)) > 1)
        {
            findings.Listing(figure)?.Report(
                figure,
                $"This is {figure.Share} of {wholes.Length} figures at once, so that it comes to no number: {Quoted.Of(record.Tell(figure))} as a part of {string.Join(" and of ", wholes.Select(w => $"{Quoted.Of(record.Tell(w))}"))}.",
                "share",
                Certainty.Certain,
                ValueList.From(wholes.Select(w => new RelatedPlace(w.Pointer, record.Tell(w)))),
                "Keep the link to the figure that the source takes the share of.");
        }
    }

    private static IEnumerable<Figure> Wholes(Figure figure, ConflictRecord record)
    {
        foreach (var link in (IEnumerable<ClaimLink>)figure.Links)
        {
            if (link.Kind == LinkKind.PartOf && record.TryFind(link.To, out var claim) && claim is Figure whole)
            {
                yield return whole;
            }
        }
    }

    private static bool IsReplaced(Figure whole, Findings findings) =>
        findings.View.RevisionsOf(whole).Current is { IsEmpty: false } current && current.All(f => f.Id != whole.Id);
}
