namespace ConflictModel.Validation;

/// <summary>Of several readings of one text, only one must be taken as so.</summary>
/// <remarks>
/// Fires where both readings are affirmed, actual and undisputed. Silent for figures of one measure, of which answers take one reading only,
/// and where a reading is supposed (hypothetical), disputed, unclear, rejected or superseded.
/// </remarks>
internal sealed class OnlyOneReadingMustBeTaken() : Rule<Claim>(
    RuleIds.OnlyOneReadingMustBeTaken, Severity.Warning, "Of several readings of one text, only one must be taken as so.")
{
    public override string Why =>
        "One sentence says one thing. With both of its readings taken as so, the source is made to say both, and what it never said is counted.";

    public override string Fix =>
        "Put the readings into the mood Hypothetical while nobody knows which is meant. Once it is known, let that one be actual and preferred, and reject the other with the reason.";

    public override string Source => "ConflictModel: a garbled sentence may mean one thing or another, and none makes anything so until one is chosen.";

    internal static bool AreBothTaken(Claim claim, Claim other, Findings findings) =>
        !ReferenceEquals(claim, other)
        && !(claim is Figure figure && other is Figure otherFigure && FigureMeasures.AreOne(figure, otherFigure))
        && findings.View.Counts(claim) is Certainty.Certain && findings.View.Counts(other) is Certainty.Certain;

    protected override void Check(Claim claim, Findings findings)
    {
        for (var i = 0; i < claim.Links.Count; i++)
        {
            if (claim.Links[i].Kind == LinkKind.AlternativeReadingOf && findings.Record.TryFind(claim.Links[i].To, out var other) && AreBothTaken(claim, other, findings))
            {
                findings.Listing(claim)?.Report(
                    claim,
                    $"Two readings of one text are both taken as so: {Quoted.Of(findings.Record.Tell(claim))} and {Quoted.Of(findings.Record.Tell(other))}.",
                    $"links/{i}",
                    Certainty.Certain,
                    [new RelatedPlace(other.Pointer, findings.Record.Tell(other))],
                    "Put both into the mood Hypothetical, or choose one and reject the other with the reason.");
            }
        }
    }
}
