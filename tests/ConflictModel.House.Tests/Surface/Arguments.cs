using System.Reflection;

namespace ConflictModel.House.Tests.Surface;

/// <summary>Makes up arguments, so that a method can be called to see how it takes null first.</summary>
internal static class Arguments
{
    private static readonly NullabilityInfoContext Nullability = new();

    /// <summary>Asks whether the method can be called at all: every parameter after the first has something to give it.</summary>
    public static bool CanBeSupplied(MethodBase method) =>
        !method.ContainsGenericParameters && method.GetParameters().Skip(1).All(parameter => TrySupply(parameter, out _));

    public static object?[] WithNullFirst(MethodBase method) =>
        [null, .. method.GetParameters().Skip(1).Select(parameter => TrySupply(parameter, out var value) ? value : null)];

    public static bool RefusesNull(ParameterInfo parameter)
    {
        if (parameter.ParameterType.IsValueType || parameter.ParameterType.IsByRef || parameter.ParameterType.IsPointer)
        {
            return false;
        }

        lock (Nullability)
        {
            return Nullability.Create(parameter).WriteState is NullabilityState.NotNull;
        }
    }

    private static bool TrySupply(ParameterInfo parameter, out object? value)
    {
        value = null;
        var type = parameter.ParameterType;
        if (type.IsByRefLike || type.IsPointer)
        {
            return false;
        }

        if (parameter.IsOut || (parameter.HasDefaultValue && !type.IsValueType))
        {
            return true;
        }

        if (type.IsValueType)
        {
            value = parameter.HasDefaultValue && parameter.DefaultValue is { } given ? given : Activator.CreateInstance(type);
            return true;
        }

        value = type == typeof(string) ? "text" : EmptyList(type);
        return value is not null || !RefusesNull(parameter);
    }

    private static Array? EmptyList(Type type) =>
        type.IsArray ? Array.CreateInstance(type.GetElementType()!, 0)
        : type.IsGenericType && type.GetGenericArguments() is [var element]
            && type.IsAssignableFrom(element.MakeArrayType()) ? Array.CreateInstance(element, 0)
        : null;
}
