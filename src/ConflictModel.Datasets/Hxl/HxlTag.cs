using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace ConflictModel.Datasets;

/// <summary>A hashtag of the Humanitarian Exchange Language with its attributes: <c>#affected+killed+f</c>.</summary>
/// <remarks>
/// <para>Capitals, blanks and the order of the attributes do not matter; <see cref="ToString"/> writes one form of all of them.</para>
/// <para>Two tags are equal when hashtag and attributes are; there is no order between them.</para>
/// </remarks>
public sealed partial class HxlTag : IEquatable<HxlTag>
{
    private readonly string text;

    private HxlTag(string hashtag, ValueList<string> attributes) =>
        (Hashtag, Attributes, text) = (hashtag, attributes, string.Concat(attributes.Select(attribute => $"+{attribute}").Prepend(hashtag)));

    /// <summary>Gets the hashtag in small letters: <c>#affected</c>.</summary>
    public string Hashtag { get; }

    /// <summary>Gets the attributes in small letters and alphabetical order, each once, without the plus.</summary>
    public ValueList<string> Attributes { get; }

    /// <summary>Reads a tag.</summary>
    /// <param name="s">The text: a number sign and a word, then attributes, each a plus and a word, with or without blanks between.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is no tag.</exception>
    public static HxlTag Parse(string s) =>
        TryParse(Guard.Against.Null(s), out var tag) ? tag : throw new FormatException($"'{NoteLog.Shorten(s, 40)}' is no HXL tag: write a hashtag and attributes, such as #affected+killed.");

    /// <summary>Reads a tag, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The tag, or <see langword="null"/>.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, [NotNullWhen(true)] out HxlTag? result)
    {
        var match = s is null ? Match.Empty : Form().Match(s);
        result = match.Success
            ? new HxlTag(
                match.Groups["tag"].Value.ToLowerInvariant(),
                [.. match.Groups["attribute"].Captures.Select(capture => capture.Value.ToLowerInvariant()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)])
            : null;
        return match.Success;
    }

    /// <summary>Says whether the tag has an attribute.</summary>
    /// <param name="attribute">The attribute, without the plus; capitals do not matter.</param>
    /// <exception cref="ArgumentNullException"><paramref name="attribute"/> is <see langword="null"/>.</exception>
    public bool Has(string attribute) => Attributes.Contains(Guard.Against.Null(attribute).ToLowerInvariant());

    /// <inheritdoc/>
    public bool Equals(HxlTag? other) => other is not null && text == other.text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as HxlTag);

    /// <inheritdoc/>
    public override int GetHashCode() => text.GetHashCode(StringComparison.Ordinal);

    /// <summary>Writes hashtag and attributes, in small letters and alphabetical order, without blanks.</summary>
    /// <returns>The tag.</returns>
    public override string ToString() => text;

    [GeneratedRegex(@"^\s*(?<tag>#[A-Za-z][A-Za-z0-9_]*)(\s*\+(?<attribute>[A-Za-z][A-Za-z0-9_]*))*\s*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
