using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>What an obligation asks for.</summary>
/// <remarks>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<Duty>))]
public readonly record struct Duty : IVocabulary<Duty>
{
    private readonly string? word;

    private Duty(string? word) => this.word = word;

    /// <summary>To do something.</summary>
    public static Duty ToDo => new("to-do");

    /// <summary>To leave something undone.</summary>
    public static Duty ToRefrain => new("to-refrain");

    /// <summary>To keep something within a limit.</summary>
    public static Duty ToLimit => new("to-limit");

    /// <summary>To let something happen.</summary>
    public static Duty ToAllow => new("to-allow");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static Duty Unstated => default;

    /// <inheritdoc/>
    public static ValueList<Duty> Known => Words.Known;

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Reads a word; one that is not known is kept.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static Duty Parse(string s) =>
        new(VocabularyText.Read(Guard.Against.Null(s), "a duty"));

    /// <summary>Reads a word, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out Duty result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(word);
        return read;
    }

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static Duty IParsable<Duty>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Duty>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Duty result) => TryParse(s, out result);

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<Duty> Known = [ToDo, ToRefrain, ToLimit, ToAllow];
    }
}
