using System.Globalization;
using System.Text;

namespace ConflictModel.Datasets;

/// <summary>Makes strings of texts, the short ones so that what comes again is one string: names, codes and small numbers repeat in any file.</summary>
/// <remarks>Each text has one slot, taken over by the next that falls there: bounded memory, and what comes often mostly stays.</remarks>
internal sealed class SharedTexts
{
    private const int Slots = 1 << 12;
    private const int Longest = 40; // beyond, it is hardly a name
    private static readonly string[] Digits = [.. Enumerable.Range(0, 10).Select(digit => digit.ToString(CultureInfo.InvariantCulture))];

    private readonly string?[] held = new string?[Slots];

    /// <summary>Gives a text as a string.</summary>
    public string Of(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest)
        {
            return text.ToString();
        }

        ref var slot = ref held[string.GetHashCode(text) & (Slots - 1)];
        return slot is not null && text.SequenceEqual(slot) ? slot : slot = text.ToString();
    }

    /// <summary>Gives a text in UTF-8 as a string.</summary>
    public string Of(ReadOnlySpan<byte> text)
    {
        if (text.Length == 1 && text[0] is >= (byte)'0' and <= (byte)'9')
        {
            return Digits[text[0] - '0']; // what most cells hold
        }

        if (text.Length > Longest)
        {
            return Encoding.UTF8.GetString(text);
        }

        Span<char> chars = stackalloc char[Longest]; // no text has more characters than bytes
        return Of(chars[..Encoding.UTF8.GetChars(text, chars)]);
    }
}
