namespace ConflictModel.Validation;

/// <content>CM1xxx: what is written, and identity.</content>
public static partial class RuleIds
{
    /// <summary>Use words and members that this version knows.</summary>
    public const string UseKnownWordsAndMembers = "CM1001";

    /// <summary>Two entities must not share an outside id.</summary>
    public const string EntitiesMustNotShareAnExternalId = "CM1002";

    /// <summary>An outside id must have the shape of its scheme.</summary>
    public const string ExternalIdMustFitItsScheme = "CM1003";

    /// <summary>Provide distinct names.</summary>
    public const string ProvideDistinctNames = "CM1004";

    /// <summary>One origin must not say the very same thing in two claims of one source.</summary>
    public const string ClaimsMustNotRepeat = "CM1005";

    /// <summary>A link must join two claims, and once.</summary>
    public const string LinkMustJoinTwoClaims = "CM1007";

    /// <summary>The links between two claims must not contradict each other.</summary>
    public const string LinksMustNotContradict = "CM1008";

    /// <summary>A claim must be about what it can be about.</summary>
    public const string ClaimMustFitWhatItIsAbout = "CM1009";

    /// <summary>A claim must say something.</summary>
    public const string ClaimMustSaySomething = "CM1010";
}
