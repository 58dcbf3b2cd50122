using System.CommandLine;
using System.Text;
using ConflictModel.Json;
using ConflictModel.Tool.Files;
using ConflictModel.Views;

namespace ConflictModel.Tool.Commands;

/// <summary><c>export</c>: a document or stream in another form.</summary>
internal static class ExportCommand
{
    /// <summary>The forms there are: one line for each further one.</summary>
    private static readonly Dictionary<string, Func<ConflictRecord, Stream, Terminal, CancellationToken, Task>> Forms = new(StringComparer.Ordinal)
    {
        ["json"] = (record, stream, _, cancel) => ConflictJson.WriteAsync(record, stream, cancel),
        ["ndjson"] = (record, stream, _, cancel) => ConflictJson.WriteStreamAsync(record, stream, cancel),
        ["geojson"] = WriteMapAsync,
        ["timeline.svg"] = (record, stream, _, cancel) => stream.WriteAsync(Encoding.UTF8.GetBytes(TimelineSvg.Draw(record)), cancel).AsTask(),
    };

    internal static Command Create()
    {
        var form = new Argument<string>("FORMAT") { Description = $"One of: {string.Join(", ", Forms.Keys)}." };
        form.AcceptOnlyFromAmong([.. Forms.Keys]);
        var file = new Argument<string>("FILE") { Description = "A document or a stream; - is standard input." };
        var into = new Option<string?>("--output", "-o") { Description = "The file to write; standard output unless given.", HelpName = "OUT" };
        var command = new Command("export", "Writes a record in another form.\n\nExample: conflictmodel export timeline.svg record.json -o timeline.svg")
        {
            form, file, into,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var record = await RecordFile.ReadAsync(parsed.GetRequiredValue(file), cancel);
            var terminal = Terminal.Of(parsed);
            var write = Forms[parsed.GetRequiredValue(form)];
            if (parsed.GetValue(into) is { } path and not "-")
            {
                using var output = OutputFile.Create(path);
                await write(record, output.Stream, terminal, cancel);
                output.Finish();
            }
            else
            {
                await ItemOutput.ToTerminalAsync(terminal.Output, stream => write(record, stream, terminal, cancel));
            }

            return ExitCodes.Done;
        });
        return command;
    }

    /// <summary>Writes the features of a map, and tells in words what a map cannot show.</summary>
    private static Task WriteMapAsync(ConflictRecord record, Stream stream, Terminal terminal, CancellationToken cancel)
    {
        var result = GeoJson.Write(record, stream);
        terminal.Say($"{result}.");
        foreach (var group in result.LeftOut.GroupBy(l => (l.Kind, l.Reason)))
        {
            terminal.Say($"Left out: {group.Key.Kind}, {group.Count()} ({group.Key.Reason}); the first is {group.First().Pointer}.");
        }

        return Task.CompletedTask;
    }
}
