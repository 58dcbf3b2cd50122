namespace ConflictModel.Json;

/// <summary>Shows a hostile or overlong text inside a message without harm.</summary>
internal static class Shown
{
    private const int Longest = 80;

    internal static string Short(string text)
    {
        var shown = text.Length > Longest ? string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest), "…") : text;
        return shown.Any(char.IsControl)
            ? string.Concat(shown.Select(c => char.IsControl(c) ? $"\\u{(int)c:x4}" : c.ToString()))
            : shown;
    }
}
