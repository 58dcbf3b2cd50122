namespace ConflictModel.Datasets;

/// <summary>Tells cells that say something from those that say that nothing is known.</summary>
internal static class HxlWords
{
    private static readonly HashSet<string> Nothing = new(StringComparer.OrdinalIgnoreCase)
    {
        "-", "n/a", "na", "null", "no information", "noinformation", "no data", "unknown", "not known", "not specified",
    };

    /// <summary>Gives a cell without the blanks around it; null where it is empty or says that nothing is known.</summary>
    public static string? Said(string cell) => cell.Trim() is { Length: > 0 } said && !Nothing.Contains(said) ? said : null;
}
