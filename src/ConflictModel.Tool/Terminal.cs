using System.CommandLine;

namespace ConflictModel.Tool;

/// <summary>What the command shows: data on standard output, words on standard error. Whatever a record says is shown so that it neither forges a line nor drives a terminal.</summary>
/// <param name="output">Where data goes.</param>
/// <param name="error">Where words go.</param>
/// <param name="quiet">Whether only errors are worth a word.</param>
/// <param name="colours">Whether standard output shows colours.</param>
internal sealed class Terminal(TextWriter output, TextWriter error, bool quiet, bool colours = false)
{
    internal const string Quiet = "--quiet";
    private const int WidthOfFiles = 100;
    private const int LeastWidth = 40;

    /// <summary>Gets standard output, for bytes that are no text for people: documents, streams, pictures.</summary>
    internal TextWriter Output => output;

    internal static Terminal Of(ParseResult parsed) =>
        new(parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, parsed.GetValue<bool>(Quiet), ShowsColours(parsed.InvocationConfiguration.Output));

    internal static Option<bool> QuietOption() => new(Quiet, "-q") { Description = "Say nothing on standard error but errors.", Recursive = true };

    /// <summary>Gets how many signs a line of help may have.</summary>
    internal static int WidthOfHelp => Console.IsOutputRedirected ? WidthOfFiles : Math.Max(LeastWidth, Console.WindowWidth);

    /// <summary>Gets how many signs fit a line.</summary>
    internal int Width => ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected ? Math.Max(LeastWidth, Console.WindowWidth - 1) : WidthOfFiles;

    /// <summary>Paints a piece of a row, made safe before.</summary>
    internal string Painted(string text, Paint paint) => colours && paint is not Paint.Plain ? $"\e[{Code(paint)}m{SafeText.Of(text)}\e[0m" : SafeText.Of(text);

    /// <summary>Prints a row made of painted pieces alone.</summary>
    internal void PrintPainted(string row) => output.WriteLine(row);

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

    /// <summary>Gets a bar for long work; null where words are not for a terminal, or quiet was asked for.</summary>
    internal ProgressBar? Progress() =>
        quiet || !ReferenceEquals(error, Console.Error) || Console.IsErrorRedirected || Environment.GetEnvironmentVariable("TERM") is "dumb"
            ? null
            : new ProgressBar(error, TimeProvider.System);

    /// <summary>See no-color.org for the variable.</summary>
    private static bool ShowsColours(TextWriter output) =>
        ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") is not "dumb";

    private static string Code(Paint paint) => paint switch
    {
        Paint.Bold => "1",
        Paint.Faint => "2",
        Paint.Red => "1;31",
        Paint.Yellow => "1;33",
        _ => "1;36",
    };
}
