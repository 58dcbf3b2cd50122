namespace ConflictModel.Datasets;

/// <summary>One side of a conflict in one year as its cells tell it: primary parties by name and number, and the states that sent troops to them.</summary>
/// <param name="Letter">Which side: <c>A</c> or <c>B</c>.</param>
/// <param name="Names">The cell of the primary parties' names.</param>
/// <param name="Numbers">Their UCDP numbers.</param>
/// <param name="States">Their Gleditsch–Ward numbers, where they are states.</param>
/// <param name="Seconds">The cell of the secondary parties' names.</param>
/// <param name="SecondStates">Their Gleditsch–Ward numbers.</param>
internal sealed record ConflictSide(string Letter, string Names, ValueList<int> Numbers, ValueList<int> States, string Seconds, ValueList<int> SecondStates)
{
    private const string Government = "Government of ";

    /// <summary>Gets the parts of the cell of names as far as commas tell; a comma may stand within one name.</summary>
    public int Parts => Names.Split(", ").Length;

    /// <summary>Gets whether all primary parties are governments.</summary>
    public bool AreGovernments => States.Count > 0 || GovernmentsIn(Names).Length == Parts;

    /// <summary>Gets the secondary parties: governments, each by its name; or the cell as one where it holds anything else.</summary>
    public string[] SecondNames() =>
        Seconds.Trim() is { Length: > 0 } cell ? GovernmentsIn(cell) is { Length: > 0 } each ? each : [cell] : [];

    // Names of states hold no comma before another "Government of", so that these lists can be split; none else can.
    private static string[] GovernmentsIn(string cell) =>
        cell.TrimStart().StartsWith(Government, StringComparison.Ordinal)
            ? [.. cell.Trim()[Government.Length..].Split($", {Government}").Select(name => $"{Government}{name.Trim()}")]
            : [];
}
