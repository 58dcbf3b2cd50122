using ConflictModel.House.Tests.Api;
using Microsoft.CodeAnalysis;

namespace ConflictModel.ApiPages;

/// <summary>Writes types and members as C#.</summary>
internal static class Signatures
{
    private static readonly SymbolDisplayFormat Short = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        memberOptions: SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeConstantValue | SymbolDisplayMemberOptions.IncludeRef,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeDefaultValue | SymbolDisplayParameterOptions.IncludeModifiers | SymbolDisplayParameterOptions.IncludeExtensionThis,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier | SymbolDisplayMiscellaneousOptions.AllowDefaultLiteral);

    private static readonly SymbolDisplayFormat Name = new(
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        memberOptions: SymbolDisplayMemberOptions.IncludeParameters,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeModifiers,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    /// <summary>Writes a member in full.</summary>
    public static string Of(ISymbol member) => $"{(member.DeclaredAccessibility is Accessibility.Public ? "public" : "protected")} {member.ToDisplayString(Short)}";

    /// <summary>Writes a member as a heading names it.</summary>
    public static string NameOf(ISymbol member) => member is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor
        ? $"{constructor.ContainingType.Name}({string.Join(", ", constructor.Parameters.Select(p => p.Type.ToDisplayString(Name)))})"
        : member.ToDisplayString(Name);

    /// <summary>Writes the heading of a type's declaration.</summary>
    public static string Of(INamedTypeSymbol type)
    {
        if (type.DelegateInvokeMethod is { } invoked)
        {
            return $"public delegate {invoked.ReturnType.ToDisplayString(Short)} {ApiLibrary.NameOf(type)}({string.Join(", ", invoked.Parameters.Select(p => p.ToDisplayString(Short)))})";
        }

        var parents = (type.TypeKind is TypeKind.Class && type.BaseType is { SpecialType: SpecialType.None } parent ? [parent] : Array.Empty<INamedTypeSymbol>())
            .Concat(type.Interfaces.Where(parent => ApiLibrary.IsVisible(parent) && !IsOfRecord(type, parent))).Select(p => p.ToDisplayString(Short)).ToList();
        return $"public {KindOf(type)} {ApiLibrary.NameOf(type)}{(parents.Count == 0 ? "" : $" : {string.Join(", ", parents)}")}";
    }

    // Every record compares with its like; to say so of each tells nothing.
    private static bool IsOfRecord(INamedTypeSymbol type, INamedTypeSymbol parent) =>
        (type.IsRecord || ApiNoise.IsRecordStruct(type)) && parent is { Name: "IEquatable", TypeArguments: [var of] } && SymbolEqualityComparer.Default.Equals(of, type);

    /// <summary>Says what sort of type it is, as its declaration does.</summary>
    public static string KindOf(INamedTypeSymbol type)
    {
        var record = type.IsRecord || ApiNoise.IsRecordStruct(type) ? "record " : "";
        return type.TypeKind switch
        {
            TypeKind.Enum => "enum",
            TypeKind.Interface => "interface",
            TypeKind.Delegate => "delegate",
            TypeKind.Struct => $"{(type.IsReadOnly ? "readonly " : "")}{(type.IsRefLikeType ? "ref " : "")}{record}struct",
            _ => $"{(type.IsStatic ? "static " : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "")}{record}class",
        };
    }
}
