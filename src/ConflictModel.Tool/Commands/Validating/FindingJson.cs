using System.Text.Json;
using ConflictModel.Validation;

namespace ConflictModel.Tool.Commands.Validating;

/// <summary>Writes findings for a program: one JSON object a line.</summary>
internal static class FindingJson
{
    /// <summary>Writes a finding in a file whose text tells where the places stand that pointers name.</summary>
    internal static string Line(string file, Finding finding, Func<string, Json.TextPlace?> placeOf, string? suppressed) => JsonLine.Of(json =>
    {
        json.WriteString("file", file);
        Write(json, finding, placeOf(finding.Pointer));
        if (!finding.Related.IsEmpty)
        {
            json.WriteStartArray("related");
            foreach (var related in finding.Related)
            {
                json.WriteStartObject();
                json.WriteString("pointer", related.Pointer);
                WritePlace(json, placeOf(related.Pointer));
                json.WriteString("message", related.Message);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        if (finding.Suggestion.Length > 0)
        {
            json.WriteString("suggestion", finding.Suggestion);
        }

        if (suppressed is not null)
        {
            json.WriteString("suppressed", suppressed);
        }
    });

    /// <summary>Writes what keeps a file, or a line of it, from being read; it has the members of a finding.</summary>
    internal static string Line(string file, ReadingFault fault) => JsonLine.Of(json =>
    {
        json.WriteString("file", file);
        json.WriteString("id", fault.Code);
        json.WriteString("severity", "error");
        json.WriteString("certainty", "certain");
        json.WriteString("pointer", fault.Pointer);
        WritePlace(json, fault.Place is { } known ? new Json.TextPlace(known.Line, known.Column) : null);
        json.WriteString("message", fault.Message);
    });

    private static void Write(Utf8JsonWriter json, Finding finding, Json.TextPlace? place)
    {
        json.WriteString("id", finding.Id);
        json.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
        json.WriteString("certainty", finding.Certainty.ToString().ToLowerInvariant());
        json.WriteString("pointer", finding.Pointer);
        WritePlace(json, place);
        json.WriteString("message", finding.Message);
    }

    private static void WritePlace(Utf8JsonWriter json, Json.TextPlace? place)
    {
        if (place is { } known)
        {
            json.WriteNumber("line", known.Line);
            json.WriteNumber("column", known.Column);
        }
    }
}
