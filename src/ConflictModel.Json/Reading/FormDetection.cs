using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>Tells a document from a stream: a stream's first line is complete, and more follows.</summary>
internal static class FormDetection
{
    private const int LongestHeader = 1 << 16;

    internal static ConflictJsonForm Of(ReadOnlySpan<byte> utf8)
    {
        var text = TextCheck.WithoutMark(utf8).TrimStart(" \t\r\n"u8);
        var end = text[..Math.Min(text.Length, LongestHeader)].IndexOf((byte)'\n');
        return end > 0 && !text[end..].TrimStart(" \t\r\n"u8).IsEmpty && IsComplete(text[..end])
            ? ConflictJsonForm.Stream
            : ConflictJsonForm.Document;
    }

    private static bool IsComplete(ReadOnlySpan<byte> line)
    {
        try
        {
            var json = new Utf8JsonReader(line);
            while (json.Read())
            {
                // Until the end, or what is wrong.
            }

            return json.CurrentDepth == 0 && json.TokenType is JsonTokenType.EndObject;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
