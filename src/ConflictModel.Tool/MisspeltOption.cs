using System.CommandLine;
using System.CommandLine.Parsing;

namespace ConflictModel.Tool;

/// <summary>Finds what looks like an option and is none: where files may be named, it would be taken for one.</summary>
internal static class MisspeltOption
{
    private const string Dashes = "--";

    /// <summary>Tells the first misspelt option, with those it is near to; null where there is none. What stands behind <c>--</c> is never one, nor is the name of a file that is there.</summary>
    internal static string? Told(ParseResult parsed)
    {
        foreach (var token in parsed.Tokens)
        {
            if (token.Type is TokenType.DoubleDash)
            {
                return null;
            }

            if (token.Type is TokenType.Argument && token.Value.StartsWith(Dashes, StringComparison.Ordinal) && token.Value.Length > Dashes.Length
                && !IsValue(token, parsed.CommandResult) && !File.Exists(token.Value))
            {
                var name = token.Value.Split('=', 2)[0];
                return $"there is no option {name}: {NearWord.Question(name, Known(parsed.CommandResult))}see -h for those there are, and put -- before a file of such a name.";
            }
        }

        return null;
    }

    /// <summary>Says whether a word belongs to an option, as in <c>--of --x</c>.</summary>
    private static bool IsValue(Token token, SymbolResult? at)
    {
        for (var result = at as CommandResult; result is not null; result = result.Parent as CommandResult)
        {
            if (result.Children.OfType<OptionResult>().Any(option => option.Tokens.Any(value => ReferenceEquals(value, token))))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<string> Known(SymbolResult? at)
    {
        for (var result = at as CommandResult; result is not null; result = result.Parent as CommandResult)
        {
            foreach (var option in result.Command.Options)
            {
                yield return option.Name;
            }
        }
    }
}
