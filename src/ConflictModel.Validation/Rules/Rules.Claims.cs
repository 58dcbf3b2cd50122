namespace ConflictModel.Validation;

/// <content>CM5xxx: claims about claims.</content>
public static partial class Rules
{
    private static Rule[] Claims =>
    [
        new SupersessionMustKeepItsOrigin(),
        new SupersessionMustNotCircle(),
        new JudgementMustGiveItsReason(),
        new SupersedingClaimMustNotBeOlder(),
        new RetellingMustFitWhatItTells(),
    ];
}
