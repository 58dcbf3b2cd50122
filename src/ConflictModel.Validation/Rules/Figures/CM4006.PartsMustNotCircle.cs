namespace ConflictModel.Validation;

/// <summary>Claims must not be parts of one another in a circle: what is the whole then nobody can tell.</summary>
/// <remarks>A rejected claim says nothing, so a circle through it is none. That two figures count the same is no circle of parts: the link for that is <see cref="LinkKind.Repeats"/>.</remarks>
internal sealed class PartsMustNotCircle() : Rule<ConflictRecord>(
    RuleIds.PartsMustNotCircle, Severity.Error, "Claims must not be parts of one another in a circle.")
{
    public override string Why =>
        "If each of two figures is a part of the other, nobody can tell which is the total, and a sum over them never ends or counts everybody twice.";

    public override string Fix =>
        "Take away the link of the one that is the whole. If the two tell the same, say that one repeats the other.";

    public override string Source =>
        "ConflictModel: a part lies within its whole, so no chain of parts leads back to where it began.";

    protected override void Check(ConflictRecord record, Findings findings) => LinkCircles.Report(
        LinkKind.PartOf,
        "is a part of itself",
        "are parts of one another in a circle",
        "Take away the link of the one that is the whole; if they tell the same, say that one repeats the other.",
        record,
        findings);
}
