using System.Text.Json;
using ConflictModel.Datasets;
using ConflictModel.Tool.Commands;

namespace ConflictModel.Tool.Files;

/// <summary>The report of an import: one note a line, as the notes come; nothing where no file is asked for.</summary>
internal sealed class NoteFile : IDisposable
{
    private readonly OutputFile? file;
    private readonly StreamWriter? writer;

    internal NoteFile(string? path)
    {
        if (path is not null)
        {
            file = OutputFile.Create(path);
            writer = new StreamWriter(file.Stream) { NewLine = "\n" };
        }
    }

    internal void Write(DatasetNote note) => writer?.WriteLine(JsonLine.Of(json =>
    {
        json.WriteString("code", note.Code);
        json.WriteString("severity", note.Severity.ToString().ToLowerInvariant());
        json.WriteString("file", note.File);
        json.WriteCount("line", note.Line);
        WriteText(json, "column", note.Column);
        WriteText(json, "value", note.Value);
        json.WriteString("message", note.Message);
    }));

    internal void Finish()
    {
        writer?.Flush();
        file?.Finish();
    }

    public void Dispose()
    {
        if (file is not null)
        {
            file.Dispose();
        }
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is null)
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteString(name, text);
        }
    }
}
