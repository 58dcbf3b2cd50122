namespace ConflictModel.Validation;

/// <content>CM5xxx: claims about claims.</content>
public static partial class Rules
{
    private static Rule[] Claims =>
    [
        new SupersessionMustKeepItsOrigin(),
        new SupersessionMustNotCircle(),
        new JudgementMustGiveItsReason(),
        new OriginMustNotContradictItself(),
        new SupersedingClaimMustNotBeOlder(),
        new RetellingMustFitWhatItTells(),
        new ReadingsMustShareTheirWords(),
        new SupersededMustNotBeRejected(),
        new InferenceMustRestOnSomething(),
        new OnlyOneReadingMustBeTaken(),
        new InferencesMustNotCircle(),
        new RetellingsMustNotCircle(),
    ];
}
