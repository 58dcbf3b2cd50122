using Microsoft.CodeAnalysis;

namespace ConflictModel.House.Tests.Api;

/// <summary>What the compiler adds by itself, and what other lines already say.</summary>
internal static class ApiNoise
{
    private static readonly HashSet<string> OfRecords =
    [
        "PrintMembers", "<Clone>$", "EqualityContract", "Deconstruct", "op_Equality", "op_Inequality", "Equals", "GetHashCode", "ToString",
    ];

    /// <summary>Asks whether a member is left out of the text, to keep it readable.</summary>
    public static bool Covers(ISymbol member) => member switch
    {
        { ContainingType.TypeKind: TypeKind.Delegate } => true,
        IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove } => true,
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => IsImplicit(constructor) || IsCopy(constructor),
        IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum, IsConst: false } => true,
        _ => OfRecords.Contains(member.MetadataName) && IsOfRecord(member),
    };

    /// <summary>Asks whether a struct is a record, which its metadata tell only by what the compiler added.</summary>
    public static bool IsRecordStruct(INamedTypeSymbol type) =>
        type.TypeKind is TypeKind.Struct && type.GetMembers("PrintMembers").Any(member => member.DeclaredAccessibility is Accessibility.Private);

    // Whether ToString was written by hand or made by the compiler shows in the attribute only; either way, every record has it.
    private static bool IsOfRecord(ISymbol member) =>
        member.ContainingType is { } type && (type.IsRecord || IsRecordStruct(type));

    private static bool IsImplicit(IMethodSymbol constructor) =>
        constructor.ContainingType.TypeKind is TypeKind.Struct or TypeKind.Enum && constructor.Parameters.IsEmpty;

    private static bool IsCopy(IMethodSymbol constructor) =>
        constructor.ContainingType.IsRecord && constructor.Parameters is [{ Type: var type }]
        && SymbolEqualityComparer.Default.Equals(type, constructor.ContainingType);
}
