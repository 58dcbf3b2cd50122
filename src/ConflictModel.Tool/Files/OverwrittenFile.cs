using System.CommandLine;
using System.CommandLine.Parsing;

namespace ConflictModel.Tool.Files;

/// <summary>Finds what would be written over a file that is read, or over another that is written: the reader would lose it without a word.</summary>
internal static class OverwrittenFile
{
    private const string Standard = "-";

    private static readonly StringComparison NameComparison =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>Tells the first file that would be lost, and what to do; null where there is none.</summary>
    internal static string? Told(ParseResult parsed)
    {
        var results = Results(parsed.CommandResult).ToList();
        var inputs = results.Where(IsInput).SelectMany(result => result.Tokens).Select(token => token.Value).Where(IsFile).ToList();
        var outputs = results.OfType<OptionResult>().Where(result => result.Option is OutputOption).SelectMany(result => result.Tokens.Select(token => (Result: result, Path: token.Value))).Where(output => IsFile(output.Path)).ToList();
        for (var i = 0; i < outputs.Count; i++)
        {
            var (result, path) = outputs[i];
            if (inputs.Find(input => IsSame(input, path)) is { } lost && !((OutputOption)result.Option).MayReplaceInput(parsed))
            {
                return $"{Name(result)} {path} is the same file as {lost}, which is read: it would be lost. Name another file to write.";
            }

            if (outputs.Take(i).FirstOrDefault(other => IsSame(other.Path, path)) is { Result: { } first } twice)
            {
                return $"{Name(first)} {twice.Path} and {Name(result)} {path} are the same file: the one would be written over the other. Name two files.";
            }
        }

        return null;
    }

    /// <summary>Gets the arguments and options of a verb and of what stands before it, such as the FILE of <c>query FILE casualties</c>.</summary>
    private static IEnumerable<SymbolResult> Results(CommandResult verb)
    {
        for (CommandResult? at = verb; at is not null; at = at.Parent as CommandResult)
        {
            foreach (var result in at.Children)
            {
                yield return result;
            }
        }
    }

    private static bool IsInput(SymbolResult result) => result is ArgumentResult { Argument: IInputFile } or OptionResult { Option: IInputFile };

    private static bool IsFile(string path) => path.Length > 0 && path != Standard;

    private static string Name(OptionResult result) => result.IdentifierToken?.Value ?? result.Option.Name;

    private static bool IsSame(string one, string other) => string.Equals(Resolved(one), Resolved(other), NameComparison);

    /// <summary>Gives the full path of a file, with the links that lead to it or to a folder on the way followed; as it is written where one leads nowhere.</summary>
    private static string Resolved(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Path.GetDirectoryName(full) is not { } folder)
        {
            return full;
        }

        var here = Path.Combine(Resolved(folder), Path.GetFileName(full));
        try
        {
            return new FileInfo(here).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? here;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return here;
        }
    }
}
