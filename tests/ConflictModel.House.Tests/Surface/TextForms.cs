using System.Reflection;

namespace ConflictModel.House.Tests.Surface;

/// <summary>What parses also tries to parse, and trying null answers false.</summary>
internal static class TextForms
{
    public static IEnumerable<Complaint> Complaints(Type type)
    {
        var methods = Members.StaticMethods(type).ToList();
        foreach (var parse in methods.Where(method => method.Name == "Parse" && TakesText(method)))
        {
            if (!methods.Any(method => Tries(method, parse)))
            {
                yield return new(Members.NameOf(parse), "has no TryParse beside it, taking the same text and giving the same type");
            }
        }

        foreach (var attempt in methods.Where(IsTryParse).Where(Arguments.CanBeSupplied))
        {
            if (AnswerToNull(attempt) is { } answer)
            {
                yield return new(Members.NameOf(attempt), $"must answer false to null, and {answer}");
            }
        }
    }

    private static bool TakesText(MethodInfo method) =>
        method.GetParameters() is [{ ParameterType: var first }, ..] && first == typeof(string);

    private static bool IsTryParse(MethodInfo method) =>
        method.Name == "TryParse" && method.ReturnType == typeof(bool) && TakesText(method) && method.GetParameters()[^1].IsOut;

    private static bool Tries(MethodInfo method, MethodInfo parse) =>
        IsTryParse(method) && method.GetParameters()[^1].ParameterType.GetElementType() == parse.ReturnType;

    private static string? AnswerToNull(MethodInfo attempt)
    {
        try
        {
            return attempt.Invoke(null, Arguments.WithNullFirst(attempt)) is false ? null : "answers true";
        }
        catch (TargetInvocationException thrown)
        {
            return "throws " + thrown.InnerException?.GetType().Name;
        }
    }
}
