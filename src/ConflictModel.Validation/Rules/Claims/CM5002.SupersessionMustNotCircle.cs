namespace ConflictModel.Validation;

/// <summary>Claims must not supersede one another in a circle: none of them would count, and the answer would be lost in silence.</summary>
/// <remarks>A rejected claim sets nothing aside, so a circle through it is none.</remarks>
internal sealed class SupersessionMustNotCircle() : Rule<ConflictRecord>(
    RuleIds.SupersessionMustNotCircle, Severity.Error, "Claims must not supersede one another in a circle.")
{
    public override string Why =>
        "Each claim of such a circle is set aside by the next, so none of them counts and what was said is lost without a word. It comes of linking revisions in both directions, or of merging files that each knew another order.";

    public override string Fix =>
        "Look up which claim was said last and let it supersede the earlier ones; take away the link that the first of them carries.";

    public override string Source => "PROV-O: a revision is derived from an earlier entity, so revisions have an order in time; ConflictModel: nothing is dropped in silence.";

    protected override void Check(ConflictRecord record, Findings findings) => LinkCircles.Report(
        LinkKind.Supersedes,
        "supersedes itself, so it does not count",
        "supersede one another in a circle, so none of them counts",
        "Take away the link of the claim that was said first.",
        record,
        findings);
}
