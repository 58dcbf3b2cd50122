namespace ConflictModel.Validation;

/// <content>CM3xxx: time.</content>
public static partial class Rules
{
    private static Rule[] Time =>
    [
        new RelationMustHoldWithinLifetimes(),
        new LifeMustNotEndBeforeItBegins(),
        new WeekdayMustMatchItsDate(),
        new DurationMustMatchItsDates(),
        new ExclusiveStatesMustNotOverlap(),
        new ValidityMustNotEndBeforeItBegins(),
        new OneOriginMustTellOneDate(),
        new PartMustHappenWithinItsWhole(),
        new SpeakerMustBeAlive(),
        new ActorMustExistWhenItActs(),
        new FigureMustNotPrecedeWhatItCounts(),
        new OfficeMustBeHeldWhenSpokenFor(),
    ];
}
