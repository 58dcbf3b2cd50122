namespace ConflictModel.Datasets;

/// <summary>Tells the row of tags from rows of headers and values, as libhxl does.</summary>
internal static class HxlTagRow
{
    /// <summary>The last row in which tags are looked for.</summary>
    public const int LastRow = 25;

    /// <summary>Says whether a row is one of tags: at least half of its cells that hold anything are tags, and one is.</summary>
    public static bool Is(IReadOnlyList<string> cells)
    {
        var tags = 0;
        var others = 0;
        foreach (var cell in cells)
        {
            if (HxlTag.TryParse(cell, out _))
            {
                tags++;
            }
            else if (!string.IsNullOrWhiteSpace(cell))
            {
                others++;
            }
        }

        return tags > 0 && tags >= others;
    }

    /// <summary>Says whether the current row of a table is one of tags and nothing else.</summary>
    public static bool IsAgain(DatasetTable table)
    {
        var hasTags = false;
        for (var i = 0; i < table.CellCount; i++)
        {
            var cell = CellText.Trim(table[i]);
            if (!cell.IsEmpty && (cell[0] != '#' || !HxlTag.TryParse(table.Text(i), out _)))
            {
                return false;
            }

            hasTags |= !cell.IsEmpty;
        }

        return hasTags;
    }
}
