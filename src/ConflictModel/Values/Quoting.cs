namespace ConflictModel;

/// <summary>Shows a hostile or overlong text inside a message without harm.</summary>
internal static class Quoting
{
    private const int Longest = 80;

    internal static string Short(ReadOnlySpan<char> text)
    {
        var shown = text.Length > Longest ? string.Concat(text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)], "…") : text.ToString();
        return shown.AsSpan().IndexOfAnyInRange('\0', '\u001f') < 0
            ? shown
            : string.Concat(shown.Select(c => char.IsControl(c) ? $"\\u{(int)c:x4}" : c.ToString()));
    }
}
