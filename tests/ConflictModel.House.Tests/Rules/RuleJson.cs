using System.Text.Json;
using ConflictModel.Json;
using ConflictModel.Validation.Tests.Proofs;

namespace ConflictModel.House.Tests.Rules;

/// <summary>The examples of a rule as JSON, for whoever writes records by hand: made from the same records as the C# beside them.</summary>
internal static class RuleJson
{
    /// <summary>How many lines a page has room for.</summary>
    private const int MostLines = 60;

    /// <summary>Gives the record in which a rule fires; of a long one, the items that the findings speak of.</summary>
    public static string Fires(RuleProof proof)
    {
        var record = proof.Fires();
        var pointers = RuleProofs.Against(proof.Rule, record).SelectMany(f => f.Related.Select(r => r.Pointer).Prepend(f.Pointer)).ToList();
        return Short(record, item => pointers.Exists(p => (p + "/").StartsWith(item.Pointer + "/", StringComparison.Ordinal)));
    }

    /// <summary>Gives the record in which it does not; of a long one, the items in which it differs from the other.</summary>
    public static string Silent(RuleProof proof)
    {
        var fires = proof.Fires().ToHashSet();
        return Short(proof.Silent(), item => !fires.Contains(item));
    }

    /// <summary>Gives what a page shows, folded; nothing where even what matters is long.</summary>
    public static string Folded(string name, ConflictRecord record, string json) => json.Length == 0
        ? ""
        : $"<details>\n<summary>As JSON{(json == Whole(record) ? "" : ", without what it only refers to")}</summary>\n\n```json output={name}\n{json}\n```\n\n</details>\n\n";

    private static string Short(ConflictRecord record, Predicate<Item> matters)
    {
        var whole = Whole(record);
        if (Lines(whole) <= MostLines)
        {
            return whole;
        }

        var part = Part(whole, [.. record.Where(i => matters(i)).Select(i => i.Pointer)]);
        return Lines(part) <= MostLines ? part : "";
    }

    private static string Whole(ConflictRecord record) => ConflictJson.Write(record).TrimEnd();

    /// <summary>Cuts some items out of a document, each as it stands there.</summary>
    private static string Part(string document, HashSet<string> pointers)
    {
        using var parsed = JsonDocument.Parse(document);
        var sections = new List<string>();
        foreach (var section in parsed.RootElement.EnumerateObject())
        {
            if (section.Value.ValueKind is not JsonValueKind.Object)
            {
                sections.Add($"  \"{section.Name}\": {section.Value.GetRawText()}");
            }
            else if (section.Value.EnumerateObject().Where(i => pointers.Contains($"/{section.Name}/{i.Name}")).Select(i => $"    \"{i.Name}\": {i.Value.GetRawText()}").ToList() is { Count: > 0 } items)
            {
                sections.Add($"  \"{section.Name}\": {{\n{string.Join(",\n", items)}\n  }}");
            }
        }

        return sections.Count > 1 ? $"{{\n{string.Join(",\n", sections)}\n}}" : "";
    }

    private static int Lines(string text) => text.Split('\n').Length;
}
