using System.Collections.Concurrent;
using System.IO.Compression;

namespace ConflictModel.Tool.Files;

/// <summary>A file being written: beside its place until it is whole, then moved there; compressed where its name ends in <c>.gz</c>.</summary>
internal sealed class OutputFile : IDisposable
{
    private static readonly ConcurrentDictionary<string, bool> Unfinished = [];

    private readonly string path;
    private readonly string unfinished;
    private readonly Stream stream;
    private bool finished;

    // Work that does not look up when it is interrupted ends with the process, and nothing is disposed.
    static OutputFile() => AppDomain.CurrentDomain.ProcessExit += (_, _) => RemoveUnfinished();

    private OutputFile(string path)
    {
        this.path = Path.GetFullPath(path);
        unfinished = $"{this.path}.{Guid.NewGuid():N}.part";
        Unfinished[unfinished] = true;
        Stream file = new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write, FileShare.Delete, 1 << 16);
        stream = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionLevel.Optimal) : file;
    }

    internal Stream Stream => stream;

    /// <summary>Starts a file.</summary>
    /// <exception cref="UsageException">Its folder does not exist, or it is one itself.</exception>
    internal static OutputFile Create(string path)
    {
        if (Directory.Exists(path))
        {
            throw new UsageException($"cannot write {path}: it is a folder; name a file in it.");
        }

        var folder = Path.GetDirectoryName(Path.GetFullPath(path));
        return folder is null || Directory.Exists(folder)
            ? new OutputFile(path)
            : throw new UsageException($"cannot write {path}: there is no folder {folder}.");
    }

    /// <summary>Writes a whole file at once.</summary>
    internal static void Write(string path, string text)
    {
        using var file = Create(path);
        using (var writer = new StreamWriter(file.Stream, leaveOpen: true))
        {
            writer.Write(text);
        }

        file.Finish();
    }

    /// <summary>Declares the file whole and puts it in its place.</summary>
    internal void Finish()
    {
        stream.Dispose();
        File.Move(unfinished, path, overwrite: true);
        finished = true;
        Unfinished.TryRemove(unfinished, out _);
    }

    public void Dispose()
    {
        try
        {
            stream.Dispose();
        }
        finally
        {
            if (!finished)
            {
                File.Delete(unfinished);
                Unfinished.TryRemove(unfinished, out _);
            }
        }
    }

    private static void RemoveUnfinished()
    {
        foreach (var path in Unfinished.Keys)
        {
            try
            {
                File.Delete(path);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                // The process ends: there is nobody left to tell, and its name says that it is a part.
            }
        }
    }
}
