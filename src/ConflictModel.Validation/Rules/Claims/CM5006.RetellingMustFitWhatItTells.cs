namespace ConflictModel.Validation;

/// <summary>A figure that tells another again must fit it: no number makes both "17" and "at least 78" true.</summary>
/// <remarks>
/// Weaker words fit: "dozens" beside "at least 78", "at least 50" beside "exactly 56". Silent where the two count different things or other
/// people, since a retelling may round up "killed" to "killed or wounded"; where either number is unknown; and for figures that are denied,
/// planned or rejected.
/// </remarks>
internal sealed class RetellingMustFitWhatItTells() : Rule<Figure>(
    RuleIds.RetellingMustFitWhatItTells, Severity.Warning, "A figure that tells another again must fit it.")
{
    public override string Why =>
        "A retelling is left out of answers, for it adds nothing to what it tells. If its number cannot be the same one, it is no retelling, and leaving it out loses an account of its own.";

    public override string Fix =>
        "Take the link away if the two are different accounts, or link it to the figure that it really tells. If a digit was misread, correct it against the source.";

    public override string Source => "ACLED Codebook and every casualty recorder on vague words; PROV-O, quotation: what is quoted keeps what it says.";

    protected override void Check(Figure figure, Findings findings)
    {
        for (var i = 0; i < figure.Links.Count; i++)
        {
            var link = figure.Links[i];
            if ((link.Kind == LinkKind.Paraphrases || link.Kind == LinkKind.Repeats)
                && findings.Record.TryFind(link.To, out var claim) && claim is Figure told && CountTheSame(figure, told))
            {
                Check(figure, i, told, findings);
            }
        }
    }

    private static void Check(Figure figure, int link, Figure told, Findings findings)
    {
        var (number, other) = (findings.View.NumberOf(figure), findings.View.NumberOf(told));
        var certainty = figure.CountsByItself().And(told.CountsByItself());
        if (certainty is Certainty.Impossible || !(number.Least > other.Greatest || other.Least > number.Greatest))
        {
            return;
        }

        var record = findings.Record;
        findings.Listing(figure, certainty)?.Report(
            figure,
            $"This {figure.Links[link].Kind} what it cannot mean: {number.Describe()} is not {other.Describe()}. They are {Quoted.Of(record.Tell(figure))} and {Quoted.Of(record.Tell(told))}.",
            $"links/{link}",
            certainty,
            [new RelatedPlace($"{told.Pointer}/number", record.Tell(told))],
            "Take the link away if this is an account of its own, or link the figure that it tells again.");
    }

    private static bool CountTheSame(Figure one, Figure other) =>
        FigureMeasures.AreOne(one, other) && one.People == other.People && one.CountsAs == other.CountsAs
        && (!one.Period.IsKnown || !other.Period.IsKnown || one.Period == other.Period);
}
