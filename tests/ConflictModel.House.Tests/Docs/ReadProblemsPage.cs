using System.Globalization;
using System.Text;
using ConflictModel.Json;

namespace ConflictModel.House.Tests.Docs;

/// <summary>The page on what may be wrong in a document or stream, written from the codes of the library.</summary>
internal static class ReadProblemsPage
{
    public const string File = "docs/read-problems.md";

    public static string Text()
    {
        var page = new StringBuilder(
            """
            # What may be wrong in a file

            This page is written from the library. A document or a stream that cannot be read gives every problem at once, each with one of these codes, a pointer, line and column, and a sentence that quotes what stands there: [how that looks](json.md#what-is-wrong-is-told-at-once). `conflictmodel validate --explain CODE` tells the same.

            In code they are the constants of `ReadProblems` and `RecordProblems`; `ReadProblems.Explain(code)` gives the words. What is wrong with a record that can be read is told by [rules](rules/README.md).

            The command alone has two more: `no-file`, where nothing has the name of the file, and `unreadable`, where it is there and cannot be read, being a folder, packed and cut off, or closed to you.

            | Code | What it means, and what to do |
            |---|---|

            """);
        foreach (var code in ReadProblems.All)
        {
            page.Append(CultureInfo.InvariantCulture, $"| `{code}` | {ReadProblems.Explain(code)} |\n");
        }

        return page.ToString();
    }
}
