using System.Text.Json;

namespace ConflictModel.Validation;

/// <summary>Reads which rules count, how much, and what is let stand.</summary>
internal static class ConfigurationReader
{
    private static readonly JsonDocumentOptions Reading = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    internal static ValidationOptions Read(string json, ValidationOptions options)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Reading);
            foreach (var (name, value) in Members(document.RootElement, "the configuration"))
            {
                options = name switch
                {
                    "$schema" => options,
                    "rules" => Rules(value, options),
                    "possible" => Possible(value, options),
                    "suppress" => Suppressions(value, options),
                    "mostFindingsOfARule" => options with { MostFindingsOfARule = Number(value) },
                    _ => throw new FormatException($"A configuration has no member '{SafeText.Of(name)}': it has rules, possible, suppress and mostFindingsOfARule."),
                };
            }

            return options;
        }
        catch (JsonException broken)
        {
            throw new FormatException($"The configuration is not JSON: line {broken.LineNumber + 1}, byte {broken.BytePositionInLine + 1}: {SafeText.Of(WithoutPlace(broken.Message))}", broken);
        }
        catch (ArgumentException refused)
        {
            throw new FormatException($"The configuration cannot be: {FirstSentence(refused)}", refused);
        }
    }

    private static ValidationOptions Rules(JsonElement rules, ValidationOptions options)
    {
        foreach (var (id, value) in Members(rules, "rules"))
        {
            var said = Text(value, $"rules/{id}");
            options = options.Awaiting(id);
            options = said switch
            {
                "off" => options.Without(id),
                "note" => options.Treating(id, Severity.Note),
                "warning" => options.Treating(id, Severity.Warning),
                "error" => options.Treating(id, Severity.Error),
                var other => throw new FormatException($"The rule {SafeText.Of(id)} cannot be '{SafeText.Of(other)}': it is off, note, warning or error."),
            };
        }

        return options;
    }

    private static ValidationOptions Possible(JsonElement rules, ValidationOptions options)
    {
        foreach (var (id, value) in Members(rules, "possible"))
        {
            var said = Text(value, $"possible/{id}");
            options = options.Awaiting(id);
            options = said switch
            {
                "note" => options.TreatingPossible(id, Severity.Note),
                "warning" => options.TreatingPossible(id, Severity.Warning),
                "error" => options.TreatingPossible(id, Severity.Error),
                var other => throw new FormatException($"What {SafeText.Of(id)} finds possible cannot be '{SafeText.Of(other)}': it is note, warning or error."),
            };
        }

        return options;
    }

    private static ValidationOptions Suppressions(JsonElement list, ValidationOptions options)
    {
        if (list.ValueKind is not JsonValueKind.Array)
        {
            throw new FormatException("suppress must be an array: [{\"rule\": \"CM4002\", \"at\": \"/claims/toll-*\", \"reason\": \"…\"}].");
        }

        foreach (var one in list.EnumerateArray())
        {
            var (rule, at, reason) = ("", "", "");
            foreach (var (name, value) in Members(one, "a suppression"))
            {
                switch (name)
                {
                    case "rule": rule = Text(value, "suppress/rule"); break;
                    case "at": at = Text(value, "suppress/at"); break;
                    case "reason": reason = Text(value, "suppress/reason"); break;
                    default: throw new FormatException($"A suppression has no member '{SafeText.Of(name)}': it has rule, at and reason.");
                }
            }

            options = reason.Trim().Length > 0
                ? options.Awaiting(rule).Suppressing(rule, reason, at)
                : throw new FormatException($"The suppression of {SafeText.Of(rule)} gives no reason: nothing is let stand without one.");
        }

        return options;
    }

    private static IEnumerable<(string Name, JsonElement Value)> Members(JsonElement element, string what)
    {
        if (element.ValueKind is not JsonValueKind.Object)
        {
            throw new FormatException($"{char.ToUpperInvariant(what[0])}{what[1..]} must be an object.");
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
        {
            yield return names.Add(member.Name)
                ? (member.Name, member.Value)
                : throw new FormatException($"'{SafeText.Of(member.Name)}' stands twice in {what}.");
        }
    }

    private static string Text(JsonElement value, string at) =>
        value.ValueKind is JsonValueKind.String ? value.GetString() ?? "" : throw new FormatException($"{SafeText.Of(at)} must be a text.");

    private static int Number(JsonElement value) =>
        value.ValueKind is JsonValueKind.Number && value.TryGetInt32(out var number) && number > 0
            ? number
            : throw new FormatException("mostFindingsOfARule must be a whole number above zero.");

    /// <summary>Takes the place off a message, which counts lines from 0: it is told once, from 1.</summary>
    private static string WithoutPlace(string message) => message.Split(" LineNumber:", 2)[0];

    private static string FirstSentence(ArgumentException refused) => refused.Message.Split(" (Parameter", 2)[0];
}
