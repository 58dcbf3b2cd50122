using System.Buffers;
using System.Text;
using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>JSON kept as written: taken without its spaces, given back with the spaces of its place.</summary>
/// <remarks>Only the space between tokens changes. Numbers and escapes stay to the letter, so that nothing is lost that this version cannot judge.</remarks>
internal static class JsonText
{
    /// <summary>Takes a valid JSON value without the space between its tokens.</summary>
    internal static string Minified(ReadOnlySpan<byte> json)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(json.Length);
        try
        {
            var length = 0;
            var inString = false;
            for (var i = 0; i < json.Length; i++)
            {
                var b = json[i];
                if (inString && b == (byte)'\\')
                {
                    bytes[length++] = b;
                    bytes[length++] = json[++i]; // a valid string never ends with a backslash
                    continue;
                }

                if (b == (byte)'"')
                {
                    inString = !inString;
                }

                if (inString || b is not ((byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t'))
                {
                    bytes[length++] = b;
                }
            }

            return Encoding.UTF8.GetString(bytes, 0, length);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    /// <summary>Lays a minified JSON value out by two spaces a level, starting at a level.</summary>
    internal static string Indented(string minified, int level)
    {
        var text = new StringBuilder(minified.Length * 2);
        var inString = false;
        for (var i = 0; i < minified.Length; i++)
        {
            var c = minified[i];
            if (inString)
            {
                text.Append(c);
                if (c == '\\')
                {
                    text.Append(minified[++i]); // a valid string never ends with a backslash
                }

                inString = c != '"';
                continue;
            }

            switch (c)
            {
                case '{' or '[' when minified[i + 1] is '}' or ']': // a valid value closes what it opens
                    text.Append(c).Append(minified[++i]);
                    break;
                case '{' or '[':
                    text.Append(c);
                    NewLine(text, ++level);
                    break;
                case '}' or ']':
                    NewLine(text, --level);
                    text.Append(c);
                    break;
                case ',':
                    text.Append(c);
                    NewLine(text, level);
                    break;
                case ':':
                    text.Append(": ");
                    break;
                default:
                    inString = c == '"';
                    text.Append(c);
                    break;
            }
        }

        return text.ToString();
    }

    /// <summary>Checks a text that somebody gave as JSON, and takes it without its spaces.</summary>
    /// <exception cref="ArgumentException">It is not one JSON value.</exception>
    internal static string Checked(string text, string pointer)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        try
        {
            var json = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = 60 });
            while (json.Read())
            {
                // Each token is checked as it is read.
            }
        }
        catch (JsonException e)
        {
            throw new ArgumentException($"What is kept unread at {pointer} cannot be written: it is not one JSON value. {e.Message}", e);
        }

        return Minified(bytes);
    }

    private static void NewLine(StringBuilder text, int level) => text.Append('\n').Append(' ', level * 2);
}
