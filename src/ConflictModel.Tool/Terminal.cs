using System.CommandLine;

namespace ConflictModel.Tool;

/// <summary>What the command shows: data on standard output, words on standard error. Whatever a record says is shown so that it neither forges a line nor drives a terminal.</summary>
/// <param name="output">Where data goes.</param>
/// <param name="error">Where words go.</param>
/// <param name="quiet">Whether only errors are worth a word.</param>
internal sealed class Terminal(TextWriter output, TextWriter error, bool quiet)
{
    internal const string Quiet = "--quiet";

    /// <summary>Gets standard output, for bytes that are no text for people: documents, streams, pictures.</summary>
    internal TextWriter Output => output;

    internal static Terminal Of(ParseResult parsed) =>
        new(parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, parsed.GetValue<bool>(Quiet));

    internal static Option<bool> QuietOption() => new(Quiet, "-q") { Description = "Say nothing on standard error but errors.", Recursive = true };

    /// <summary>Prints a row of data.</summary>
    internal void Print(string row) => output.WriteLine(SafeText.Of(row));

    /// <summary>Prints data of several lines, such as an explanation.</summary>
    internal void PrintLines(string lines) => output.WriteLine(SafeText.OfLines(lines));

    /// <summary>Prints data for a program: JSON has escapes of its own.</summary>
    internal void PrintJson(string line) => output.WriteLine(line);

    /// <summary>Says something about the work that is no error; silent where quiet was asked for.</summary>
    internal void Say(string sentence)
    {
        if (!quiet)
        {
            error.WriteLine(SafeText.Of(sentence));
        }
    }

    /// <summary>Says something of several lines that is no error.</summary>
    internal void SayLines(string lines)
    {
        if (!quiet)
        {
            error.WriteLine(SafeText.OfLines(lines));
        }
    }

    /// <summary>Tells an error, or why nothing came of it; never silenced.</summary>
    internal void Complain(string sentence) => error.WriteLine(SafeText.Of(sentence));
}
