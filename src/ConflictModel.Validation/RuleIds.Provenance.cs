namespace ConflictModel.Validation;

/// <content>CM6xxx: provenance.</content>
public static partial class RuleIds
{
    /// <summary>Provide a source, or a note where there is none to cite.</summary>
    public const string ProvideASource = "CM6001";
}
