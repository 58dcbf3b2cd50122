namespace ConflictModel.Validation;

/// <content>CM9xxx: documents as a whole.</content>
public static partial class RuleIds
{
}
