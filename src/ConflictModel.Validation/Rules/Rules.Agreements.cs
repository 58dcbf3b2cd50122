namespace ConflictModel.Validation;

/// <content>CM2xxx: agreements, truces and deployments.</content>
public static partial class Rules
{
    private static Rule[] Agreements =>
    [
        new TruceMustNotEndBeforeItTakesEffect(),
    ];
}
