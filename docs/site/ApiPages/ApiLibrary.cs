using System.Xml.Linq;
using ConflictModel.House.Tests.Api;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ConflictModel.ApiPages;

/// <summary>The public types of the libraries with their comments.</summary>
internal sealed class ApiLibrary
{
    private readonly Dictionary<string, XElement> comments = new(StringComparer.Ordinal);
    private readonly HashSet<string> pages = new(StringComparer.Ordinal);
    private readonly HashSet<string> members = new(StringComparer.Ordinal);

    private ApiLibrary()
    {
    }

    /// <summary>Gets the types by package and name.</summary>
    public IReadOnlyList<INamedTypeSymbol> Types { get; private set; } = [];

    /// <summary>Reads the libraries beside this program, each with its comments.</summary>
    public static ApiLibrary Load(string folder, params string[] names)
    {
        var own = names.Select(name => MetadataReference.CreateFromFile(Path.Combine(folder, $"{name}.dll"))).ToArray();
        var framework = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => !names.Contains(Path.GetFileNameWithoutExtension(file), StringComparer.OrdinalIgnoreCase))
            .Select(file => MetadataReference.CreateFromFile(file));
        var compilation = CSharpCompilation.Create(
            "Api", references: [.. own, .. framework], options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, metadataImportOptions: MetadataImportOptions.All));
        var library = new ApiLibrary();
        foreach (var member in names.SelectMany(name => XDocument.Load(Path.Combine(folder, $"{name}.xml")).Descendants("member")))
        {
            library.comments[member.Attribute("name")!.Value] = member; // a comment has a name
        }

        library.Types = [.. own.Select(compilation.GetAssemblyOrModuleSymbol).OfType<IAssemblySymbol>()
            .SelectMany(assembly => TypesIn(assembly.GlobalNamespace).OrderBy(NameOf, StringComparer.Ordinal))];
        library.pages.UnionWith(library.Types.Select(type => type.GetDocumentationCommentId()!));
        library.members.UnionWith(library.Types.SelectMany(MembersOf).Select(member => member.GetDocumentationCommentId()!));
        return library;
    }

    /// <summary>Gets the name of a type's page.</summary>
    public static string PageOf(INamedTypeSymbol type) => type.GetDocumentationCommentId()![2..].Replace('`', '-');

    /// <summary>Gets the name of a type as its user writes it.</summary>
    public static string NameOf(INamedTypeSymbol type) =>
        (type.ContainingType is { } outer ? $"{NameOf(outer)}." : "") + type.Name + (type.TypeParameters.IsEmpty ? "" : $"<{string.Join(", ", type.TypeParameters.Select(p => p.Name))}>");

    public static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public
        || (symbol.DeclaredAccessibility is Accessibility.Protected or Accessibility.ProtectedOrInternal && symbol.ContainingType is not { IsSealed: true });

    /// <summary>Says whether an id of a comment is of a type that has a page.</summary>
    public bool HasPage(string id) => this.pages.Contains(id);

    /// <summary>Says whether an id of a comment is of a member that stands on the page of its type.</summary>
    public bool HasMember(string id) => this.members.Contains(id);

    /// <summary>Lists the members of a type by name, those of an enumeration in its order; what it adds to other types is among them.</summary>
    public static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol type)
    {
        var extensions = type.GetTypeMembers().Where(member => member.IsExtension).SelectMany(member => member.GetMembers()).ToList();
        var implementations = extensions.OfType<IMethodSymbol>().Select(method => method.AssociatedExtensionImplementation).OfType<ISymbol>().ToHashSet(SymbolEqualityComparer.Default);
        var own = type.GetMembers().Where(member => member is not INamedTypeSymbol && !implementations.Contains(member)).Concat(extensions)
            .Where(member => IsVisible(member) && !ApiNoise.Covers(member));
        return type.TypeKind is TypeKind.Enum ? own : own.OrderBy(Signatures.NameOf, StringComparer.Ordinal);
    }

    /// <summary>Gets the comment of a symbol, from where it inherits it if it says so; null where it has none.</summary>
    public XElement? CommentOf(ISymbol symbol)
    {
        var comment = this.comments.GetValueOrDefault(symbol.OriginalDefinition.GetDocumentationCommentId() ?? "");
        return comment?.Element("inheritdoc") is not { } inherits ? comment
            : inherits.Attribute("cref") is { Value: var named } ? this.comments.GetValueOrDefault(named) ?? comment
            : Parents(symbol).Select(CommentOf).FirstOrDefault(found => found is not null) ?? comment;
    }

    /// <summary>Gets what a member overrides or implements, and what a type derives from.</summary>
    public static IEnumerable<ISymbol> Parents(ISymbol symbol) => symbol switch
    {
        INamedTypeSymbol type => type.BaseType is { } parent ? [parent, .. type.Interfaces] : type.Interfaces,
        IMethodSymbol { OverriddenMethod: { } method } => [method],
        IPropertySymbol { OverriddenProperty: { } property } => [property],
        { ContainingType: { } type } => type.AllInterfaces.SelectMany(i => i.GetMembers()).Where(m => SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(m), symbol)),
        _ => [],
    };

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container) =>
        container.GetMembers().OfType<INamespaceOrTypeSymbol>()
            .Where(symbol => symbol is INamespaceSymbol || (IsVisible(symbol) && symbol is INamedTypeSymbol { IsExtension: false } && !symbol.Name.StartsWith('<')))
            .SelectMany(symbol => symbol is INamedTypeSymbol type ? TypesIn(type).Prepend(type) : TypesIn(symbol));
}
