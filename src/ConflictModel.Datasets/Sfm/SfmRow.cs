using System.Globalization;

namespace ConflictModel.Datasets;

/// <summary>A row of one of the tables that Security Force Monitor's importer reads, typed: <see cref="SfmUnitRow"/>, <see cref="SfmPersonRow"/>, <see cref="SfmPersonExtraRow"/>, <see cref="SfmIncidentRow"/> or <see cref="SfmSourceRow"/>.</summary>
/// <remarks>What a unit or a person is stands in each of its rows again; the rows differ in the relation, the place or the posting that they tell.</remarks>
public abstract class SfmRow : DatasetRow
{
    private protected SfmRow(DatasetTable table, SfmTable kind, string id)
        : base(table) => (Table, Id) = (kind, id);

    /// <summary>Gets the table that the row belongs to.</summary>
    public SfmTable Table { get; }

    /// <summary>Gets the id of the unit, person, incident or access point that the row is about, in lower case.</summary>
    public string Id { get; }

    /// <summary>Reads the current row; when it cannot be kept, notes why and answers null.</summary>
    internal static SfmRow? TryRead(DatasetTable table, SfmColumns columns)
    {
        var cells = new SfmCells(table, columns.Prefix);
        return IsReady(table, columns, cells) && TryId(table, columns, out var id) ? Typed(table, columns.Table, cells, id) : null;
    }

    private static SfmRow Typed(DatasetTable table, SfmTable kind, SfmCells cells, string id) => kind switch
    {
        SfmTable.Units => new SfmUnitRow(table, cells, id),
        SfmTable.Persons => new SfmPersonRow(table, cells, id),
        SfmTable.PersonsExtra => new SfmPersonExtraRow(table, cells, id),
        SfmTable.Incidents => new SfmIncidentRow(table, cells, id),
        _ => new SfmSourceRow(table, cells, id),
    };

    // Sources and the further facts of persons have no status.
    private static bool IsReady(DatasetTable table, SfmColumns columns, SfmCells cells)
    {
        var index = table.Header.IndexOf($"{columns.Prefix}:status:admin");
        if (index < 0 || cells.Text("status:admin").Trim() == "3")
        {
            return true;
        }

        var status = cells.Text("status:admin").Trim();
        table.Note(
            NoteCodes.SfmNotReady,
            DatasetNoteSeverity.Error,
            index,
            string.Create(CultureInfo.InvariantCulture, $"The row's status is {(status.Length > 0 ? status : "empty")}, not 3: the Monitor has not released it for import."));
        return false;
    }

    private static bool TryId(DatasetTable table, SfmColumns columns, out string id)
    {
        var index = table.Header.IndexOf(columns.Key);
        var cell = table.Text(index);
        if (SfmCells.TryId(cell, out id))
        {
            return true;
        }

        var isEmpty = string.IsNullOrWhiteSpace(cell);
        table.Note(
            isEmpty ? NoteCodes.EmptyCell : NoteCodes.SfmNoId,
            DatasetNoteSeverity.Error,
            index,
            isEmpty ? $"{columns.Key} is empty: the row cannot be used without it; fill it in." : $"{columns.Key} is \"{NoteLog.Shorten(cell)}\", which is no id of the Monitor: write 32 hexadecimal digits in five groups.");
        return false;
    }
}
