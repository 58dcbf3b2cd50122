using System.Reflection;

namespace ConflictModel.House.Tests.Surface;

/// <summary>What does not take null says so at once, by the parameter's name.</summary>
internal static class NullHandling
{
    public static IEnumerable<Complaint> Complaints(Type type)
    {
        if (type.ContainsGenericParameters || typeof(Delegate).IsAssignableFrom(type))
        {
            yield break;
        }

        var constructors = type.IsAbstract ? [] : Members.Constructors(type);
        foreach (var method in Members.StaticMethods(type).Concat<MethodBase>(constructors))
        {
            if (method.GetParameters() is [var first, ..] && Arguments.RefusesNull(first) && Arguments.CanBeSupplied(method)
                && AnswerToNull(method, first) is { } answer)
            {
                yield return new(Members.NameOf(method), $"must refuse null for {first.Name}, and {answer}");
            }
        }
    }

    private static string? AnswerToNull(MethodBase method, ParameterInfo first)
    {
        var arguments = Arguments.WithNullFirst(method);
        try
        {
            var result = method is ConstructorInfo constructor ? constructor.Invoke(arguments) : method.Invoke(null, arguments);
            return result is Task { Exception.InnerException: { } failure } ? Judge(failure, first) : "takes it";
        }
        catch (TargetInvocationException thrown)
        {
            return Judge(thrown.InnerException!, first);
        }
    }

    private static string? Judge(Exception thrown, ParameterInfo first) => thrown switch
    {
        ArgumentException { ParamName: var name } when name == first.Name => null,
        ArgumentException { ParamName: var name } => $"throws {thrown.GetType().Name} naming {name ?? "no parameter"}",
        _ => $"throws {thrown.GetType().Name}",
    };
}
