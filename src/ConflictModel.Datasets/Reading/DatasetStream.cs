using System.Text;

namespace ConflictModel.Datasets;

/// <summary>Opens what a caller gives as the bytes of a table in text, unpacked, and refuses what cannot be one.</summary>
internal static class DatasetStream
{
    private const int PeekLength = 4096;

    public static Stream Open(string path, string file)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1, FileOptions.SequentialScan);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new DatasetException(NoteCodes.CannotOpen, file, $"There is no file {file}; check the path.", null, e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            var why = Directory.Exists(path) ? "it is a folder; give the file within" : e.Message.TrimEnd('.');
            throw new DatasetException(NoteCodes.CannotOpen, file, $"{file} cannot be opened: {why}.", null, e);
        }
    }

    /// <summary>Unpacks gzip, told by its first bytes and not by the name, and looks at the start.</summary>
    public static Stream Unpack(Stream stream, string file, Encoding? encoding, bool leaveOpen)
    {
        var start = Peek(stream, file);
        if (start.Length == 0)
        {
            throw Empty(file);
        }

        Stream text = new PrefixedStream(start, stream, leaveOpen);
        if (ContentGuess.IsGzip(start))
        {
            var unpacked = new GzipText(text);
            start = Peek(unpacked, file);
            text = new PrefixedStream(start, unpacked, leaveOpen: false);
        }

        if (ContentGuess.NotATable(start) is { } kind)
        {
            throw new DatasetException(NoteCodes.BinaryFile, file, $"{file} is no CSV text: it looks like {kind}.");
        }

        if (start.Length < PeekLength && ContentGuess.IsBlank(start))
        {
            throw Empty(file);
        }

        return encoding is null or UTF8Encoding ? text : Encoding.CreateTranscodingStream(text, encoding, Encoding.UTF8);
    }

    /// <summary>Turns what a stream throws into the sentence a reader can use; answers null for what is not about the stream.</summary>
    public static DatasetException? Explain(Exception fault, string file, long? line) => fault switch
    {
        InvalidDataException => new DatasetException(
            NoteCodes.BrokenCompression,
            file,
            $"{file} is gzip-compressed and broken{At(line)}, most often because a download was cut short; get the file again.",
            line,
            fault),
        IOException or UnauthorizedAccessException => new DatasetException(
            NoteCodes.CannotRead, file, $"{file} cannot be read further{At(line)}: {fault.Message.TrimEnd('.')}.", line, fault),
        _ => null,
    };

    public static DatasetException Empty(string file) =>
        new(NoteCodes.EmptyFile, file, $"{file} is empty: a header line and rows are needed.");

    private static string At(long? line) => line is null ? string.Empty : $" after line {line}";

    private static byte[] Peek(Stream stream, string file)
    {
        var buffer = new byte[PeekLength];
        try
        {
            var count = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            return buffer[..count];
        }
        catch (Exception e) when (Explain(e, file, null) is { } explained)
        {
            throw explained;
        }
    }
}
