using System.Text;

namespace ConflictModel.Datasets;

/// <summary>The row at which a table stands, whichever that is: for those who are done with one row before they ask for the next.</summary>
/// <remarks>Nothing of the row is copied, and short cells that come again are one string.</remarks>
internal sealed class PassingRow(DatasetTable table, SharedTexts texts) : OriginalRow(table.Header)
{
    public override long Line => table.Line;

    public override string ToString() => Encoding.UTF8.GetString(table.Raw);

    public override string Cell(int column) =>
        column >= Header.Names.Count || column >= table.CellCount ? string.Empty : texts.Of(CellText.Unquote(table.RawCell(column)));
}
