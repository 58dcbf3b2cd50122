namespace ConflictModel.Datasets;

/// <summary>Reads a whole GED file into a table in memory.</summary>
internal static class GedLoading
{
    private const int RowsBetweenLooks = 1 << 10; // at how far it is

    /// <summary>Reads a table to its end.</summary>
    /// <param name="table">The table, at its start.</param>
    /// <param name="path">The file that it reads, if it is one, so that it can be read at two places at once.</param>
    /// <param name="options">How it is read.</param>
    /// <param name="progress">What is told how much was read.</param>
    public static UcdpGedTable Run(DatasetTable table, string? path, DatasetReadOptions options, IProgress<double>? progress)
    {
        var layout = GedColumns.Match(table);
        var makers = Makers(table.Header, layout);
        using var rest = path is null ? null : RestOfTable.TryStart(path, table, options, (part, look) => Rows(part, layout, makers, look));
        table.LeaveRestTo(rest);
        var rows = Rows(table, layout, makers, () =>
        {
            if (progress is not null && table.Length is > 0 and var length)
            {
                progress.Report(Math.Min(1.0, (double)(table.Position + (rest?.Length ?? 0)) / length));
            }
        });
        return new UcdpGedTable(table, layout, table.Rest is null ? new StoredTable(table.Header, rows) : new StoredTable(table.Header, rows, table.Rest));
    }

    private static StoredRows Rows(DatasetTable table, DatasetLayout<GedColumn> layout, Func<StoredRows, int, StoredCells>[] makers, Action look)
    {
        var rows = new StoredRows(makers);
        var untilLook = 1;
        while (table.Read())
        {
            if (--untilLook == 0)
            {
                look();
                untilLook = RowsBetweenLooks;
            }

            if (!GedCore.TryRead(table, layout, out _))
            {
                table.Report();
                continue;
            }

            GedDetails.Read(table, layout);
            rows.Add(table);
            table.Keep();
        }

        return rows;
    }

    /// <summary>Tells how to hold each column: by what its cells mostly are, as every cell can be held.</summary>
    private static Func<StoredRows, int, StoredCells>[] Makers(DatasetHeader header, DatasetLayout<GedColumn> layout)
    {
        var makers = new Func<StoredRows, int, StoredCells>[header.Names.Count];
        Array.Fill(makers, static (rows, column) => new TextCells(rows, column));
        foreach (var column in Enum.GetValues<GedColumn>())
        {
            if (layout[column] is >= 0 and var index)
            {
                makers[index] = Maker(column, layout);
            }
        }

        return makers;
    }

    private static Func<StoredRows, int, StoredCells> Maker(GedColumn column, DatasetLayout<GedColumn> layout)
    {
        switch (column)
        {
            case GedColumn.Id or GedColumn.PriogridGid:
                return static (rows, column) => new WholeCells<int>(rows, column);
            case GedColumn.Year or GedColumn.TypeOfViolence or GedColumn.ConflictNewId or GedColumn.DyadNewId or GedColumn.SideANewId or GedColumn.SideBNewId
                or GedColumn.NumberOfSources or GedColumn.CountryId or GedColumn.DeathsA or GedColumn.DeathsB or GedColumn.DeathsCivilians or GedColumn.DeathsUnknown
                or GedColumn.Best or GedColumn.High or GedColumn.Low or GedColumn.Gwnoa or GedColumn.Gwnob:
                return static (rows, column) => new WholeCells<short>(rows, column);
            case GedColumn.Latitude or GedColumn.Longitude:
                return static (rows, column) => new RealCells(rows, column);
            case GedColumn.DateStart or GedColumn.DateEnd:
                return static (rows, column) => new DayCells(rows, column);
            case GedColumn.GeomWkt when layout.Has(GedColumn.Latitude) && layout.Has(GedColumn.Longitude):
                var (north, east) = (layout[GedColumn.Latitude], layout[GedColumn.Longitude]);
                return (rows, column) => new PointCells(rows, column, east, north);
            case GedColumn.Relid or GedColumn.SourceArticle or GedColumn.SourceOffice or GedColumn.SourceDate or GedColumn.SourceHeadline
                or GedColumn.WhereCoordinates or GedColumn.WhereDescription or GedColumn.GeomWkt:
                return static (rows, column) => new TextCells(rows, column);
            default:
                return static (rows, column) => new RepeatedCells(rows, column);
        }
    }
}
