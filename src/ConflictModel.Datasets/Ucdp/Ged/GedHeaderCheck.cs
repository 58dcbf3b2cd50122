namespace ConflictModel.Datasets;

/// <summary>Refuses a header that no row of UCDP GED can be read under, saying what it looks like.</summary>
internal static class GedHeaderCheck
{
    private static readonly GedColumn[] Needed =
    [
        GedColumn.Id, GedColumn.Year, GedColumn.TypeOfViolence, GedColumn.ConflictNewId,
        GedColumn.DateStart, GedColumn.DateEnd, GedColumn.Best, GedColumn.High, GedColumn.Low,
    ];

    public static void Refuse(DatasetTable table, GedLayout layout)
    {
        var file = table.Notes.File;
        var missing = Needed.Where(column => layout[column] < 0).Select(column => GedLayout.ColumnNames[(int)column]).ToList();
        if (missing.Count == 0)
        {
            return;
        }

        if (DatasetSignatures.Title(table.Header) is { } title && title != "UCDP GED")
        {
            throw new DatasetException(NoteCodes.WrongDataset, file, $"{file} is not UCDP GED: by its columns it looks like {title}.", 1);
        }

        if (missing.Count * 2 > Needed.Length)
        {
            throw new DatasetException(
                NoteCodes.WrongDataset,
                file,
                $"{file} is not UCDP GED: its columns begin with {string.Join(", ", table.Header.Names.Take(5).Select(name => NoteLog.Shorten(name)))}.",
                1);
        }

        throw new DatasetException(
            NoteCodes.MissingColumns, file, $"{file} looks like UCDP GED but lacks the columns {string.Join(", ", missing)}; give the file as published.", 1);
    }
}
