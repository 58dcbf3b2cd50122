namespace ConflictModel.Json;

/// <summary>Knows what people write who take JSON for a language near it, and says what to do about it.</summary>
internal static class JsonSlip
{
    /// <summary>Names the slip that stands where the reader stopped; null where it is none of these.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="offset">Where the reader stopped.</param>
    internal static string? Of(ReadOnlySpan<byte> utf8, int offset)
    {
        var here = utf8[offset..];
        var before = utf8[..offset].TrimEnd(" \t\r\n"u8);
        if (here.StartsWith("//"u8) || here.StartsWith("/*"u8) || before.EndsWith("/"u8) || here.StartsWith("#"u8))
        {
            return "it has no comments. Take this one out, or keep it as the \"note\" of a claim.";
        }

        if (before.EndsWith(","u8) && (here.StartsWith("}"u8) || here.StartsWith("]"u8)))
        {
            return $"a comma stands before the closing {(char)here[0]}. Take it away.";
        }

        if (here.StartsWith("'"u8) || here.StartsWith("`"u8))
        {
            return "names and texts stand in double quotes (\"), not in others.";
        }

        var word = before.EndsWith("-"u8) ? utf8[(before.Length - 1)..] : here;
        if (word.StartsWith("NaN"u8) || word.StartsWith("Infinity"u8) || word.StartsWith("-Infinity"u8) || word.StartsWith("-NaN"u8))
        {
            return "it has no NaN and no Infinity. Leave out what is not known.";
        }

        var isName = before.EndsWith("{"u8) || before.EndsWith(","u8);
        return isName && IsLetter(here[0]) && EndsWithColon(here)
            ? "names stand in double quotes, as in \"name\"."
            : null;
    }

    private static bool EndsWithColon(ReadOnlySpan<byte> text)
    {
        var length = 0;
        while (length < text.Length && (IsLetter(text[length]) || char.IsAsciiDigit((char)text[length])))
        {
            length++;
        }

        return text[length..].TrimStart(" \t"u8).StartsWith(":"u8);
    }

    private static bool IsLetter(byte character) => char.IsAsciiLetter((char)character) || character is (byte)'_' or (byte)'$';
}
