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
}
