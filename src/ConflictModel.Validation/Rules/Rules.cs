namespace ConflictModel.Validation;

/// <summary>The rules of the library.</summary>
public static class Rules
{
    /// <summary>Gets all of them, in the order of their ids.</summary>
    public static ValueList<Rule> All { get; } =
    [
        new UseKnownWordsAndMembers(),
        new TruceMustNotEndBeforeItTakesEffect(),
        new PrintedNumbersMustMakeAnEstimate(),
        new PartMustFitWithinItsWhole(),
        new ShareMustNameItsWhole(),
        new LinkMustJoinFiguresOfOneKind(),
        new ProvideTheLinkOfARevision(),
        new PartsMustNotCircle(),
        new SharesMustFitTogether(),
        new ProvideTheDenominatorOfAShare(),
        new SupersessionMustKeepItsOrigin(),
        new SupersessionMustNotCircle(),
        new ProvideASource(),
    ];
}
