namespace ConflictModel.Datasets;

/// <summary>A column of an HXL table: its header, its tag, and the tag as printed.</summary>
/// <remarks>Two columns are equal when all of these are.</remarks>
/// <param name="Index">Where it stands, from 0.</param>
/// <param name="Header">The cell above the tag; <c>""</c> where there is none.</param>
/// <param name="Printed">The cell in the row of tags.</param>
/// <param name="Tag">The tag; <see langword="null"/> where the cell is empty or no tag.</param>
public sealed record HxlColumn(int Index, string Header, string Printed, HxlTag? Tag)
{
    /// <summary>Gets the cell above the tag; <c>""</c> where there is none.</summary>
    public string Header { get; } = Guard.Against.Null(Header);

    /// <summary>Gets the cell in the row of tags.</summary>
    public string Printed { get; } = Guard.Against.Null(Printed);

    /// <summary>Gets what to call it: the header, else the tag, else its place.</summary>
    internal string Name => Header.Trim() is { Length: > 0 } header ? header : Printed.Trim() is { Length: > 0 } printed ? printed : $"column {Index + 1}";

    internal static IReadOnlyList<HxlColumn> Of(DatasetTable table)
    {
        var above = table.Above.Count == 0 ? [] : CsvText.Cells(table.Above[^1]);
        return [.. table.Header.Names.Select((printed, i) => new HxlColumn(i, i < above.Length ? above[i] : "", printed, HxlTag.TryParse(printed, out var tag) ? tag : null))];
    }
}
