namespace ConflictModel.Validation;

/// <content>CM4xxx: figures and shares.</content>
public static partial class Rules
{
    private static Rule[] Figures =>
    [
        new PrintedNumbersMustMakeAnEstimate(),
        new PartMustFitWithinItsWhole(),
        new ShareMustNameItsWhole(),
        new LinkMustJoinFiguresOfOneKind(),
        new ProvideTheLinkOfARevision(),
        new PartsMustNotCircle(),
        new SharesMustFitTogether(),
        new ProvideTheDenominatorOfAShare(),
    ];
}
