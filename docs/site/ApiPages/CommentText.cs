using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ConflictModel.ApiPages;

/// <summary>Writes comments as Markdown.</summary>
internal sealed partial class CommentText(ApiLibrary library)
{
    /// <summary>Writes a part of a comment; empty where it is absent.</summary>
    public string Of(XElement? part) => part is null ? "" : Paragraphs().Replace(string.Concat(part.Nodes().Select(Write)).Trim(), "\n\n");

    /// <summary>Writes a reference as a link to its page, or as code where it is not ours.</summary>
    public string Reference(string id)
    {
        var type = id[0] is 'T' or '!' ? id : TypeOf(id);
        var name = NameOf(id);
        return library.HasPage(type) ? $"[`{name}`](./{type[2..].Replace('`', '-')}.md{(id == type || !library.HasMember(id) ? "" : $"#{Anchor(id)}")})" : $"`{name}`";
    }

    /// <summary>Gets the anchor of a member on the page of its type.</summary>
    public static string Anchor(string id) => $"m-{NoAnchor().Replace(id[2..], "-")}";

    /// <summary>Makes a text inert: no tag, no mark-up, no template.</summary>
    public static string Escape(string text) =>
        Marks().Replace(text, @"\$0").Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    private string Write(XNode node) => node switch
    {
        XText text => Escape(Spaces().Replace(text.Value, " ")),
        XElement { Name.LocalName: "see" or "seealso" } see => See(see),
        XElement { Name.LocalName: "paramref" or "typeparamref" } named => $"`{named.Attribute("name")?.Value}`",
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement { Name.LocalName: "code" } code => $"\n\n```csharp\n{code.Value.Trim('\n')}\n```\n\n",
        XElement { Name.LocalName: "para" } paragraph => $"\n\n{Inner(paragraph).Trim()}\n\n",
        XElement { Name.LocalName: "b" } strong => $"**{Inner(strong)}**",
        XElement { Name.LocalName: "i" } light => $"*{Inner(light)}*",
        XElement { Name.LocalName: "list" } list => $"\n\n{string.Join('\n', list.Elements("item").Select(item => $"- {Item(item)}"))}\n\n",
        XElement other => Inner(other),
        _ => "",
    };

    private string Item(XElement item) => string.Join(": ", new[] { item.Element("term"), item.Element("description") }.Where(part => part is not null).Select(part => Inner(part!).Trim()).DefaultIfEmpty(Inner(item).Trim()));

    private string Inner(XElement element) => string.Concat(element.Nodes().Select(Write));

    private string See(XElement see) =>
        see.Attribute("cref") is { } reference ? Reference(reference.Value)
        : see.Attribute("langword") is { } word ? $"`{word.Value}`"
        : see.Attribute("href") is { } address ? $"[{(see.IsEmpty ? address.Value : Inner(see))}]({address.Value})"
        : Inner(see);

    private static string TypeOf(string id)
    {
        var name = id.Split('(')[0];
        return $"T:{name[2..name.LastIndexOf('.')]}";
    }

    private static string NameOf(string id)
    {
        var name = id.Split('(')[0][2..];
        var parts = name.Split('.');
        var last = id[0] == 'T' || parts.Length < 2 ? parts[^1] : $"{parts[^2]}.{parts[^1]}";
        return Arity().Replace(last, "").Replace(".#ctor", "", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\n\s*\n\s*")]
    private static partial Regex Paragraphs();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"``?\d+")]
    private static partial Regex Arity();

    [GeneratedRegex(@"[\\`*_\[\]{}|]")]
    private static partial Regex Marks();

    [GeneratedRegex(@"[^A-Za-z0-9]+")]
    private static partial Regex NoAnchor();
}
