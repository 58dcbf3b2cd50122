namespace ConflictModel.Validation;

/// <summary>Provide what a share of a place is a share of: half of the land is not half of the people.</summary>
/// <remarks>Silent for a rejected claim, which makes nothing so. Where the source does not say, the note stands as a reminder of it.</remarks>
internal sealed class ProvideTheDenominatorOfAShare() : Rule<Control>(
    RuleIds.ProvideTheDenominatorOfAShare, Severity.Note, "Provide what a share of a place is a share of.")
{
    public override RuleReach Reach => RuleReach.Item;

    public override string Why =>
        "Half of the land is not half of the people: most people may live in the other half. A share of nobody knows what can be set beside no other.";

    public override string Fix =>
        "State the denominator (area, people, settlements) if the source tells it. If it does not, leave it: the note is a reminder.";

    public override string Source =>
        "SIGAR district stability data, which tells districts, people and area apart; ISW control of terrain.";

    protected override void Check(Control claim, Findings findings)
    {
        if (!claim.Share.IsKnown || claim.Denominator != Denominator.Unstated || claim.Standing.Kind == StandingKind.Rejected)
        {
            return;
        }

        findings.Listing(claim)?.Report(
            claim,
            $"Nothing tells of what '{claim.Share}' is a share, of land, people or settlements: {Quoted.Of(findings.Record.Tell(claim))}.",
            "denominator",
            suggestion: "State the denominator if the source tells it; else leave it, and the share adds up with no other.");
    }
}
