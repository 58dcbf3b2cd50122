using ConflictModel.Datasets;
using ConflictModel.Tool.Commands;

namespace ConflictModel.Tool.Files;

/// <summary>The report of an import, an export or a merge: one JSON object a line, as things come up; nothing where no file is asked for.</summary>
internal sealed class ReportFile : IDisposable
{
    private readonly OutputFile? file;
    private readonly StreamWriter? writer;

    internal ReportFile(string? path)
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
        json.WriteText("column", note.Column);
        json.WriteText("value", note.Value);
        json.WriteString("message", note.Message);
    }));

    internal void Write(ExportDifference difference) => writer?.WriteLine(JsonLine.Of(json =>
    {
        json.WriteString("code", difference.Code);
        json.WriteString("pointer", difference.Pointer);
        json.WriteText("column", difference.Column);
        json.WriteText("printed", difference.Printed);
        json.WriteText("written", difference.Written);
        json.WriteString("message", difference.Message);
    }));

    /// <summary>Writes what became of one item of a merge.</summary>
    internal void Write(string code, string pointer, string message) => writer?.WriteLine(JsonLine.Of(json =>
    {
        json.WriteString("code", code);
        json.WriteString("pointer", pointer);
        json.WriteString("message", message);
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
}
