using System.Text;
using System.Text.Json;

namespace ConflictModel;

/// <summary>Refuses half a character, which JSON in UTF-8 cannot carry and the framework's writer would replace in silence.</summary>
internal static class WholeText
{
    internal static string Of(string text)
    {
        for (var i = text.AsSpan().IndexOfAnyInRange('\ud800', '\udfff'); i >= 0 && i < text.Length; i++)
        {
            if (Rune.TryGetRuneAt(text, i, out var rune))
            {
                i += rune.Utf16SequenceLength - 1;
            }
            else
            {
                throw new JsonException($"The text '{Quoting.Short(text)}' cannot be written: it holds half a character.");
            }
        }

        return text;
    }
}
