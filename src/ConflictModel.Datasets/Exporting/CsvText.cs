using System.Globalization;
using System.Text;
using CsvHelper;

namespace ConflictModel.Datasets;

/// <summary>Writes cells as a line of a comma-separated table, and reads one.</summary>
internal static class CsvText
{
    public static string Line(IEnumerable<string> cells) => string.Join(',', cells.Select(Cell));

    /// <summary>Quotes a cell where it must be: where it holds a comma, a quote or a line break.</summary>
    public static string Cell(string text) =>
        text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>Reads the cells of one row, without their quotes.</summary>
    public static string[] Cells(string line)
    {
        using var reader = CsvReader.Create(Encoding.UTF8.GetBytes(line), new CsvReaderOptions { HasHeader = false, Separator = ',', DetectSeparatorHint = false, AllowLineBreaksInQuotes = true });
        if (!reader.Read())
        {
            return [];
        }

        var cells = new string[reader.FieldCount];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = Encoding.UTF8.GetString(reader.GetSpan(i));
        }

        return cells;
    }

    /// <summary>Tells a text that a spreadsheet would run: one that begins with a sign of calculation and is no number, nor a sign alone.</summary>
    public static bool IsFormula(string cell) =>
        cell.Length > 1
        && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r'
        && !double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
