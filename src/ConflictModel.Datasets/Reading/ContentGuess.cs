namespace ConflictModel.Datasets;

/// <summary>Says what a file's first bytes look like when they are not a table in text.</summary>
internal static class ContentGuess
{
    public static bool IsGzip(ReadOnlySpan<byte> start) => start.StartsWith<byte>([0x1F, 0x8B]);

    /// <summary>Names the kind of file, or answers null when the bytes may be a table in text.</summary>
    public static string? NotATable(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith("PK\x03\x04"u8))
        {
            return "a zip archive or an Excel workbook; unpack it, or save the sheet as CSV";
        }

        if (start.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]))
        {
            return "an old Excel workbook; save the sheet as CSV";
        }

        if (start.StartsWith("%PDF"u8))
        {
            return "a PDF document; give the CSV file";
        }

        if (start.StartsWith("SQLite format 3"u8))
        {
            return "an SQLite database; export the table as CSV";
        }

        if (start.StartsWith("PAR1"u8))
        {
            return "a Parquet file; export it as CSV";
        }

        if (IsGzip(start))
        {
            return "gzip within gzip; unpack it once";
        }

        if (HasWideMark(start))
        {
            return null;
        }

        if (start.Contains((byte)0))
        {
            return "binary data; give the CSV file";
        }

        var text = start.TrimStart("\uFEFF"u8).TrimStart(" \t\r\n"u8);
        return text switch
        {
            [(byte)'{', ..] or [(byte)'[', ..] => "JSON; give the CSV file",
            [(byte)'<', ..] => "a web page or XML; download the CSV file itself",
            _ => null,
        };
    }

    /// <summary>Looks for a mark of UTF-16 or UTF-32: such text has zero bytes and is decoded by the reader.</summary>
    public static bool HasWideMark(ReadOnlySpan<byte> start) =>
        start.StartsWith<byte>([0xFF, 0xFE]) || start.StartsWith<byte>([0xFE, 0xFF]) || start.StartsWith<byte>([0, 0, 0xFE, 0xFF]);

    public static bool IsBlank(ReadOnlySpan<byte> start) =>
        start.TrimStart("\uFEFF"u8).TrimStart(" \t\r\n"u8).IsEmpty;
}
