namespace ConflictModel.Validation;

/// <content>CM5xxx: claims about claims.</content>
public static partial class RuleIds
{
    /// <summary>A claim must supersede only claims of its own origin.</summary>
    public const string SupersessionMustKeepItsOrigin = "CM5001";

    /// <summary>Claims must not supersede one another in a circle.</summary>
    public const string SupersessionMustNotCircle = "CM5002";
}
