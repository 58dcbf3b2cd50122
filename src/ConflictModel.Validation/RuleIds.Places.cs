namespace ConflictModel.Validation;

/// <content>CM8xxx: places.</content>
public static partial class RuleIds
{
}
