namespace ConflictModel.Validation;

/// <content>CM5xxx: claims about claims.</content>
public static partial class RuleIds
{
    /// <summary>A claim must supersede only claims of its own origin.</summary>
    public const string SupersessionMustKeepItsOrigin = "CM5001";

    /// <summary>Claims must not supersede one another in a circle.</summary>
    public const string SupersessionMustNotCircle = "CM5002";

    /// <summary>A judgement must give its reason.</summary>
    public const string JudgementMustGiveItsReason = "CM5003";

    /// <summary>An origin must not both affirm and deny the same of the same time.</summary>
    public const string OriginMustNotContradictItself = "CM5004";

    /// <summary>A claim that supersedes another must not have been said before it.</summary>
    public const string SupersedingClaimMustNotBeOlder = "CM5005";

    /// <summary>A figure that tells another again must fit it.</summary>
    public const string RetellingMustFitWhatItTells = "CM5006";

    /// <summary>Readings must share their words.</summary>
    public const string ReadingsMustShareTheirWords = "CM5007";

    /// <summary>What is superseded must not be rejected or disputed for that alone.</summary>
    public const string SupersededMustNotBeRejected = "CM5008";

    /// <summary>An inference must rest on something.</summary>
    public const string InferenceMustRestOnSomething = "CM5009";

    /// <summary>Of several readings of one text, only one must be taken as so.</summary>
    public const string OnlyOneReadingMustBeTaken = "CM5010";

    /// <summary>Claims must not be inferred from one another in a circle.</summary>
    public const string InferencesMustNotCircle = "CM5011";

    /// <summary>Claims must not tell one another again in a circle.</summary>
    public const string RetellingsMustNotCircle = "CM5012";
}
