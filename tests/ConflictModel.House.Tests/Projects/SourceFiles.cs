using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConflictModel.House.Tests.Projects;

/// <summary>Source files are short and hold one public type.</summary>
internal static class SourceFiles
{
    private const int LongestFile = 600;

    public static IEnumerable<string> Complaints(string file, string text)
    {
        var lines = text.TrimEnd('\n').Split('\n').Length;
        if (lines > LongestFile)
        {
            yield return $"{file} has {lines} lines; {LongestFile} are allowed.";
        }

        var types = PublicTypes(text);
        if (types.Count > 1)
        {
            yield return $"{file} holds {string.Join(", ", types)}; one public type a file.";
        }
    }

    private static List<string> PublicTypes(string text) =>
    [
        .. CSharpSyntaxTree.ParseText(text).GetRoot()
            .DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .OfType<MemberDeclarationSyntax>()
            .Where(member => member.Modifiers.Any(SyntaxKind.PublicKeyword))
            .Select(member => member switch
            {
                TypeDeclarationSyntax type => type.Identifier.Text + type.TypeParameterList,
                BaseTypeDeclarationSyntax type => type.Identifier.Text,
                DelegateDeclarationSyntax type => type.Identifier.Text,
                _ => "",
            })
            .Where(name => name.Length > 0)
            .Distinct(),
    ];
}
