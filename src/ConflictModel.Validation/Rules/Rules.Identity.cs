namespace ConflictModel.Validation;

/// <content>CM1xxx: what is written, and identity.</content>
public static partial class Rules
{
    private static Rule[] Identity =>
    [
        new UseKnownWordsAndMembers(),
        new EntitiesMustNotShareAnExternalId(),
        new ExternalIdMustFitItsScheme(),
        new ProvideDistinctNames(),
        new ClaimsMustNotRepeat(),
        new LinkMustJoinTwoClaims(),
        new LinksMustNotContradict(),
        new ClaimMustFitWhatItIsAbout(),
        new ClaimMustSaySomething(),
    ];
}
