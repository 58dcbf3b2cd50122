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
        new ReturnedMustNotExceedDisplaced(),
        new DisplacedMustNotExceedInhabitants(),
        new ZeroMustBeCounted(),
        new SharesMustFitTogether(),
        new ProvideTheDenominatorOfAShare(),
        new RevisionMustNotJumpImplausibly(),
        new WordsMustAgreeWithTheirNumber(),
        new SumMustMatchItsCells(),
        new TollMustFitWithinItsConflict(),
        new KilledMustNotExceedThosePresent(),
        new PeriodsMustMeet(),
        new KilledMustFitAmongKilledAndWounded(),
        new WordsMustAgreeWithTheirMeasure(),
        new TollsMustNotExcludeOneAnother(),
    ];
}
