using System.Text.Json;
using ConflictModel.Json;

namespace ConflictModel.Tool.Tests;

public class SchemaTests
{
    [Fact]
    public async Task The_schema_of_the_document_or_of_a_line_is_printed_as_the_library_carries_it()
    {
        var document = await Command.RunAsync("schema");
        var line = await Command.RunAsync("schema", "--stream");

        document.Output.Should().Be(ConflictSchema.Document);
        line.Output.Should().Be(ConflictSchema.StreamLine);
        (document.ExitCode, line.ExitCode, document.Error, line.Error).Should().Be((0, 0, "", ""));
        Id(document.Output).Should().Be("urn:conflictmodel:document:1");
        Id(line.Output).Should().Be("urn:conflictmodel:stream-line:1");
    }

    [Fact]
    public async Task The_schema_is_written_to_a_file()
    {
        using var folder = new TempFolder();

        var written = await Command.RunAsync("schema", "-o", folder["schema.json"]);

        written.ExitCode.Should().Be(0);
        written.Output.Should().BeEmpty();
        (await File.ReadAllTextAsync(folder["schema.json"])).Should().Be(ConflictSchema.Document);
    }

    private static string? Id(string schema)
    {
        using var read = JsonDocument.Parse(schema);
        return read.RootElement.GetProperty("$id").GetString();
    }
}
