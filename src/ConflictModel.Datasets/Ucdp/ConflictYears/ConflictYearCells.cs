namespace ConflictModel.Datasets;

/// <summary>Reads cells that rows of several datasets have in common.</summary>
internal static class ConflictYearCells
{
    /// <summary>Reads a list of regions; a number that is none is noted, and the others stay.</summary>
    public static ValueList<UcdpRegion> Regions<TColumn>(RowCells<TColumn> cells, TColumn column)
        where TColumn : struct, Enum
    {
        var numbers = cells.Wholes(column);
        if (numbers.Any(number => number is < 1 or > 5))
        {
            cells.Doubt(NoteCodes.CodeNotInList, column, "has a number that is not in the codebook's list, 1 to 5");
        }

        return ValueList.From(numbers.Where(number => number is >= 1 and <= 5).Select(number => (UcdpRegion)number));
    }
}
