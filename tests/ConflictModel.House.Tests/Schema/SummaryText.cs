using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace ConflictModel.House.Tests.Schema;

/// <summary>XML docs as the plain sentences of a schema.</summary>
internal static partial class SummaryText
{
    /// <summary>Gets the summary of a symbol, or of what it overrides or takes its docs from; empty where it has none.</summary>
    public static string Of(ISymbol symbol)
    {
        var docs = Docs(symbol);
        if (docs?.Element("summary") is { } summary)
        {
            return Plain(summary);
        }

        // The members of a positional record are told with the type.
        return symbol is IPropertySymbol { ContainingType: { } type } ? Parameter(type, symbol.Name) : "";
    }

    /// <summary>Gets what the docs of a symbol say of a parameter.</summary>
    public static string Parameter(ISymbol symbol, string name) =>
        Docs(symbol)?.Elements("param").FirstOrDefault(p => p.Attribute("name")?.Value == name) is { } told ? Plain(told) : "";

    private static XElement? Docs(ISymbol symbol) =>
        symbol.GetDocumentationCommentXml() is { Length: > 0 } xml ? XElement.Parse(xml) : null;

    private static string Plain(XElement element)
    {
        var text = Spaces().Replace(string.Concat(element.Nodes().Select(Plain)), " ").Trim();
        text = text.StartsWith("Gets a value indicating whether ", StringComparison.Ordinal) ? $"Whether {text["Gets a value indicating whether ".Length..]}"
            : text.StartsWith("Gets ", StringComparison.Ordinal) ? char.ToUpperInvariant(text[5]) + text[6..]
            : text;
        return text;
    }

    private static string Plain(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Value.Length: > 0 } element => string.Concat(element.Nodes().Select(Plain)),
        XElement element => Named(element.Attribute("cref")?.Value ?? element.Attribute("name")?.Value ?? element.Attribute("langword")?.Value ?? ""),
        _ => "",
    };

    private static string Named(string reference) => reference.Split('(')[0].Split('.', ':')[^1].Split('{', '`')[0];

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
