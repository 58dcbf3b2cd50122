namespace ConflictModel.Validation;

/// <content>CM9xxx: documents as a whole.</content>
public static partial class Rules
{
    private static Rule[] Documents =>
    [
        new DatelineMustFitTheDatesInside(),
        new SuperlativeMustHoldAgainstTheRecord(),
        new OrderMustBeOne(),
        new NameMustBeSpelledOneWay(),
        new ProvideWhichIsMeant(),
        new ProvideWhichReadingIsMeant(),
        new RelationMustNotBePastAndPresent(),
        new ProvideWhatADoubledWordMeans(),
    ];
}
