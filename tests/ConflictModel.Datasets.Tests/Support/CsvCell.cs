namespace ConflictModel.Datasets.Tests;

/// <summary>Writes a cell of an invented table, quoted where it must be.</summary>
internal static class CsvCell
{
    public static string Of(string cell) =>
        cell.AsSpan().IndexOfAny(",\"\n\r") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
