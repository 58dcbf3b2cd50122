namespace ConflictModel.Validation;

/// <summary>The rules of the library.</summary>
public static partial class Rules
{
    /// <summary>Gets all of them, in the order of their ids.</summary>
    public static ValueList<Rule> All { get; } =
    [
        new RemoveSuppressionsThatLetNothingStand(),
        .. Identity,
        .. Agreements,
        .. Time,
        .. Figures,
        .. Claims,
        .. Provenance,
        .. Relations,
        .. Places,
        .. Documents,
    ];
}
