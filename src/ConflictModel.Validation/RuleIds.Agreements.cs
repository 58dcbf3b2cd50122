namespace ConflictModel.Validation;

/// <content>CM2xxx: agreements, truces and deployments.</content>
public static partial class RuleIds
{
    /// <summary>A truce must not end before it takes effect.</summary>
    public const string TruceMustNotEndBeforeItTakesEffect = "CM2001";
}
