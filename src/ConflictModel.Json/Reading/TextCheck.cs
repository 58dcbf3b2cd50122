using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace ConflictModel.Json;

/// <summary>What must hold of a text before its meaning is looked at, and what a fault of its JSON means.</summary>
internal static class TextCheck
{
    internal static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> utf8) =>
        utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;

    /// <summary>Reports bytes that no JSON text has.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="problems">Where to report.</param>
    /// <param name="isAscii">Whether each byte is a character, so that strings are made of them without looking closer.</param>
    internal static bool IsText(ReadOnlySpan<byte> utf8, ProblemLog problems, out bool isAscii)
    {
        isAscii = Ascii.IsValid(utf8);
        if (isAscii)
        {
            return true;
        }

        if (utf8.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || utf8.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            problems.Add(ReadProblems.NotUtf8, "", 0, "The text is UTF-16: save it as UTF-8.");
            return false;
        }

        if (!Utf8.IsValid(utf8))
        {
            problems.Add(ReadProblems.NotUtf8, "", FirstBad(utf8), "The text is not UTF-8 here: save it as UTF-8, if it is a text at all.");
            return false;
        }

        return true;
    }

    /// <summary>Reports what the JSON reader found, by its own position.</summary>
    internal static void Report(ReadOnlySpan<byte> utf8, JsonException fault, string pointer, ProblemLog problems)
    {
        var offset = 0;
        for (var line = fault.LineNumber ?? 0; line > 0; line--)
        {
            offset += utf8[offset..].IndexOf((byte)'\n') + 1;
        }

        offset = (int)Math.Min(offset + (fault.BytePositionInLine ?? 0), utf8.Length);
        var message = fault.Message;
        var atEnd = utf8[offset..].Trim(" \t\r\n"u8).IsEmpty || message.Contains("reached end of data", StringComparison.Ordinal);
        var position = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        message = position > 0 ? message[..position] : message;
        if (offset < utf8.Length && utf8[offset] == 0)
        {
            problems.Add(ReadProblems.NotJson, pointer, offset, "A null byte stands here: the file is damaged, or UTF-16.", endsReading: true);
        }
        else if (message.Contains("maximum configured depth", StringComparison.Ordinal))
        {
            problems.Add(ReadProblems.TooDeep, pointer, offset, $"Objects and arrays lie more than {ReadContext.MaxDepth} deep within one another.", endsReading: true);
        }
        else if (atEnd)
        {
            problems.Add(ReadProblems.Truncated, pointer, offset, utf8.Trim(" \t\r\n"u8).IsEmpty ? "The text is empty." : "The text ends too early: something is left open.", endsReading: true);
        }
        else
        {
            problems.Add(ReadProblems.NotJson, pointer, offset, JsonSlip.Of(utf8, offset) is { } slip ? $"This is not JSON: {slip}" : $"This is not JSON: {message.Replace(" Change the reader options.", "", StringComparison.Ordinal)}", endsReading: true);
        }
    }

    private static int FirstBad(ReadOnlySpan<byte> utf8)
    {
        var at = 0;
        while (at < utf8.Length && Rune.DecodeFromUtf8(utf8[at..], out _, out var length) is OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }
}
