namespace ConflictModel.Validation;

/// <content>CM1xxx: what is written, and identity.</content>
public static partial class RuleIds
{
    /// <summary>Use words and members that this version knows.</summary>
    public const string UseKnownWordsAndMembers = "CM1001";
}
