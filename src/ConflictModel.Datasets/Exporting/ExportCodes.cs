namespace ConflictModel.Datasets;

/// <summary>The codes of <see cref="ExportDifference"/>: permanent, each used for one thing.</summary>
public static class ExportCodes
{
    /// <summary>The record says otherwise than the row as it was imported, and the cell was written as the record says.</summary>
    public const string ChangedCell = "changed-cell";

    /// <summary>The record says otherwise than the row as it was imported, in a way that the layout cannot say or the export does not write; the cells are as printed.</summary>
    public const string CannotSay = "cannot-say";

    /// <summary>Something that the row says is no longer in the record; the cells are as printed.</summary>
    public const string Gone = "gone";

    /// <summary>The record holds something that comes from no row, and is not in the file.</summary>
    public const string LeftOut = "left-out";

    /// <summary>A text that a spreadsheet would run as a formula has an apostrophe before it.</summary>
    public const string EscapedFormula = "escaped-formula";
}
