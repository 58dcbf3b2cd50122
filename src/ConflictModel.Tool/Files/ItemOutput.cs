using System.Text;
using ConflictModel.Json;

namespace ConflictModel.Tool.Files;

/// <summary>Writes items to a file or a terminal: one at a time as a stream, or together as a document where the name ends in <c>.json</c>.</summary>
internal static class ItemOutput
{
    /// <summary>Writes items as they come; where there is neither a file nor a terminal, they are only gone through.</summary>
    internal static async Task WriteAsync(IEnumerable<Item> items, string? path, TextWriter? terminal, CancellationToken cancel)
    {
        if (path is not null and not "-")
        {
            using var file = OutputFile.Create(path);
            await WriteAsync(items, file.Stream, IsDocument(path), cancel);
            file.Finish();
        }
        else if (terminal is not null)
        {
            await ToTerminalAsync(terminal, stream => WriteAsync(items, stream, false, cancel));
        }
        else
        {
            foreach (var _ in items)
            {
                cancel.ThrowIfCancellationRequested();
            }
        }
    }

    /// <summary>Hands out the bytes of standard output, or collects them where a test stands in its place.</summary>
    internal static async Task ToTerminalAsync(TextWriter terminal, Func<Stream, Task> write)
    {
        if (ReferenceEquals(terminal, Console.Out))
        {
            await using var standard = Console.OpenStandardOutput();
            await write(standard);
            return;
        }

        using var collected = new MemoryStream();
        await write(collected);
        await terminal.WriteAsync(Encoding.UTF8.GetString(collected.ToArray()));
    }

    /// <summary>Says whether a name is that of a document.</summary>
    internal static bool IsDocument(string path) => EndsIn(path, ".json");

    /// <summary>Says whether a name is that of a stream.</summary>
    internal static bool IsStream(string path) => EndsIn(path, ".ndjson");

    private static bool EndsIn(string path, string ending) =>
        path.EndsWith(ending, StringComparison.OrdinalIgnoreCase) || path.EndsWith($"{ending}.gz", StringComparison.OrdinalIgnoreCase);

    private static async Task WriteAsync(IEnumerable<Item> items, Stream stream, bool asDocument, CancellationToken cancel)
    {
        if (asDocument)
        {
            await ConflictJson.WriteAsync([.. items], stream, cancel);
        }
        else
        {
            await ConflictJson.WriteStreamAsync(items, stream, cancel);
        }
    }
}
