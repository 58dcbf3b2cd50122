namespace ConflictModel.Datasets;

/// <content>Reads the blocks of six columns, pairs supporters with names, and notes what does not agree within a row.</content>
public sealed partial class UcdpExternalSupportRow
{
    private static UcdpSupportCount Block(RowCells<EsdColumn> cells, UcdpSupportKind? kind)
    {
        var first = EsdColumns.Block(kind);
        return new UcdpSupportCount(
            kind, cells.Flag(first), cells.Flag(first + 1), cells.Flag(first + 2), cells.Whole(first + 3), cells.Whole(first + 4), cells.Whole(first + 5));
    }

    private ValueList<UcdpActorMention> Pair(RowCells<EsdColumn> cells)
    {
        var names = Names(ExtName);
        var pairs = names.Count == ExtId.Count;
        if (!pairs && (names.Count > 0 || ExtId.Count > 0))
        {
            cells.Remark(NoteCodes.EsdNamesDoNotPair, EsdColumn.ExtName, $"has {names.Count} names for {ExtId.Count} supporters: the numbers are used, the names are kept as printed.");
        }

        return ValueList.From(ExtId.Select((number, i) => new UcdpActorMention(number, pairs ? names[i] : string.Empty)));
    }

    // The dataset parts names by a comma alone; a comma and a blank stand within one actor's name.
    private static List<string> Names(string cell)
    {
        var names = new List<string>();
        var start = 0;
        for (var i = 0; i < cell.Length; i++)
        {
            if (cell[i] == ',' && (i + 1 == cell.Length || cell[i + 1] != ' '))
            {
                names.Add(cell[start..i].Trim());
                start = i + 1;
            }
        }

        names.Add(cell[start..].Trim());
        names.RemoveAll(name => name.Length == 0);
        return names;
    }

    private void Check(RowCells<EsdColumn> cells)
    {
        if (Support.Given is { } given && given != (ExtId.Count > 0))
        {
            cells.Remark(
                NoteCodes.EsdSupportersDiffer,
                EsdColumn.ExtSup,
                given ? "says that there was support, and ext_id names no supporter: the claim has none either." : "says that none was recorded, and ext_id names supporters: they are believed.");
        }
        else if (Support.Count is { } count && count != ExtId.Count)
        {
            cells.Remark(NoteCodes.EsdSupportersDiffer, EsdColumn.ExtCount, $"is not the number of supporters in ext_id, {ExtId.Count}: both are kept as printed.");
        }

        foreach (var kind in Kinds.Prepend(Support))
        {
            if ((kind.Count is { } all && kind.CountOfStates + kind.CountOfNonStates is { } sum && all != sum)
                || (kind.Given is { } flag && kind.Count is { } of && flag != (of > 0)))
            {
                cells.Remark(NoteCodes.EsdCountsDiffer, EsdColumns.Block(kind.Kind) + 3, "does not agree with its flag, or with the counts of states and non-states: all are kept as printed.");
            }
        }

        if (ExtSum is { } kinds && kinds != Kinds.Count(kind => kind.Given == true))
        {
            cells.Remark(NoteCodes.EsdCountsDiffer, EsdColumn.ExtSum, $"is not the number of kinds recorded, {Kinds.Count(kind => kind.Given == true)}: all are kept as printed.");
        }
    }
}
