using System.CommandLine;
using System.CommandLine.Completions;
using System.Text;
using ConflictModel.Tool;

namespace ConflictModel.House.Tests.Docs;

/// <summary>The part of the page on the command line that is written from the command itself: each verb as its help tells it.</summary>
internal static class CommandLinePage
{
    public const string File = "docs/command-line.md";

    private const string Start = "<!-- The verbs: written from the command. -->\n";
    private const string Example = "Example: ";

    /// <summary>Gives the page with the verbs as they are now.</summary>
    public static string Current(string page)
    {
        var start = page.IndexOf(Start, StringComparison.Ordinal);
        return start < 0
            ? throw new InvalidOperationException($"{File} does not say where the verbs begin: {Start}")
            : page[..(start + Start.Length)] + Verbs(CommandLineApp.Root());
    }

    /// <summary>Writes the verbs of a command, each with its own verbs below it, and what holds for all at the end.</summary>
    public static string Verbs(Command root)
    {
        var text = new StringBuilder();
        foreach (var verb in root.Subcommands.Where(verb => !verb.Hidden))
        {
            Verb(verb, verb.Name, verb.Name, 2, text);
        }

        text.Append("\n## Options of every verb\n");
        Options([.. root.Options.Where(option => !option.Hidden)], text);
        return text.ToString();
    }

    private static void Verb(Command verb, string path, string usage, int depth, StringBuilder text)
    {
        var said = (verb.Description ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        text.Append('\n').Append('#', depth).Append(" `").Append(path).Append("`\n");
        foreach (var paragraph in said.Where(line => !line.StartsWith(Example, StringComparison.Ordinal)))
        {
            text.Append('\n').Append(Escape(paragraph)).Append('\n');
        }

        usage += string.Concat(verb.Arguments.Where(argument => !argument.Hidden).Select(Shape));
        var rest = $"{(verb.Subcommands.Count > 0 ? " QUESTION" : "")}{(verb.Options.Count > 0 || verb.Subcommands.Count > 0 ? " [OPTIONS]" : "")}";
        text.Append("\n**Usage:** `conflictmodel ").Append(usage).Append(rest).Append("`\n");
        var examples = said.Where(line => line.StartsWith(Example, StringComparison.Ordinal)).Select(line => $"`{line[Example.Length..]}`").ToList();
        if (examples.Count > 0)
        {
            text.Append("\n**For example:** ").AppendJoin("; ", examples).Append('\n');
        }

        if (verb.Arguments.Any(argument => !argument.Hidden))
        {
            text.Append("\n| Argument | What it is |\n|---|---|\n");
            foreach (var argument in verb.Arguments.Where(argument => !argument.Hidden))
            {
                text.Append("| `").Append(argument.Name).Append("` | ").Append(Cell(argument.Description)).Append(" |\n");
            }
        }

        Options([.. verb.Options.Where(option => !option.Hidden)], text);
        foreach (var inner in verb.Subcommands.Where(inner => !inner.Hidden))
        {
            Verb(inner, $"{path} {inner.Name}", $"{usage} {inner.Name}", depth + 1, text);
        }
    }

    private static void Options(List<Option> options, StringBuilder text)
    {
        if (options.Count == 0)
        {
            return;
        }

        text.Append("\n| Option | What it does |\n|---|---|\n");
        foreach (var option in options)
        {
            var names = string.Join(", ", option.Aliases.Where(alias => alias.StartsWith('-')).Prepend(option.Name).Distinct().Select(name => $"`{name}`"));
            text.Append("| ").Append(names).Append(Value(option) is { Length: > 0 } value ? $" {value}" : "").Append(" | ").Append(Cell(option.Description)).Append(option.Required ? " Required." : "").Append(" |\n");
        }
    }

    /// <summary>Writes what an option is followed by: the words there are, or what sort of text.</summary>
    private static string Value(Option option)
    {
        if (option.ValueType == typeof(bool) || option is System.CommandLine.Help.HelpOption or VersionOption)
        {
            return "";
        }

        var words = option.GetCompletions(CompletionContext.Empty).Select(completion => $"`{completion.Label}`").ToList();
        return option.HelpName is { } name ? $"`{name}`" : words.Count > 0 ? string.Join(" or ", words) : "`VALUE`";
    }

    private static string Shape(Argument argument) =>
        (argument.Arity.MinimumNumberOfValues, argument.Arity.MaximumNumberOfValues) switch
        {
            (0, 1) => $" [{argument.Name}]",
            (0, _) => $" [{argument.Name}…]",
            (_, 1) => $" {argument.Name}",
            _ => $" {argument.Name}…",
        };

    private static string Cell(string? text) => Escape((text ?? "").ReplaceLineEndings(" ").TrimEnd('.') + ".").Replace("|", "\\|", StringComparison.Ordinal);

    private static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal);
}
