using System.Reflection;
using System.Runtime.CompilerServices;

namespace ConflictModel.House.Tests.Surface;

/// <summary>The public members a type declares itself, and how complaints name them.</summary>
internal static class Members
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<PropertyInfo> Properties(Type type) => type.GetProperties(Declared);

    public static IEnumerable<FieldInfo> Fields(Type type) => type.GetFields(Declared).Where(field => !field.IsSpecialName);

    public static IEnumerable<ConstructorInfo> Constructors(Type type) => type.GetConstructors(Declared & ~BindingFlags.Static);

    public static IEnumerable<MethodInfo> StaticMethods(Type type) => type.GetMethods(Declared & ~BindingFlags.Instance);

    /// <summary>Lists the methods people wrote or call by name: not accessors, and not what the compiler adds to a record.</summary>
    public static IEnumerable<MethodInfo> Methods(Type type) =>
        type.GetMethods(Declared).Where(method => !method.IsSpecialName && !method.IsDefined(typeof(CompilerGeneratedAttribute)));

    public static string NameOf(MemberInfo member) => member switch
    {
        Type { DeclaringType: { } outer } type => $"{NameOf(outer)}.{Bare(type.Name)}",
        Type { FullName: { } name } => Bare(name),
        MethodBase method => $"{NameOf(method.DeclaringType!)}.{method.Name.TrimStart('.')}({string.Join(", ", method.GetParameters().Select(NameOf))})",
        _ => $"{NameOf(member.DeclaringType!)}.{member.Name}",
    };

    private static string NameOf(ParameterInfo parameter) =>
        parameter.ParameterType.IsByRef ? Bare(parameter.ParameterType.GetElementType()!.Name) : Bare(parameter.ParameterType.Name);

    private static string Bare(string name) => name.Split('`')[0];
}
