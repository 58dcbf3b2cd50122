using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>What a <see cref="CountEstimate"/> counts.</summary>
/// <remarks>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<CountMeasure>))]
public readonly record struct CountMeasure : IVocabulary<CountMeasure>
{
    private readonly string? word;

    private CountMeasure(string? word) => this.word = word;

    /// <summary>The people who live in a place: a stock.</summary>
    public static CountMeasure Inhabitants => new("inhabitants");

    /// <summary>Those who were there when it happened: exposure, not harm.</summary>
    public static CountMeasure Present => new("present");

    /// <summary>The people whom a force or a deployment has: a stock.</summary>
    public static CountMeasure Strength => new("strength");

    /// <summary>Posts, camps or other works that were set up.</summary>
    public static CountMeasure SetUp => new("set-up");

    /// <summary>Posts or places that were surrounded.</summary>
    public static CountMeasure Encircled => new("encircled");

    /// <summary>Posts or places that were left.</summary>
    public static CountMeasure Evacuated => new("evacuated");

    /// <summary>Acts against a truce or an obligation.</summary>
    public static CountMeasure Breaches => new("breaches");

    /// <summary>Things that were destroyed.</summary>
    public static CountMeasure Destroyed => new("destroyed");

    /// <summary>Things that were damaged.</summary>
    public static CountMeasure Damaged => new("damaged");

    /// <summary>Events of a series.</summary>
    public static CountMeasure Events => new("events");

    /// <summary>Rounds of talks.</summary>
    public static CountMeasure Rounds => new("rounds");

    /// <summary>Agreements that were made.</summary>
    public static CountMeasure Agreements => new("agreements");

    /// <summary>Weapons or other things that were handed over, whether or not the receiver accepted them.</summary>
    public static CountMeasure HandedOver => new("handed-over");

    /// <summary>Prisoners, hostages or others who were let go.</summary>
    public static CountMeasure Released => new("released");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static CountMeasure Unstated => default;

    /// <inheritdoc/>
    public static ValueList<CountMeasure> Known => Words.Known;

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Reads a word; one that is not known is kept.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static CountMeasure Parse(string s) =>
        new(VocabularyText.Read(Guard.Against.Null(s), "a measure"));

    /// <summary>Reads a word, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out CountMeasure result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(word);
        return read;
    }

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static CountMeasure IParsable<CountMeasure>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<CountMeasure>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CountMeasure result) => TryParse(s, out result);

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<CountMeasure> Known = [Inhabitants, Present, Strength, SetUp, Encircled, Evacuated, Breaches, Destroyed, Damaged, Events, Rounds, Agreements, HandedOver, Released];
    }
}
