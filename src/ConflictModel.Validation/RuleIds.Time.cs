namespace ConflictModel.Validation;

/// <content>CM3xxx: time.</content>
public static partial class RuleIds
{
    /// <summary>A relation must hold within the lifetimes of those it joins.</summary>
    public const string RelationMustHoldWithinLifetimes = "CM3001";

    /// <summary>Nothing must end before it begins.</summary>
    public const string LifeMustNotEndBeforeItBegins = "CM3002";

    /// <summary>A weekday must match its date.</summary>
    public const string WeekdayMustMatchItsDate = "CM3003";

    /// <summary>A length of time in words must match the dates it joins.</summary>
    public const string DurationMustMatchItsDates = "CM3004";

    /// <summary>Two people must not hold one sole office on one day.</summary>
    public const string ExclusiveStatesMustNotOverlap = "CM3005";

    /// <summary>What an item says to last must not end before it begins.</summary>
    public const string ValidityMustNotEndBeforeItBegins = "CM3006";

    /// <summary>One origin must tell one date of one event.</summary>
    public const string OneOriginMustTellOneDate = "CM3007";

    /// <summary>A part must happen within its whole.</summary>
    public const string PartMustHappenWithinItsWhole = "CM3008";

    /// <summary>Whoever speaks must be alive, and the body they speak for must exist.</summary>
    public const string SpeakerMustBeAlive = "CM3009";

    /// <summary>An actor must exist when it acts, signs or takes part.</summary>
    public const string ActorMustExistWhenItActs = "CM3010";

    /// <summary>A figure must not be of a time before what it counts.</summary>
    public const string FigureMustNotPrecedeWhatItCounts = "CM3011";

    /// <summary>Whoever speaks for a body must hold their office there on that day.</summary>
    public const string OfficeMustBeHeldWhenSpokenFor = "CM3012";
}
