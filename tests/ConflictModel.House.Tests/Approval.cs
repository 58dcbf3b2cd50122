namespace ConflictModel.House.Tests;

/// <summary>Whether this run may rewrite approved files: asked for by hand, and never on a build server.</summary>
internal static class Approval
{
    public const string Variable = "CONFLICTMODEL_APPROVE";

    public const string HowTo =
        "If the change is meant, run `CONFLICTMODEL_APPROVE=1 dotnet test tests/ConflictModel.House.Tests` and commit what it rewrites.";

    public static bool IsOn { get; } =
        IsGiven(Environment.GetEnvironmentVariable(Variable), Environment.GetEnvironmentVariable("CI"));

    public static bool IsGiven(string? approve, string? ci) =>
        approve == "1" && !string.Equals(ci, "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>Tells what was taken away and what was added, a line each; empty where the texts are the same.</summary>
    public static string Difference(string approved, string actual)
    {
        var before = approved.Split('\n');
        var after = actual.Split('\n');
        if (before.SequenceEqual(after))
        {
            return "";
        }

        var lines = Except(before, after).Select(line => "- " + line).Concat(Except(after, before).Select(line => "+ " + line)).ToList();
        var filled = lines.Where(line => line.Length > 2).ToList();
        return filled.Count > 0 ? string.Join('\n', filled) : "The same lines stand in another order, or with other blank lines between them.";
    }

    // Not Enumerable.Except, which would hide that a line now stands there twice.
    private static IEnumerable<string> Except(string[] lines, string[] others)
    {
        var left = others.CountBy(line => line).ToDictionary(pair => pair.Key, pair => pair.Value);
        foreach (var line in lines)
        {
            if (left.GetValueOrDefault(line) is var count and > 0)
            {
                left[line] = count - 1;
            }
            else
            {
                yield return line;
            }
        }
    }
}
