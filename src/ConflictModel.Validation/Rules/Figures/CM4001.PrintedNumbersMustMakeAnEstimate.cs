namespace ConflictModel.Validation;

/// <summary>Printed numbers must make an estimate: what is printed is kept, never put in order, and told here.</summary>
/// <remarks>
/// Silent where nothing is printed, where the number is stated and the cells agree with one another, for "none reported" and other words
/// that nothing is known, for a share of another figure, and for a rejected figure, whose fault is known. Whether the number is what the
/// cells say is not judged: cells are the source's, and their codes many.
/// </remarks>
internal sealed class PrintedNumbersMustMakeAnEstimate() : Rule<Figure>(
    RuleIds.PrintedNumbersMustMakeAnEstimate, Severity.Warning, "Printed numbers must make an estimate.")
{
    public override RuleReach Reach => RuleReach.Item;

    public override string Why =>
        "A low above its high is most often a slip of columns. Whoever reads the range downstream gets a number that no source gave.";

    public override string Fix =>
        "Keep the cells as they are printed. State the number if it can be read from them; if the source is right elsewhere, add the right figure in its own citation and reject this one.";

    public override string Source =>
        "UCDP GED codebook: low, best and high stand in order; Airwars: minimum and maximum likewise. That cells are kept as printed is ConflictModel's.";

    protected override void Check(Figure figure, Findings findings)
    {
        if (figure.Printed.IsEmpty || figure.Standing.Kind == StandingKind.Rejected)
        {
            return;
        }

        var isUnknown = figure.Number == Estimate.Unknown && !figure.Share.IsKnown;
        var faults = string.Join(", and ", PrintedNumbers.FaultsOf(figure.Printed, findings.Shared(static _ => new PrintedColumns())));
        if (faults.Length == 0 && !(isUnknown && figure.Printed.Any(PrintedNumbers.Tells)))
        {
            return;
        }

        var record = findings.Record;
        var about = record.NameOf(figure.Of);
        findings.Listing(figure)?.Report(
            figure,
            $"{(isUnknown ? "What is printed makes no estimate" : "What is printed contradicts itself")} ({PrintedNumbers.Shown(figure.Printed)}), of {about}, {findings.Account(figure)}"
                + (faults.Length > 0 ? $": {faults}." : ".")
                + (isUnknown ? "" : $" The number is given as {figure.Number.Describe()}."),
            "printed",
            suggestion: faults.Length > 0
                ? "Keep the cells as they are printed. If the source is right elsewhere, add the right figure in its own citation and reject this one."
                : "State the number if the cells can be read; if not, leave it unknown, and say in a note what they mean.");
    }
}
