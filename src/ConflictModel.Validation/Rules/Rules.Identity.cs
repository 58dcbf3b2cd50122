namespace ConflictModel.Validation;

/// <content>CM1xxx: what is written, and identity.</content>
public static partial class Rules
{
    private static Rule[] Identity =>
    [
        new UseKnownWordsAndMembers(),
    ];
}
