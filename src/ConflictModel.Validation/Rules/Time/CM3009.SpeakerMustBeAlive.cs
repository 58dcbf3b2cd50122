namespace ConflictModel.Validation;

/// <summary>Whoever speaks must be alive, and the body they speak for must exist.</summary>
/// <remarks>
/// A dated declaration is compared with the claims of when the speaker, and the body spoken for, began and ended, by the same account where
/// it tells them. Silent for undated declarations, while the order of dates is open, and for those that came out of others. A declaration on
/// the day of the death is in order. Two accounts that differ make a note.
/// </remarks>
internal sealed class SpeakerMustBeAlive() : Rule<Declaration>(
    RuleIds.SpeakerMustBeAlive, Severity.Error, "Whoever speaks must be alive, and the body they speak for must exist.")
{
    public override string Why =>
        "The dead make no statements, and nobody speaks for a body that is gone. Most often an old statement was given the day on which it was printed again, or a namesake spoke.";

    public override string Fix =>
        "Give the declaration the day on which it was made, or name who really spoke. A statement that is only read out again is dated by its first day.";

    public override string Source => "Our own judgement (ConflictModel): whoever is said to speak must be able to.";

    protected override void Check(Declaration declaration, Findings findings)
    {
        if (!declaration.On.IsKnown || !findings.View.MayCount(declaration))
        {
            return;
        }

        LifeCheck.Check(declaration, "on", declaration.Speaker, declaration.On, declaration.On, findings);
        if (declaration.OnBehalfOf != declaration.Speaker)
        {
            LifeCheck.Check(declaration, "onBehalfOf", declaration.OnBehalfOf, declaration.On, declaration.On, findings);
        }
    }
}
