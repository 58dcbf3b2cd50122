namespace ConflictModel.Validation;

/// <content>CM9xxx: documents as a whole.</content>
public static partial class Rules
{
    private static Rule[] Documents =>
    [
    ];
}
