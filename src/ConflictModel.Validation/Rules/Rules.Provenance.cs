namespace ConflictModel.Validation;

/// <content>CM6xxx: provenance.</content>
public static partial class Rules
{
    private static Rule[] Provenance =>
    [
        new ProvideASource(),
    ];
}
