using System.Text;
using System.Text.Json;

namespace ConflictModel.Tool.Commands.Dates;

/// <summary>Reads expressions as JSON strings, one a line, and writes what each means, one object a line.</summary>
internal static class DateLines
{
    private const int Chunk = 32 * 1024;

    internal static async Task<int> RunAsync(Stream input, Terminal terminal, DateTeller teller, CancellationToken cancel)
    {
        using var reader = new StreamReader(input, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false));
        var answers = new StringBuilder();
        var (number, invalid, unreadable) = (0, 0, 0);
        while (await reader.ReadLineAsync(cancel) is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue; // a blank line asks nothing
            }

            if (TryReadString(line, out var text, out var fault))
            {
                answers.Append(teller.Line(text)).Append('\n');
                invalid += EdtfExpression.TryParse(text, out _) ? 0 : 1;
            }
            else
            {
                answers.Append(DateTeller.BadLine(fault)).Append('\n');
                unreadable++;
                terminal.Complain($"conflictmodel: line {number} of standard input: {fault.Why}.");
            }

            if (answers.Length > Chunk)
            {
                await terminal.Output.WriteAsync(answers, cancel);
                answers.Clear();
            }
        }

        await terminal.Output.WriteAsync(answers, cancel);
        return unreadable > 0 ? ExitCodes.Unreadable : invalid > 0 ? ExitCodes.Found : ExitCodes.Done;
    }

    private static bool TryReadString(string line, out string text, out TextFault fault)
    {
        (text, fault) = ("", default);
        try
        {
            using var read = JsonDocument.Parse(line);
            if (read.RootElement.ValueKind is not JsonValueKind.String)
            {
                fault = new TextFault("the line holds no JSON string, such as \"2019-10~\"", 0);
                return false;
            }

            text = read.RootElement.GetString() ?? ""; // a string is never null
            return true;
        }
        catch (JsonException wrong)
        {
            fault = new TextFault("the line is no JSON: it should be a string in double quotes", (int)(wrong.BytePositionInLine ?? 0));
        }
        catch (InvalidOperationException)
        {
            fault = new TextFault("the string holds half of a surrogate pair", 0);
        }

        return false;
    }
}
