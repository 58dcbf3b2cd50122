namespace ConflictModel;

/// <summary>Finds out whether a claim says some date with "about" or "perhaps", so that a tolerance had its part in the answer.</summary>
internal sealed class QualifiedDates : ContentVisitor
{
    private bool found;

    protected override bool WantsTexts => false;

    internal static bool AreIn(Claim claim)
    {
        var finder = new QualifiedDates();
        claim.Visit(finder);
        finder.Look(claim.Holds.During);
        return finder.found;
    }

    internal override void OnClaim(string member, ClaimId id)
    {
        // Only dates matter here.
    }

    protected override void OnText(string member, string text)
    {
        // Only dates matter here.
    }

    protected override void OnEntity(string member, EntityId id)
    {
        // Only dates matter here.
    }

    protected override void OnTime(Timing time) => Look(time);

    private void Look(Timing time) => found |=
        (time.IsSet ? time.Dates.Members.Any(m => m.Qualifiers is not DateQualifiers.None)
            : (time.Began.Qualifiers | time.Finished.Qualifiers) is not DateQualifiers.None);
}
