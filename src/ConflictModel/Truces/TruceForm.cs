using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>How many sides made a truce.</summary>
/// <remarks>
/// <para>The types of the ETH/PRIO ceasefire data. Who declared it is a claim of its own (<see cref="MilestoneVerbs.DeclaredBy"/>): a source that calls a truce bilateral need not say by whom.</para>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<TruceForm>))]
public readonly record struct TruceForm : ICodeList<TruceForm>
{
    private readonly string? word;

    private TruceForm(string? word) => this.word = word;

    /// <summary>One side declared it.</summary>
    public static TruceForm Unilateral => new("unilateral");

    /// <summary>Two sides did.</summary>
    public static TruceForm Bilateral => new("bilateral");

    /// <summary>More than two did.</summary>
    public static TruceForm Multilateral => new("multilateral");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static TruceForm Unstated => default;

    /// <inheritdoc/>
    public static ValueList<TruceForm> Known => Words.Known;

    /// <inheritdoc/>
    public static string Scheme => "truce-form";

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Reads a word; one that is not known is kept.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static TruceForm Parse(string s) =>
        new(VocabularyText.Read(Guard.Against.Null(s), "a form of truce"));

    /// <summary>Reads a word, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out TruceForm result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(word);
        return read;
    }

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static TruceForm IParsable<TruceForm>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<TruceForm>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TruceForm result) => TryParse(s, out result);

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<TruceForm> Known = [Unilateral, Bilateral, Multilateral];
    }
}
