namespace ConflictModel.Validation;

/// <summary>A link must join figures that it can join: what is of another kind neither replaces nor repeats, nor is a part.</summary>
/// <remarks>
/// <para>What can be linked, and what cannot:</para>
/// <list type="table">
/// <listheader><term>Link</term><description>Refused between</description></listheader>
/// <item><term>supersedes</term><description>different measures (killed and wounded, harm and flight), stock and flow, excess mortality and counted deaths</description></item>
/// <item><term>paraphrases, repeats</term><description>the same, save that wider words may tell what narrower ones do: dead as "killed or wounded", any harm as "affected"</description></item>
/// <item><term>part-of</term><description>wounded within killed; killed-or-wounded within killed or within wounded; stock within flow and flow within stock; excess mortality within counted deaths and the other way round; people within things or acts and the other way round</description></item>
/// <item><term>overlaps</term><description>killed and wounded; people and things or acts</description></item>
/// <item><term>disjoint-from</term><description>stock and flow; excess mortality and counted deaths: that nobody is in both is no reason to add these</description></item>
/// <item><term>alternative-reading-of</term><description>nothing: one sentence may be read as killed and as wounded</description></item>
/// </list>
/// <para>
/// So a part may be of another measure where people of the one can be people of the other: killed within killed-or-wounded, killed within
/// missing, detained or wounded (who died of it later), displaced and killed within inhabitants, returned within displaced, encircled and
/// evacuated posts within those set up. Different harms of one incident are often disjoint ("78 killed, more than 90 others wounded"). A
/// flow and a stock of displaced people do overlap, only neither holds the other.
/// </para>
/// <para>
/// Silent where a measure is unstated or a word of the user's own, and for rejected figures. Units ("posts", "observation points") are
/// words of the sources and are not compared. Where a figure does not tell how it is known, it is only possibly no excess mortality: a note.
/// </para>
/// </remarks>
internal sealed class LinkMustJoinFiguresOfOneKind() : Rule<Figure>(
    RuleIds.LinkMustJoinFiguresOfOneKind, Severity.Error, "A link must join figures of one kind, or of kinds that it can join.")
{
    public override string Why =>
        "Killed and wounded, people displaced on a day and in a year, excess deaths and counted deaths are different quantities. A link that treats them as one makes wrong totals that look right.";

    public override string Fix =>
        "Take the link away, use the one that says what is meant (disjoint-from, overlaps), or correct what one of the figures counts.";

    public override string Source =>
        "IDMC on stocks and flows; OHCHR Syria on documented and estimated deaths; Every Casualty Counts on killed and injured.";

    protected override void Check(Figure figure, Findings findings)
    {
        if (figure.Standing.Kind == StandingKind.Rejected)
        {
            return;
        }

        for (var i = 0; i < figure.Links.Count; i++)
        {
            var link = figure.Links[i];
            if (findings.Record.TryFind(link.To, out var claim) && claim is Figure other && Against(link.Kind, figure, other) is { } objection)
            {
                Report(figure, i, other, objection, findings);
            }
        }
    }

    /// <summary>Says what keeps a link of a kind from joining two figures; null where it can.</summary>
    internal static Quantities.Objection? Against(LinkKind kind, Figure figure, Figure other) =>
        kind == LinkKind.PartOf ? Quantities.ToPart(figure, other)
        : kind == LinkKind.Supersedes ? Quantities.ToReplacing(figure, other)
        : kind == LinkKind.Paraphrases || kind == LinkKind.Repeats ? Quantities.ToRetelling(figure, other)
        : kind == LinkKind.DisjointFrom ? Quantities.ToDisjoint(figure, other)
        : kind == LinkKind.Overlaps ? Quantities.ToOverlap(figure, other)
        : null;

    private static void Report(Figure figure, int link, Figure other, Quantities.Objection objection, Findings findings)
    {
        var record = findings.Record;
        findings.Listing(figure, objection.Certainty)?.Report(
            figure,
            $"The link {figure.Links[link].Kind} joins figures that it cannot join: {objection.What}. They are {Quoted.Of(record.Tell(figure))} and {Quoted.Of(record.Tell(other))}.",
            $"links/{link}",
            objection.Certainty,
            [new RelatedPlace(other.Pointer, record.Tell(other))],
            objection.Certainty is Certainty.Certain
                ? "Take the link away, or correct what one of the figures counts."
                : "Say how the figure is known, or take the link away.");
    }
}
