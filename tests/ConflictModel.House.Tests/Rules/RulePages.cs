using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ConflictModel.House.Tests.Docs;
using ConflictModel.Validation;
using ConflictModel.Validation.Tests.Proofs;

namespace ConflictModel.House.Tests.Rules;

/// <summary>The pages of the rules, written from the rules and their proofs: no page can say what its rule does not do.</summary>
internal static partial class RulePages
{
    /// <summary>The families, by the digit that their ids begin with.</summary>
    private static readonly (char Digit, string Name)[] Families =
    [
        ('0', "The checking itself"),
        ('1', "What is written, and identity"),
        ('2', "Agreements, truces and deployments"),
        ('3', "Time"),
        ('4', "Figures and shares"),
        ('5', "Claims about claims"),
        ('6', "Provenance"),
        ('7', "Actors and their relations"),
        ('8', "Places"),
        ('9', "Documents as a whole"),
    ];

    private static readonly XDocument Docs = XDocument.Load(Path.ChangeExtension(typeof(Rule).Assembly.Location, ".xml"));

    /// <summary>Gives each page by its path from the root: one a rule, and the index.</summary>
    public static IEnumerable<(string Path, string Text)> All()
    {
        var regions = Regions.All().Where(r => r.Name.StartsWith("CM", StringComparison.Ordinal)).ToDictionary(r => r.Name, r => r.Text, StringComparer.Ordinal);
        yield return ("docs/rules/README.md", Index());
        foreach (var proof in RuleProofs.All)
        {
            var rule = Validation.Rules.All.Single(r => r.Id == proof.Rule);
            yield return ($"docs/rules/{rule.Id}.md", Page(rule, proof, regions));
        }
    }

    /// <summary>Gives what a rule finds in its example, as the page shows it.</summary>
    public static string FindingsOf(RuleProof proof) => string.Join('\n', RuleProofs.Against(proof.Rule, proof.Fires()).SelectMany(Lines));

    private static IEnumerable<string> Lines(Finding finding)
    {
        yield return finding.ToString();
        foreach (var related in finding.Related)
        {
            yield return $"  beside it, {related.Pointer}: {related.Message}";
        }

        if (finding.Suggestion.Length > 0)
        {
            yield return $"  to do: {finding.Suggestion}";
        }
    }

    private static string Page(Rule rule, RuleProof proof, Dictionary<string, string> regions)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"# {rule.Id}: {rule.Duty.TrimEnd('.')}\n\n");
        page.Append(CultureInfo.InvariantCulture, $"`{rule.Name}` · {rule.Severity.ToString().ToLowerInvariant()} · {Family(rule)}\n\n");
        page.Append(rule.Why).Append("\n\n");
        if (Remarks(rule) is { Length: > 0 } remarks)
        {
            page.Append(remarks).Append("\n\n");
        }

        if (rule.Reach is RuleReach.Item)
        {
            page.Append("It needs nothing but the item, so it judges streams and items as they are built, too.\n\n");
        }

        page.Append("## It fires here\n\n").Append(Fence("csharp", $"region={rule.Id}-fires", regions[$"{rule.Id}-fires"]));
        page.Append(Fence("text", $"output={rule.Id}", FindingsOf(proof)));
        page.Append(RuleJson.Folded($"{rule.Id}-fires-json", proof.Fires(), RuleJson.Fires(proof)));
        page.Append("## It does not fire here\n\n").Append(Fence("csharp", $"region={rule.Id}-silent", regions[$"{rule.Id}-silent"]));
        page.Append(RuleJson.Folded($"{rule.Id}-silent-json", proof.Silent(), RuleJson.Silent(proof)));
        page.Append("## How to mend it\n\n").Append(rule.Fix).Append("\n\n");
        page.Append("## Source\n\n").Append(rule.Source).Append("\n\n");
        page.Append("[All rules](README.md) · [Let a finding stand, change a severity](../validation.md)\n");
        return page.ToString();
    }

    private static string Index()
    {
        var page = new StringBuilder("# The rules\n\n");
        page.Append(CultureInfo.InvariantCulture, $"{Validation.Rules.All.Count} rules know the subject. How to run them, let findings stand and change severities: [Validation](../validation.md). Rules of your own: [Write your own rule](../your-own-rule.md).\n\n");
        page.Append("An *error* cannot be so; a *warning* is probably not what was meant; a *note* is worth knowing. What is only possibly wrong is a note, whatever the severity of its rule, unless [a configuration](../validation.md#letting-a-finding-stand) says otherwise.\n\n");
        page.Append(CultureInfo.InvariantCulture, $"The {Validation.Rules.All.Count(r => r.Reach is RuleReach.Item)} rules marked *alone* need nothing but the item: they also judge items one by one, as `validate --each` and `ConflictValidator.ValidateEach` do. All others need the record.\n");
        foreach (var (digit, name) in Families)
        {
            var rules = Validation.Rules.All.Where(r => r.Id[2] == digit).ToList();
            if (rules.Count == 0)
            {
                continue;
            }

            page.Append(CultureInfo.InvariantCulture, $"\n## {name}\n\n| Rule | Duty | Severity | Judges |\n|---|---|---|---|\n");
            foreach (var rule in rules)
            {
                page.Append(CultureInfo.InvariantCulture, $"| [{rule.Id}]({rule.Id}.md) | {rule.Duty} | {rule.Severity.ToString().ToLowerInvariant()} | {(rule.Reach is RuleReach.Item ? "alone" : "")} |\n");
            }
        }

        page.Append(CultureInfo.InvariantCulture, $"\n`{RuleIds.RuleFailed}` is no rule: under this id a rule that failed reports itself, and the others go on.\n");
        return page.ToString();
    }

    private static string Fence(string language, string names, string text) => $"```{language} {names}\n{text}\n```\n\n";

    private static string Family(Rule rule) => Array.Find(Families, f => f.Digit == rule.Id[2]).Name.ToLowerInvariant();

    /// <summary>Gives when the rule is silent and what else its maker has to say, from the remarks on its class.</summary>
    private static string Remarks(Rule rule)
    {
        var member = Docs.Descendants("member").FirstOrDefault(m => (string?)m.Attribute("name") == $"T:{rule.GetType().FullName}");
        if (member?.Element("remarks") is not { } remarks)
        {
            return "";
        }

        var blocks = remarks.Elements().Any(e => e.Name.LocalName is "para" or "list") ? remarks.Elements().ToList() : [remarks];
        return string.Join("\n\n", blocks.Select(b => b.Name.LocalName == "list" ? List(b) : Plain(b)));
    }

    private static string List(XElement list)
    {
        var rows = list.Elements().Select(row => $"| {string.Join(" | ", row.Elements().Select(Plain))} |").ToList();
        return (string?)list.Attribute("type") == "table"
            ? string.Join('\n', rows.Take(1).Append("|---|---|").Concat(rows.Skip(1)))
            : string.Join('\n', list.Elements().Select(i => $"- {Plain(i)}"));
    }

    private static string Plain(XElement element) => Spaces().Replace(string.Concat(element.Nodes().Select(Plain)), " ").Trim();

    private static string Plain(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "c" or "code" } code => $"`{code.Value}`",
        XElement { Value.Length: > 0 } element => string.Concat(element.Nodes().Select(Plain)),
        XElement element when ((string?)element.Attribute("cref") ?? (string?)element.Attribute("langword")) is { } reference => Named(reference),
        _ => "",
    };

    /// <summary>Names what is referred to; a rule by its id, with a link to its page.</summary>
    private static string Named(string reference)
    {
        var name = reference.Split('(')[0].Split('.', ':')[^1].Split('`')[0];
        return Validation.Rules.All.FirstOrDefault(r => r.Name == name) is { } rule ? $"[{rule.Id}]({rule.Id}.md)" : $"`{name}`";
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
