using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConflictModel.House.Tests.Schema;

/// <summary>The source of the model and of its JSON reader, with what every name in it means.</summary>
internal sealed class ReaderSource
{
    private static readonly string[] Usings = ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Threading", "System.Threading.Tasks", "Ardalis.GuardClauses"];

    private readonly Dictionary<string, INamedTypeSymbol> types = [];

    private ReaderSource()
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.Parse, preprocessorSymbols: ["NET", "NET8_0_OR_GREATER", "NET10_0_OR_GREATER"]);
        var trees = Repository.Files("*.cs", "src/ConflictModel", "src/ConflictModel.Json", "src/Shared")
            .Select(file => CSharpSyntaxTree.ParseText(Repository.Read(file), options, file))
            .Prepend(CSharpSyntaxTree.ParseText(string.Concat(Usings.Select(u => $"global using {u};\n")), options));
        var libraries = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator) // the runtime always sets it
            .Where(path => !Path.GetFileName(path).StartsWith("ConflictModel", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path));
        Compilation = CSharpCompilation.Create("Reader", trees, libraries, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        foreach (var type in Compilation.GetSymbolsWithName(_ => true, SymbolFilter.Type).OfType<INamedTypeSymbol>().Where(t => t.ContainingType is null))
        {
            types[type.Name] = type;
        }
    }

    public static ReaderSource Current { get; } = new();

    private CSharpCompilation Compilation { get; }

    public INamedTypeSymbol Type(string name) =>
        types.TryGetValue(name, out var type) ? type : throw new InvalidOperationException($"The source has no type {name}, which the schema is made from.");

    /// <summary>Gets the one declaration of a method.</summary>
    public MethodDeclarationSyntax Body(IMethodSymbol method) =>
        (MethodDeclarationSyntax)(method.OriginalDefinition.DeclaringSyntaxReferences.SingleOrDefault()?.GetSyntax()
            ?? throw new InvalidOperationException($"{method} is declared elsewhere than in the source that is read."));

    public IMethodSymbol Called(InvocationExpressionSyntax call) =>
        Compilation.GetSemanticModel(call.SyntaxTree).GetSymbolInfo(call).Symbol as IMethodSymbol
            ?? throw new InvalidOperationException($"What {call} calls, in {call.SyntaxTree.FilePath}, cannot be told.");

    /// <summary>Gets the type that an expression makes, or null.</summary>
    public INamedTypeSymbol? Made(BaseObjectCreationExpressionSyntax creation) => Compilation.GetSemanticModel(creation.SyntaxTree).GetTypeInfo(creation).Type as INamedTypeSymbol;

    /// <summary>Gets the constructor that an expression calls, or null.</summary>
    public IMethodSymbol? Constructor(BaseObjectCreationExpressionSyntax creation) => Compilation.GetSemanticModel(creation.SyntaxTree).GetSymbolInfo(creation).Symbol as IMethodSymbol;

    /// <summary>Gets the texts that a field lists, in order; where it lists tuples, of those whose parts pass.</summary>
    public IReadOnlyList<string> Texts(string type, string member, Func<TupleExpressionSyntax, bool>? passes = null) =>
    [
        .. Type(type).GetMembers(member).Single().DeclaringSyntaxReferences.Single().GetSyntax().DescendantNodes().OfType<LiteralExpressionSyntax>()
            .Where(literal => literal.IsKind(SyntaxKind.StringLiteralExpression)
                && (passes is null || literal.FirstAncestorOrSelf<TupleExpressionSyntax>() is { } tuple && passes(tuple)))
            .Select(literal => literal.Token.ValueText),
    ];
}
