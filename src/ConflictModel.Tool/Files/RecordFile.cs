using System.Buffers;
using System.IO.Pipelines;
using ConflictModel.Json;

namespace ConflictModel.Tool.Files;

/// <summary>Reads a record from a document or a stream, told apart by the content; <c>-</c> is standard input, gzip is unpacked.</summary>
internal static class RecordFile
{
    /// <summary>What a text that is no record may be, and what to do with it.</summary>
    internal const string ImportFirst = " If it is a dataset file, make a record of it first: conflictmodel import NAME FILE -o OUT.";

    private const int LongestHeader = 1 << 16; // by which documents are told from streams
    private const int ProblemsShown = 20;
    private const int LongestTextKept = 1 << 28;

    /// <summary>Reads the text of a file, unpacked; null where it is too long to keep.</summary>
    internal static async Task<byte[]?> ReadTextAsync(string path, CancellationToken cancel)
    {
        await using var stream = Open(path);
        var limit = path == "-" ? int.MaxValue - 1 : LongestTextKept; // standard input cannot be read again
        using var text = new MemoryStream();
        var part = new byte[1 << 16];
        for (int length; (length = await stream.ReadAsync(part, cancel)) > 0;)
        {
            if (text.Length + length > limit)
            {
                return path == "-" ? throw new UnreadableInputException("standard input is longer than 2 GB: name a file instead.") : null;
            }

            text.Write(part, 0, length);
        }

        return text.ToArray();
    }

    /// <summary>Reads a record from its text.</summary>
    internal static ConflictRecord Read(string path, byte[] text) => Require(path, ConflictJson.ReadAny(text));

    /// <summary>Reads a record from a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cancel">Stops it.</param>
    /// <param name="hint">What to do where it is no record but a dataset file.</param>
    internal static async Task<ConflictRecord> ReadAsync(string path, CancellationToken cancel, string hint = ImportFirst) => Require(path, await TryReadAsync(path, cancel), hint);

    /// <summary>Opens a stream of items, unpacked where its name says so.</summary>
    /// <exception cref="UsageException">It is a document.</exception>
    internal static async Task<PipeReader> OpenItemsAsync(string path, CancellationToken cancel)
    {
        var pipe = PipeReader.Create(Open(path));
        var start = (await pipe.ReadAtLeastAsync(LongestHeader, cancel)).Buffer;
        var isDocument = IsDocument(start.Slice(0, Math.Min(start.Length, LongestHeader)).ToArray());
        pipe.AdvanceTo(start.Start); // what was looked at is read again
        if (isDocument)
        {
            await pipe.CompleteAsync();
            throw new UsageException($"{path} is written as a document, not as a stream of one item a line: leave out --each to check it as a whole, or make a stream of it by 'conflictmodel export ndjson'.");
        }

        return pipe;
    }

    /// <summary>Says whether a text is a document that holds more than the header of a stream.</summary>
    private static bool IsDocument(ReadOnlySpan<byte> start)
    {
        var text = start.StartsWith("\uFEFF"u8) ? start[3..] : start; // a byte order mark
        return ConflictJson.FormOf(text) is ConflictJsonForm.Document && text.TrimStart(" \t\r\n"u8).StartsWith("{"u8)
            && ConflictJson.ReadAny(text).Record is not { Count: 0 };
    }

    private static ConflictRecord Require(string path, ConflictReadResult result, string hint = ImportFirst)
    {
        if (result.Record is { } record)
        {
            return record;
        }

        string[] lines =
        [
            .. result.Problems.Take(ProblemsShown).Select(p => $"{path}:{p.Line}:{p.Column}: {(p.Pointer.Length > 0 ? $"{p.Pointer}: " : "")}{p.Message} [{p.Code}]{(IsNoRecordAtAll(p) ? hint : "")}"),
            .. result.Problems.Count > ProblemsShown ? new[] { $"… and {result.Problems.Count - ProblemsShown} more problems." } : [],
        ];
        throw new UnreadableInputException(lines[0], lines[1..]) { Faults = [.. result.Problems.Select(UnreadableInputException.FaultOf)] };
    }

    /// <summary>Reads several records, in the order of their names.</summary>
    /// <exception cref="UsageException">Standard input stands for more than one.</exception>
    internal static async Task<IReadOnlyList<ConflictRecord>> ReadAllAsync(IReadOnlyCollection<string> paths, CancellationToken cancel, string hint = ImportFirst)
    {
        if (paths.Count(p => p == "-") > 1)
        {
            throw new UsageException("standard input (-) can be read only once: name a file for the others.");
        }

        var records = new List<ConflictRecord>();
        foreach (var path in paths)
        {
            records.Add(await ReadAsync(path, cancel, hint));
        }

        return records;
    }

    internal static async Task<ConflictReadResult> TryReadAsync(string path, CancellationToken cancel)
    {
        await using var stream = Open(path);
        return await ConflictJson.ReadAnyAsync(stream, cancellation: cancel);
    }

    /// <summary>Says whether a text is no JSON from its first character, so that it is another file and no record with a slip.</summary>
    private static bool IsNoRecordAtAll(ReadProblem problem) =>
        problem.Code is ReadProblems.NotJson or ReadProblems.WrongType && problem is { Pointer: "", Line: 1, Column: 1 };

    private static Stream Open(string path)
    {
        if (path == "-")
        {
            return Unpacked(Console.OpenStandardInput());
        }

        if (Directory.Exists(path))
        {
            throw new UnreadableInputException($"{path} is a folder: name a file.");
        }

        if (!File.Exists(path))
        {
            throw new UnreadableInputException($"there is no file {path}.") { Faults = [new(UnreadableInputException.NoFile, $"There is no file {path}.")] };
        }

        return Unpacked(File.OpenRead(path));
    }

    /// <summary>Unpacks gzip, told by its first two bytes: a name may be missing or say otherwise.</summary>
    private static Stream Unpacked(Stream file)
    {
        var start = new byte[2];
        var length = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        var whole = new PrefixedStream(start.AsMemory(0, length), file, leaveOpen: false);
        return start is [0x1F, 0x8B] ? new GzipText(whole) : whole;
    }
}
