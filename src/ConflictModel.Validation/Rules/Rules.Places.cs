namespace ConflictModel.Validation;

/// <content>CM8xxx: places.</content>
public static partial class Rules
{
    private static Rule[] Places =>
    [
        new CoordinatesMustNotBeNullIsland(),
        new CoordinatesMustNotBeSwapped(),
        new PointMustLieInItsCountry(),
        new PrecisionMustFitThePoint(),
        new PlacesMustNotCircle(),
        new PlaceMustNotLieFarFromItsWhole(),
        new OneOriginMustTellOnePlace(),
        new BearingMustFitThePoints(),
    ];
}
