using System.Text;
using System.Xml.Linq;
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
        page.Append("---\noutline: [2, 3]\n---\n\n# ").Append(name).Append("\n\n");
        page.Append("Package `").Append(type.ContainingAssembly.Name).Append("`, namespace `").Append(type.ContainingNamespace.ToDisplayString()).Append("`\n\n");
        Fence(Signatures.Of(type));
        Comment(type);
        Relatives();
        var members = ApiLibrary.MembersOf(type).ToList();
        if (type.TypeKind is TypeKind.Enum)
        {
            page.Append("## Values\n\n| Value | Number | Meaning |\n|---|---|---|\n");
            foreach (var value in members.OfType<IFieldSymbol>())
            {
                page.Append("| <a id=\"").Append(CommentText.Anchor(value.GetDocumentationCommentId()!)).Append("\"></a>`").Append(value.Name).Append("` | ").Append(value.ConstantValue).Append(" | ").Append(Cell(library.CommentOf(value)?.Element("summary"))).Append(" |\n");
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

    /// <summary>Leads to the types of ours that this one is made from, and to those that are made from it.</summary>
    private void Relatives()
    {
        var parents = type.Interfaces.Prepend(type.BaseType).OfType<INamedTypeSymbol>().Select(Id).Where(library.HasPage).ToList();
        var children = library.Types.Where(other => other.Interfaces.Prepend(other.BaseType).OfType<INamedTypeSymbol>().Any(parent => Id(parent) == Id(type))).Select(Id).ToList();
        Line("Has the members, too, of ", parents);
        Line(type.TypeKind is TypeKind.Interface ? "Implemented by " : "Base of ", children);
        if (type.ContainingType is { } outer)
        {
            Line("Part of ", [Id(outer)]);
        }

        static string Id(INamedTypeSymbol symbol) => symbol.OriginalDefinition.GetDocumentationCommentId()!;
    }

    private void Line(string lead, List<string> ids)
    {
        if (ids.Count > 0)
        {
            page.Append(lead).AppendJoin(", ", ids.Select(text.Reference)).Append(".\n\n");
        }
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
        if (comment?.Element("summary") is null)
        {
            page.Append(Unsaid(symbol)).Append("\n\n");
        }

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

    /// <summary>Says of a member without a comment of its own whose promise it keeps.</summary>
    private string Unsaid(ISymbol symbol) =>
        symbol is IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.IsEmpty: true } ? "Creates one with every member at its default."
        : ApiLibrary.Parents(symbol).FirstOrDefault() is { } parent ? $"Keeps the promise of {text.Reference(parent.OriginalDefinition.GetDocumentationCommentId()!)}."
        : "";

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
