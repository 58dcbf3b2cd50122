using System.Globalization;

namespace ConflictModel.Json;

/// <summary>The version that a text states: later minor versions only add, later major versions may mean something else.</summary>
internal static class FormatVersion
{
    internal const string Current = "1.0";
    private const int Major = 1;

    /// <summary>Says why a version cannot be read, with its code; null where it can.</summary>
    internal static (string Code, string Message)? Fault(string version)
    {
        var dot = version.IndexOf('.', StringComparison.Ordinal);
        if (dot <= 0 || !IsNumber(version.AsSpan(0, dot), out var major) || !IsNumber(version.AsSpan(dot + 1), out _) || major < Major)
        {
            return (ReadProblems.BadVersion, $"'{Shown.Short(version)}' is no version of the format: expected one such as {Current}.");
        }

        return major > Major
            ? (ReadProblems.NewerVersion, $"This is version {version} of the format, and only versions {Major}.x can be read here: use a later release of ConflictModel.")
            : null;
    }

    private static bool IsNumber(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        return text.Length is > 0 and <= 6 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
