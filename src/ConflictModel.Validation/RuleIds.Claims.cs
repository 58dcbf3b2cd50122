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

    /// <summary>A claim that supersedes another must not have been said before it.</summary>
    public const string SupersedingClaimMustNotBeOlder = "CM5005";

    /// <summary>A figure that tells another again must fit it.</summary>
    public const string RetellingMustFitWhatItTells = "CM5006";
}
