namespace ConflictModel.Validation;

/// <summary>The links between two figures must agree: what has nobody in common with another is neither a part of it, nor overlaps it, nor tells it again.</summary>
/// <remarks>
/// Silent where one of the two is rejected, or is certainly none (a part of nobody is disjoint from all). Links of other kinds, and links
/// through third figures, are not judged; those that cannot join the two at all are told by <see cref="LinkMustJoinFiguresOfOneKind"/>.
/// </remarks>
internal sealed class LinksOfTwoFiguresMustAgree() : Rule<Figure>(
    RuleIds.LinksOfTwoFiguresMustAgree, Severity.Error, "The links between two figures must agree with one another.")
{
    public override string Why =>
        "If nobody is in both figures, none of them can be a part of the other, and adding them up is right; if one is a part, adding them counts people twice. With both links in the record, answers differ by which is read.";

    public override string Fix => "Keep the link that says what the source does: a part of, or disjoint from.";

    public override string Source => "ConflictModel; Every Casualty Counts on disaggregation: parts are never added to their whole.";

    protected override void Check(Figure figure, Findings findings)
    {
        if (figure.Links.IsEmpty || figure.Standing.Kind == StandingKind.Rejected)
        {
            return;
        }

        for (var i = 0; i < figure.Links.Count; i++)
        {
            var link = figure.Links[i];
            if (link.Kind == LinkKind.DisjointFrom && findings.Record.TryFind(link.To, out var claim) && claim is Figure other && other.Id != figure.Id
                && other.Standing.Kind != StandingKind.Rejected && figure.Number.Greatest != 0 && other.Number.Greatest != 0
                && Against(figure, other) is { Kind: var kind, From: var from })
            {
                Report(figure, other, i, kind, from, findings);
            }
        }
    }

    private static (LinkKind Kind, Figure From)? Against(Figure figure, Figure other)
    {
        foreach (var link in figure.Links)
        {
            if (link.To == other.Id && Joins(link.Kind) && LinkMustJoinFiguresOfOneKind.Against(link.Kind, figure, other) is null)
            {
                return (link.Kind, figure);
            }
        }

        foreach (var link in other.Links)
        {
            if (link.To == figure.Id && Joins(link.Kind) && LinkMustJoinFiguresOfOneKind.Against(link.Kind, other, figure) is null)
            {
                return (link.Kind, other);
            }
        }

        return null;
    }

    private static bool Joins(LinkKind kind) =>
        kind == LinkKind.PartOf || kind == LinkKind.Overlaps || kind == LinkKind.Supersedes || kind == LinkKind.Repeats || kind == LinkKind.Paraphrases;

    private static void Report(Figure figure, Figure other, int link, LinkKind kind, Figure from, Findings findings)
    {
        var record = findings.Record;
        findings.Report(
            figure,
            $"Two links cannot both be: one says that the figures have nobody in common (disjoint-from), another that {(from.Id == figure.Id ? "the first" : "the second")} {Words(kind)} the other. They are “{record.Tell(figure)}” and “{record.Tell(other)}”.",
            $"links/{link}",
            Certainty.Certain,
            [new RelatedPlace(other.Pointer, record.Tell(other))],
            "Keep the link that says what the source does, and take the other away.");
    }

    private static string Words(LinkKind kind) =>
        kind == LinkKind.PartOf ? "is a part of" : kind == LinkKind.Supersedes ? "takes the place of" : kind.Word;
}
