using System.Text.Encodings.Web;
using System.Text.Json;

namespace ConflictModel.Validation;

/// <summary>Writes findings as SARIF 2.1.0, the form in which build servers and editors take them.</summary>
/// <remarks>
/// One run holds all files. A finding becomes a result with its place in the text, where that is at hand, and its JSON pointer as a logical
/// location; what is let stand is a result with its suppression and the reason. What keeps a file from being read is a result, too, and the run then
/// says that it did not succeed. Source: OASIS, Static Analysis Results Interchange Format 2.1.0.
/// </remarks>
public static class SarifLog
{
    private static readonly JsonWriterOptions Writing = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a log.</summary>
    /// <param name="output">Where to; it is flushed and left open.</param>
    /// <param name="files">The files that were checked, and what was found in each; also those that could not be read (<see cref="CheckedFile.Unreadable"/>).</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Stream output, params CheckedFile[] files)
    {
        Guard.Against.Null(output);
        Guard.Against.Null(files);
        using var json = new Utf8JsonWriter(output, Writing);
        var rules = RulesOf(files);
        json.WriteStartObject();
        json.WriteString("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, rules);
        if (Array.Exists(files, f => !f.Faults.IsEmpty))
        {
            WriteFailure(json);
        }

        WriteArtifacts(json, files);
        json.WriteStartArray("results");
        for (var i = 0; i < files.Length; i++)
        {
            var results = new SarifResults(json, rules, files[i], i);
            foreach (var fault in files[i].Faults)
            {
                results.Write(fault);
            }

            foreach (var finding in files[i].Report.Findings)
            {
                results.Write(finding, null);
            }

            foreach (var suppressed in files[i].Report.Suppressed)
            {
                results.Write(suppressed.Finding, suppressed);
            }
        }

        json.WriteEndArray();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
    }

    private static Dictionary<string, (int Index, Rule? Rule)> RulesOf(CheckedFile[] files)
    {
        var rules = new SortedDictionary<string, Rule?>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            foreach (var fault in file.Faults)
            {
                rules.TryAdd(fault.Code, null);
            }

            foreach (var rule in file.Report.Rules)
            {
                rules[rule.Id] = rule;
            }

            foreach (var finding in file.Report.Findings)
            {
                rules.TryAdd(finding.Id, null); // a failure of a rule, which is told under an id of its own
            }
        }

        return rules.Select((pair, index) => (pair.Key, pair.Value, Index: index)).ToDictionary(r => r.Key, r => (r.Index, r.Value), StringComparer.Ordinal);
    }

    private static void WriteTool(Utf8JsonWriter json, Dictionary<string, (int Index, Rule? Rule)> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "ConflictModel");
        json.WriteString("semanticVersion", Version());
        json.WriteStartArray("rules");
        foreach (var (id, (_, rule)) in rules.OrderBy(r => r.Value.Index))
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteString("name", rule?.Name ?? (id == RuleIds.RuleFailed ? "RuleFailed" : "FileUnreadable"));
            WriteText(json, "shortDescription", rule is not null ? Sentence(rule.Duty, $"Rule {rule.Id}, which states no duty") : id == RuleIds.RuleFailed ? "A rule failed while it judged." : "A file could not be read, and was not checked.");
            if (rule is not null)
            {
                WriteText(json, "fullDescription", Sentence($"{rule.Duty} {rule.Why}".Trim(), $"Rule {rule.Id}, which states no duty"));
                WriteText(json, "help", Sentence($"{rule.Fix} {(rule.Source.Length > 0 ? $"Source: {rule.Source}" : "")}".Trim(), "The rule does not say how to mend what it finds"));
                json.WriteStartObject("defaultConfiguration");
                json.WriteString("level", SarifResults.Level(rule.Severity));
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteFailure(Utf8JsonWriter json)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", false);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteArtifacts(Utf8JsonWriter json, CheckedFile[] files)
    {
        json.WriteStartArray("artifacts");
        foreach (var file in files)
        {
            json.WriteStartObject();
            json.WriteStartObject("location");
            json.WriteString("uri", SarifResults.Uri(file.Path));
            json.WriteEndObject();
            json.WriteString("mimeType", "application/json");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Sentence(string text, string otherwise)
    {
        var said = text.Length > 0 ? SafeText.Of(text) : SafeText.Of(otherwise);
        return said.EndsWith('.') ? said : said + ".";
    }

    private static string Version()
    {
        var version = typeof(SarifLog).Assembly.GetName().Version;
        return version is null ? "0.0.0" : $"{version.Major}.{version.Minor}.{Math.Max(version.Build, 0)}";
    }
}
