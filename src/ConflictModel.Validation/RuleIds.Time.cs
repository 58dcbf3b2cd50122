namespace ConflictModel.Validation;

/// <content>CM3xxx: time.</content>
public static partial class RuleIds
{
}
