using System.CommandLine;
using ConflictModel.Json;
using ConflictModel.Tool.Files;

namespace ConflictModel.Tool.Commands;

/// <summary><c>schema</c>: the JSON Schema of the document, or of a line of the stream.</summary>
internal static class SchemaCommand
{
    internal static Command Create()
    {
        var line = new Option<bool>("--stream") { Description = "The schema of one line of a stream instead." };
        var into = new OutputOption("--output", "-o") { Description = "The file to write; standard output unless given.", HelpName = "OUT" };
        var command = new Command("schema", "Prints the JSON Schema (2020-12) of the document.\n\nExample: conflictmodel schema -o conflictmodel-1.json")
        {
            line, into,
        };
        command.SetAction(parsed =>
        {
            var schema = parsed.GetValue(line) ? ConflictSchema.StreamLine : ConflictSchema.Document;
            if (parsed.GetValue(into) is { } path and not "-")
            {
                OutputFile.Write(path, schema);
            }
            else
            {
                parsed.InvocationConfiguration.Output.Write(schema);
            }

            return ExitCodes.Done;
        });
        return command;
    }
}
