using System.Text;
using NodaTime;
using NodaTime.Text;

namespace ConflictModel.Datasets;

/// <summary>Days of the calendar, alone or followed by a midnight: four bytes a row, and one for how they are printed.</summary>
internal sealed class DayCells(StoredRows rows, int column) : StoredCells(rows, column)
{
    private const byte InRow = byte.MaxValue;
    private const byte Empty = byte.MaxValue - 1;
    private const byte AfterT = 0x20; // the rest tells how many characters follow the day

    private readonly BlockList<LocalDate> values = new();
    private readonly BlockList<byte> forms = new();

    public override bool TryAdd(ReadOnlySpan<byte> cell)
    {
        var value = default(LocalDate);
        var form = cell.IsEmpty ? Empty
            : char.IsAsciiDigit((char)cell[0]) && char.IsAsciiDigit((char)cell[^1]) && CellText.TryDay(cell, out value) ? Form(cell[10..])
            : InRow;
        values.Add(value);
        forms.Add(form);
        return form != InRow;
    }

    public override bool IsElsewhere(int row) => forms[row] == InRow;

    /// <summary>Reads a cell; null where it is empty or no day.</summary>
    public LocalDate? Value(int row) => forms[row] switch
    {
        Empty => null,
        InRow => CellText.TryDay(CellText.Unquote(Raw(row)), out var other) ? other : null,
        _ => values[row],
    };

    public override void Close()
    {
        values.Trim();
        forms.Trim();
    }

    protected override ReadOnlySpan<byte> Own(int row)
    {
        var form = forms[row];
        if (form == Empty)
        {
            return default;
        }

        var length = form & (AfterT - 1);
        var midnight = length == 0 ? "" : $"{((form & AfterT) == 0 ? ' ' : 'T')}{CellText.Midnight[..(length - 1)]}";
        return Encoding.UTF8.GetBytes(LocalDatePattern.Iso.Format(values[row]) + midnight);
    }

    private static byte Form(ReadOnlySpan<byte> midnight) =>
        (byte)(midnight.Length | (midnight is [(byte)'T', ..] ? AfterT : 0));
}
