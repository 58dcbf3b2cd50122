using System.Text;
using System.Xml.Linq;
using ConflictModel.House.Tests.Api;
using Microsoft.CodeAnalysis;

namespace ConflictModel.ApiPages;

/// <summary>The page of a type: what it is for, and each of its members.</summary>
internal sealed class TypePage(INamedTypeSymbol type, ApiLibrary library)
{
    private readonly StringBuilder page = new();
    private readonly CommentText text = new(library);

    public string Write()
    {
        var name = CommentText.Escape(ApiLibrary.NameOf(type));
        page.Append("---\noutline: 2\n---\n\n# ").Append(name).Append("\n\n");
        page.Append("Package `").Append(type.ContainingAssembly.Name).Append("`, namespace `").Append(type.ContainingNamespace.ToDisplayString()).Append("`\n\n");
        Fence(Signatures.Of(type));
        Comment(type);
        var members = Members().ToList();
        if (type.TypeKind is TypeKind.Enum)
        {
            page.Append("## Values\n\n| Value | Number | Meaning |\n|---|---|---|\n");
            foreach (var value in members.OfType<IFieldSymbol>())
            {
                page.Append("| `").Append(value.Name).Append("` | ").Append(value.ConstantValue).Append(" | ").Append(Cell(library.CommentOf(value)?.Element("summary"))).Append(" |\n");
            }

            return page.ToString();
        }

        foreach (var (heading, kind) in new[] { ("Constructors", 0), ("Properties", 1), ("Methods", 2), ("Operators", 3), ("Fields", 4), ("Events", 5) })
        {
            var some = members.Where(member => KindOf(member) == kind).ToList();
            if (some.Count == 0)
            {
                continue;
            }

            page.Append("## ").Append(heading).Append("\n\n");
            foreach (var member in some)
            {
                Member(member);
            }
        }

        return page.ToString();
    }

    private static int KindOf(ISymbol member) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } => 0,
        IPropertySymbol => 1,
        IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator or MethodKind.Conversion } => 3,
        IMethodSymbol => 2,
        IFieldSymbol => 4,
        _ => 5,
    };

    /// <summary>Lists the members by name; extension members as what they extend.</summary>
    private IEnumerable<ISymbol> Members()
    {
        var extensions = type.GetTypeMembers().Where(member => member.IsExtension).SelectMany(member => member.GetMembers()).ToList();
        var implementations = extensions.OfType<IMethodSymbol>().Select(method => method.AssociatedExtensionImplementation).OfType<ISymbol>().ToHashSet(SymbolEqualityComparer.Default);
        var own = type.GetMembers().Where(member => member is not INamedTypeSymbol && !implementations.Contains(member)).Concat(extensions)
            .Where(member => ApiLibrary.IsVisible(member) && !ApiNoise.Covers(member));
        return type.TypeKind is TypeKind.Enum ? own : own.OrderBy(Signatures.NameOf, StringComparer.Ordinal);
    }

    private void Member(ISymbol member)
    {
        page.Append("<a id=\"").Append(CommentText.Anchor(member.GetDocumentationCommentId()!)).Append("\"></a>\n\n");
        page.Append("### ").Append(CommentText.Escape(Signatures.NameOf(member))).Append("\n\n");
        Fence(member.ContainingType is { IsExtension: true, ExtensionParameter: { } receiver }
            ? $"{Signatures.Of(member)} // of {receiver.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}"
            : Signatures.Of(member));
        Comment(member);
    }

    private void Comment(ISymbol symbol)
    {
        var comment = library.CommentOf(symbol);
        Paragraph(comment?.Element("summary"), "");
        Paragraph(comment?.Element("remarks"), "");
        Named(comment, "typeparam", "name");
        Named(comment, "param", "name");
        Paragraph(comment?.Element("returns"), "**Returns** ");
        foreach (var error in comment?.Elements("exception") ?? [])
        {
            page.Append("**Throws** ").Append(text.Reference(error.Attribute("cref")?.Value ?? "!:")).Append(": ").Append(text.Of(error)).Append("\n\n");
        }

        foreach (var example in comment?.Elements("example") ?? [])
        {
            Paragraph(example, "**Example** ");
        }
    }

    private void Named(XElement? comment, string element, string attribute)
    {
        var all = (comment?.Elements(element) ?? []).Where(part => !string.IsNullOrWhiteSpace(part.Value) || part.HasElements).ToList();
        foreach (var part in all)
        {
            page.Append("- `").Append(part.Attribute(attribute)?.Value).Append("`: ").Append(Cell(part)).Append('\n');
        }

        page.Append(all.Count > 0 ? "\n" : "");
    }

    private void Paragraph(XElement? part, string lead)
    {
        if (text.Of(part) is { Length: > 0 } written)
        {
            page.Append(lead).Append(written).Append("\n\n");
        }
    }

    private string Cell(XElement? part) => text.Of(part).Replace("\n\n", " ", StringComparison.Ordinal);

    private void Fence(string code) => page.Append("```csharp\n").Append(code).Append("\n```\n\n");
}
