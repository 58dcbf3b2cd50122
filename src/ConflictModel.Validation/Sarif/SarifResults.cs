using System.Text.Json;

namespace ConflictModel.Validation;

/// <summary>Writes the findings of one file as results.</summary>
internal sealed class SarifResults(Utf8JsonWriter json, Dictionary<string, (int Index, Rule? Rule)> rules, CheckedFile file, int artifact)
{
    /// <summary>Gives a path as a URI reference: relative, or absolute where it is one already.</summary>
    internal static string Uri(string path) =>
        System.Uri.TryCreate(path, UriKind.Absolute, out var absolute)
            ? absolute.AbsoluteUri
            : string.Join('/', path.Replace('\\', '/').Split('/').Select(System.Uri.EscapeDataString));

    internal static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    /// <summary>Writes what keeps the file from being read.</summary>
    internal void Write(ReadingFault fault)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", fault.Code);
        json.WriteNumber("ruleIndex", rules[fault.Code].Index);
        json.WriteString("level", "error");
        WriteMessage(fault.Message);
        json.WriteStartArray("locations");
        WriteLocation(fault.Pointer, fault.Place, null, null);
        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints");
        json.WriteString("ruleAndPointer/v1", $"{fault.Code}{fault.Pointer}");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    internal void Write(Finding finding, SuppressedFinding? suppressed)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Id);
        json.WriteNumber("ruleIndex", rules[finding.Id].Index);
        json.WriteString("level", Level(finding.Severity));
        WriteMessage(Whole(finding));
        json.WriteStartArray("locations");
        WriteLocation(finding.Pointer, PlaceOf(finding.Pointer), null, null);
        json.WriteEndArray();
        if (!finding.Related.IsEmpty)
        {
            json.WriteStartArray("relatedLocations");
            for (var i = 0; i < finding.Related.Count; i++)
            {
                WriteLocation(finding.Related[i].Pointer, PlaceOf(finding.Related[i].Pointer), i + 1, finding.Related[i].Message);
            }

            json.WriteEndArray();
        }

        if (suppressed is not null)
        {
            json.WriteStartArray("suppressions");
            json.WriteStartObject();
            json.WriteString("kind", suppressed.IsInRecord ? "inSource" : "external");
            json.WriteString("justification", SafeText.Of(suppressed.Reason));
            json.WriteEndObject();
            json.WriteEndArray();
        }

        // The same finding keeps its fingerprint while lines move: rule and pointer do not change with them.
        json.WriteStartObject("partialFingerprints");
        json.WriteString("ruleAndPointer/v1", $"{finding.Id}{(finding.FailedRule.Length > 0 ? $":{finding.FailedRule}" : "")}{finding.Pointer}");
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("certainty", finding.Certainty is Certainty.Certain ? "certain" : "possible");
        if (finding.Suggestion.Length > 0)
        {
            json.WriteString("suggestion", finding.Suggestion);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Gives all that there is to say in one text: viewers show nothing else beside the line.</summary>
    private static string Whole(Finding finding) =>
        $"{finding.Message}{(finding.Certainty is Certainty.Possible ? " This is possible, and not certain." : "")}{(finding.Suggestion.Length > 0 ? $" To do: {finding.Suggestion}" : "")}";

    private (int Line, int Column)? PlaceOf(string pointer) => file.Places?.Invoke(pointer);

    private void WriteLocation(string pointer, (int Line, int Column)? at, int? id, string? message)
    {
        json.WriteStartObject();
        if (id is { } number)
        {
            json.WriteNumber("id", number);
        }

        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Uri(file.Path));
        json.WriteNumber("index", artifact);
        json.WriteEndObject();
        if (at is { } place)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", place.Line);
            json.WriteNumber("startColumn", place.Column);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        if (pointer.Length > 0)
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("fullyQualifiedName", pointer);
            json.WriteString("kind", "member");
            json.WriteEndObject();
            json.WriteEndArray();
        }

        if (message is not null)
        {
            WriteMessage(message);
        }

        json.WriteEndObject();
    }

    private void WriteMessage(string text)
    {
        json.WriteStartObject("message");
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
