using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ConflictModel.House.Tests.Api;

/// <summary>Writes the public surface of an assembly as text, a type or member a line, in an order that holds.</summary>
internal static class ApiText
{
    private static readonly SymbolDisplayFormat TypeFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeVariance
            | SymbolDisplayGenericsOptions.IncludeTypeConstraints);

    private static readonly SymbolDisplayFormat MemberFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameOnly,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        kindOptions: SymbolDisplayKindOptions.IncludeMemberKeyword,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        memberOptions: SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeConstantValue | SymbolDisplayMemberOptions.IncludeRef,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeDefaultValue | SymbolDisplayParameterOptions.IncludeModifiers
            | SymbolDisplayParameterOptions.IncludeExtensionThis,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier | SymbolDisplayMiscellaneousOptions.AllowDefaultLiteral);

    /// <summary>Writes the public surface of the assembly in a file.</summary>
    public static string OfAssembly(string path)
    {
        var assembly = MetadataReference.CreateFromFile(path);
        var framework = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => !string.Equals(Path.GetFileName(file), Path.GetFileName(path), StringComparison.OrdinalIgnoreCase))
            .Select(file => MetadataReference.CreateFromFile(file));

        // Private members too, since only they tell a record struct from another.
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, metadataImportOptions: MetadataImportOptions.All);
        var compilation = CSharpCompilation.Create("Api", references: [assembly, .. framework], options: options);
        return Of((IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(assembly)!);
    }

    /// <summary>Writes the public surface of an assembly: its types by name, each with its members by name below it.</summary>
    public static string Of(IAssemblySymbol assembly)
    {
        var types = TypesIn(assembly.GlobalNamespace).OrderBy(type => type.ToDisplayString(TypeFormat), StringComparer.Ordinal);
        return string.Join("\n", types.Select(Describe));
    }

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container) =>
        container.GetMembers().OfType<INamespaceOrTypeSymbol>()
            .Where(symbol => symbol is INamespaceSymbol || IsVisible(symbol))
            .SelectMany(symbol => symbol is INamedTypeSymbol { IsExtension: false } type ? TypesIn(type).Prepend(type) : TypesIn(symbol));

    private static string Describe(INamedTypeSymbol type)
    {
        var members = MembersOf(type).Order(StringComparer.Ordinal).Select(member => $"    {member}\n");
        return $"{Heading(type)}\n{string.Concat(members)}";
    }

    private static string Heading(INamedTypeSymbol type)
    {
        var name = type.ToDisplayString(TypeFormat);
        if (type.TypeKind is TypeKind.Delegate)
        {
            return $"delegate {type.DelegateInvokeMethod!.ReturnType.ToDisplayString(MemberFormat)} {name}({string.Join(", ", type.DelegateInvokeMethod.Parameters.Select(parameter => parameter.ToDisplayString(MemberFormat)))})";
        }

        var bases = type.TypeKind is TypeKind.Class && type.BaseType is { SpecialType: SpecialType.None } parent ? [parent] : Array.Empty<INamedTypeSymbol>();
        var interfaces = type.Interfaces.Where(IsVisible).OrderBy(symbol => symbol.ToDisplayString(MemberFormat), StringComparer.Ordinal);
        var parents = bases.Concat(interfaces).Select(symbol => symbol.ToDisplayString(MemberFormat)).ToList();
        return $"{Kind(type)} {name}{(parents.Count == 0 ? "" : " : " + string.Join(", ", parents))}";
    }

    private static string Kind(INamedTypeSymbol type)
    {
        var record = type.IsRecord || ApiNoise.IsRecordStruct(type) ? "record " : "";
        return type.TypeKind switch
        {
            TypeKind.Enum => "enum",
            TypeKind.Interface => "interface",
            TypeKind.Struct => $"{(type.IsReadOnly ? "readonly " : "")}{(type.IsRefLikeType ? "ref " : "")}{record}struct",
            _ => (type.IsStatic ? "static " : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "") + record + "class",
        };
    }

    private static IEnumerable<string> MembersOf(INamedTypeSymbol type)
    {
        var extensions = type.GetTypeMembers().Where(member => member.IsExtension).ToList();
        foreach (var extension in extensions)
        {
            var receiver = extension.ExtensionParameter?.ToDisplayString(MemberFormat) ?? "";
            foreach (var member in extension.GetMembers().Where(member => IsVisible(member) && !ApiNoise.Covers(member)))
            {
                yield return $"extension({receiver}) {member.ToDisplayString(MemberFormat)}";
            }
        }

        var implementations = extensions.SelectMany(extension => extension.GetMembers()).OfType<IMethodSymbol>()
            .Select(method => method.AssociatedExtensionImplementation).OfType<ISymbol>().ToHashSet(SymbolEqualityComparer.Default);
        foreach (var member in type.GetMembers())
        {
            if (member is not INamedTypeSymbol && IsVisible(member) && !ApiNoise.Covers(member) && !implementations.Contains(member))
            {
                var access = member.DeclaredAccessibility is Accessibility.Public ? "" : "protected ";
                yield return access + member.ToDisplayString(MemberFormat);
            }
        }
    }

    private static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
        && (symbol.DeclaredAccessibility is Accessibility.Public || symbol.ContainingType is not { IsSealed: true });
}
