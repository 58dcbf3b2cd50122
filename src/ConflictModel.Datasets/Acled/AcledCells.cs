using NodaTime;

namespace ConflictModel.Datasets;

/// <summary>Reads the cells of ACLED that hold its words: what is none of them is noted, and the row stays.</summary>
internal readonly ref struct AcledCells(DatasetTable table, DatasetLayout<AcledColumn> layout)
{
    // Seconds up to the year 9999; what lies beyond is no time of a row.
    private const long LatestSecond = 253_402_300_799;

    public AcledEventType Type(AcledColumn column)
    {
        var cell = Cell(column);
        if (!cell.IsEmpty && !AcledWords.TryType(cell, out var type))
        {
            Doubt(column, "is no event type of ACLED", "kept as it stands");
            return AcledEventType.TryParse(table.Text(layout[column]), out type) ? type : default;
        }

        AcledWords.TryType(cell, out type);
        return type;
    }

    public AcledSubEventType SubType(AcledColumn column)
    {
        var cell = Cell(column);
        if (!cell.IsEmpty && !AcledWords.TrySubType(cell, out var type))
        {
            Doubt(column, "is no sub-event type of ACLED", "kept as it stands");
            return AcledSubEventType.TryParse(table.Text(layout[column]), out type) ? type : default;
        }

        AcledWords.TrySubType(cell, out type);
        return type;
    }

    public AcledInter Inter(AcledColumn column)
    {
        var cell = Cell(column);
        var inter = cell.IsEmpty ? default : AcledWords.Inter(cell);
        if (!cell.IsEmpty && inter is AcledInter.Unknown)
        {
            Doubt(column, "is neither a code from 0 to 8 nor the word for one");
        }

        return inter;
    }

    public AcledInteraction Interaction(AcledColumn column)
    {
        var cell = Cell(column);
        var interaction = cell.IsEmpty ? default : AcledWords.Interaction(cell);
        if (!cell.IsEmpty && !interaction.IsKnown)
        {
            Doubt(column, "is neither two codes from 0 to 8 nor the words for them");
            return default;
        }

        return interaction;
    }

    public bool? Targeting(AcledColumn column)
    {
        if (!layout.Has(column))
        {
            return null;
        }

        var cell = Cell(column);
        if (cell.IsEmpty)
        {
            return false;
        }

        if (System.Text.Ascii.EqualsIgnoreCase(cell, "Civilian targeting"u8))
        {
            return true;
        }

        Doubt(column, "is neither \"Civilian targeting\" nor empty");
        return null;
    }

    public Instant? Instant(AcledColumn column)
    {
        var cell = Cell(column);
        if (cell.IsEmpty)
        {
            return null;
        }

        if (CellText.TryWhole(cell, out var seconds) && seconds is >= 0 and <= LatestSecond)
        {
            return NodaTime.Instant.FromUnixTimeSeconds(seconds);
        }

        Doubt(column, "is no number of seconds since 1970", code: NoteCodes.NotANumber);
        return null;
    }

    /// <summary>Notes the cell where a part of its list is none of ACLED's words.</summary>
    public void Check(AcledColumn column, char separator, AcledWordReader<bool> isNone)
    {
        foreach (var word in new CellParts(Cell(column), separator))
        {
            if (!word.IsEmpty && isNone(word))
            {
                Doubt(column, $"has the part \"{NoteLog.Decode(word)}\", which is no word of ACLED");
                return;
            }
        }
    }

    private ReadOnlySpan<byte> Cell(AcledColumn column) => layout.Has(column) ? CellText.Trim(table[layout[column]]) : default;

    private void Doubt(AcledColumn column, string what, string becomes = "kept as printed, read as unknown", string code = NoteCodes.CodeNotInList) =>
        table.Note(code, DatasetNoteSeverity.Warning, layout[column], $"{table.Header.Names[layout[column]]} \"{NoteLog.Decode(table[layout[column]])}\" {what}: {becomes}.");
}
