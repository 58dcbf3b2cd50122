using System.Reflection;

namespace ConflictModel.House.Tests.Surface;

/// <summary>Where types stand, whether they are open to inheritance, and which types of the framework they speak in.</summary>
internal static class Shape
{
    private static readonly Type[] BareTimes = [typeof(DateTime), typeof(DateTimeOffset), typeof(TimeSpan)];

    public static IEnumerable<Complaint> Homeless(Type type, string library)
    {
        if (type.Namespace != Packages.Domain && type.Namespace != library)
        {
            yield return new(Members.NameOf(type), $"stands outside the namespaces of its package: {string.Join(", ", new[] { Packages.Domain, library }.Distinct())}");
        }
    }

    public static IEnumerable<Complaint> Open(Type type)
    {
        if (type is { IsClass: true, IsSealed: false, IsAbstract: false })
        {
            yield return new(Members.NameOf(type), "is open to inheritance; seal it, or make it abstract");
        }
    }

    public static IEnumerable<Complaint> FrameworkTimes(Type type) =>
        from signature in Signatures(type)
        from part in signature.Types.SelectMany(Parts).Distinct()
        where BareTimes.Contains(part)
        select new Complaint(Members.NameOf(signature.Member), $"speaks of {part.Name}; take NodaTime's types, or the model's own");

    private static IEnumerable<(MemberInfo Member, IEnumerable<Type> Types)> Signatures(Type type)
    {
        IEnumerable<MethodBase> callables = [.. Members.Methods(type), .. Members.Constructors(type)];
        return
        [
            .. Members.Properties(type).Select(property => ((MemberInfo)property, (IEnumerable<Type>)[property.PropertyType])),
            .. Members.Fields(type).Select(field => ((MemberInfo)field, (IEnumerable<Type>)[field.FieldType])),
            .. callables.Select(callable => ((MemberInfo)callable, callable.GetParameters().Select(parameter => parameter.ParameterType)
                .Concat(callable is MethodInfo method ? [method.ReturnType] : []))),
        ];
    }

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts)
        : [type];
}
