namespace ConflictModel.Validation;

/// <summary>Claims must not be inferred from one another in a circle: none of them would rest on anything.</summary>
/// <remarks>A rejected claim says nothing, so a circle through it is none.</remarks>
internal sealed class InferencesMustNotCircle() : Rule<ConflictRecord>(
    RuleIds.InferencesMustNotCircle, Severity.Error, "Claims must not be inferred from one another in a circle.")
{
    public override string Why =>
        "Each claim of such a circle has only the others for its ground, so nothing outside bears any of them out. It is how a guess comes to look like a finding.";

    public override string Fix =>
        "Take away the link of the claim that came first, and cite what it really rests on.";

    public override string Source => "PROV-O: derivation leads back to something that was not derived; ConflictModel: a figure never loses its origin.";

    protected override void Check(ConflictRecord record, Findings findings) => LinkCircles.Report(
        LinkKind.InferredFrom,
        "is inferred from itself",
        "are inferred from one another in a circle, so none of them rests on anything",
        "Take away the link of the claim that came first, and cite what it rests on.",
        record,
        findings);
}
