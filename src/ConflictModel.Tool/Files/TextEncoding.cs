using System.CommandLine;
using System.Text;

namespace ConflictModel.Tool.Files;

/// <summary>The option by which a dataset file's encoding is declared; nothing is guessed.</summary>
internal static class TextEncoding
{
    public static Option<string?> Option() => new("--encoding")
    {
        Description = "The encoding of the dataset file, such as windows-1252 or latin1. UTF-8 unless given.",
        HelpName = "NAME",
    };

    /// <summary>Refuses an encoding for what is always UTF-8.</summary>
    /// <exception cref="UsageException">One was declared.</exception>
    public static void RefuseForRecords(ParseResult parsed, Option<string?> option)
    {
        if (parsed.GetValue(option) is not null)
        {
            throw new UsageException("--encoding is of dataset files, with --dataset: documents and streams are UTF-8.");
        }
    }

    /// <summary>Gets the encoding that was declared; null stands for UTF-8.</summary>
    /// <exception cref="UsageException">There is no encoding of that name.</exception>
    public static Encoding? Of(ParseResult parsed, Option<string?> option)
    {
        if (parsed.GetValue(option) is not { } name)
        {
            return null;
        }

        try
        {
            // The older code pages are not there unless asked for.
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            throw new UsageException($"there is no encoding '{name}': use a name such as utf-8, windows-1252, latin1 or utf-16.");
        }
    }
}
