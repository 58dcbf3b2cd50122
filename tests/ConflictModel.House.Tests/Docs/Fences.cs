using System.Text.Json;

namespace ConflictModel.House.Tests.Docs;

/// <summary>Where the text of a fence comes from, and what to do where nobody can say.</summary>
/// <param name="Regions">The regions of source files.</param>
/// <param name="Outputs">What examples print.</param>
/// <param name="Shell">The commands that are run, by name.</param>
/// <param name="ReadFile">Reads a file by its path from the root, or gives null where there is none.</param>
internal sealed record Fences(
    IReadOnlyList<(string Name, string File, string Text)> Regions,
    IReadOnlyDictionary<string, Func<string>> Outputs,
    IReadOnlySet<string> Shell,
    Func<string, string?> ReadFile)
{
    /// <summary>Judges a fence: what is wrong with it, and the text it ought to hold where that is known.</summary>
    public (string? Problem, string? Expected) Judge(Fence fence) => fence switch
    {
        { Language: "" } => Problem("has no language"),
        { Language: "mermaid" } => (null, null),
        { Language: "sh" or "bash" or "shell" } => JudgeShell(fence),
        _ when fence.Named("region") is { } region => JudgeRegion(fence, region),
        _ when fence.Named("output") is { } output => Outputs.TryGetValue(output, out var produce)
            ? Compare(fence, produce(), $"output {output}")
            : Problem($"names output {output}, which DocOutputs does not hold"),
        _ when fence.Named("sample") is { } sample => JudgeSample(fence, sample),
        _ => Problem($"({fence.Language}) does not name what it shows: region=, output= or sample="),
    };

    private (string? Problem, string? Expected) JudgeShell(Fence fence) => fence.Named("run") switch
    {
        null => Problem("(shell) does not name what it runs: run="),
        var run when !Shell.Contains(run) => Problem($"runs {run}, which neither .ci/run nor the list of commands run elsewhere knows"),
        var run when fence.File != "README.md" && ReadmeText(run) is { } text => Compare(fence, text, $"run={run} of README.md"),
        _ => (null, null),
    };

    private (string? Problem, string? Expected) JudgeRegion(Fence fence, string name) =>
        Regions.Where(region => region.Name == name).ToList() switch
        {
            [var region] => Compare(fence, region.Text, $"region {name} in {region.File}"),
            [] => Problem($"names region {name}, which no source file holds"),
            _ => Problem($"names region {name}, which stands more than once"),
        };

    // sample=path, or sample=path#/pointer for a part of a JSON file.
    private (string? Problem, string? Expected) JudgeSample(Fence fence, string sample)
    {
        var (path, pointer) = sample.Split('#', 2) is [var file, var part] ? (file, part) : (sample, null);
        if (ReadFile(path) is not { } text)
        {
            return Problem($"names sample {path}, which does not exist");
        }

        return pointer is null ? Compare(fence, text, path)
            : At(text, pointer) is { } found ? Compare(fence, found, sample)
            : Problem($"names sample {sample}, and nothing stands there");
    }

    private string? ReadmeText(string run) =>
        ReadFile("README.md") is { } readme ? Page.Fences("README.md", readme).FirstOrDefault(fence => fence.Named("run") == run)?.Text : null;

    private static (string? Problem, string? Expected) Compare(Fence fence, string expected, string origin)
    {
        var (page, source) = (Text.Dedent(fence.Text), Text.Dedent(expected));
        return page == source
            ? (null, source)
            : ($"differs from {origin}.\n--- the page says\n{page}\n--- {origin} says\n{source}\n---", source);
    }

    private static string? At(string json, string pointer)
    {
        using var document = JsonDocument.Parse(json);
        var element = document.RootElement;
        foreach (var step in pointer.Split('/').Skip(1).Select(step => step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)))
        {
            if (element.ValueKind is JsonValueKind.Object && element.TryGetProperty(step, out var member))
            {
                element = member;
            }
            else if (element.ValueKind is JsonValueKind.Array && int.TryParse(step, out var index) && index >= 0 && index < element.GetArrayLength())
            {
                element = element[index];
            }
            else
            {
                return null;
            }
        }

        // The first line starts at the brace; the others still stand as deep as the part stands in the file.
        var (first, rest) = element.GetRawText().Split('\n', 2) is [var head, var tail] ? (head, tail) : (element.GetRawText(), null);
        return rest is null ? first : first + "\n" + Text.Dedent(rest);
    }

    private static (string? Problem, string? Expected) Problem(string text) => (text, null);
}
