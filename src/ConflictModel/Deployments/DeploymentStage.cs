using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>How far a post or a deployment has come in its life.</summary>
/// <remarks>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<DeploymentStage>))]
public readonly record struct DeploymentStage : IVocabulary<DeploymentStage>
{
    private readonly string? word;

    private DeploymentStage(string? word) => this.word = word;

    /// <summary>It is to be set up.</summary>
    public static DeploymentStage Planned => new("planned");

    /// <summary>It stands.</summary>
    public static DeploymentStage Deployed => new("deployed");

    /// <summary>It stands, and was surrounded.</summary>
    public static DeploymentStage Encircled => new("encircled");

    /// <summary>It is being left: that takes days.</summary>
    public static DeploymentStage Evacuating => new("evacuating");

    /// <summary>It was left.</summary>
    public static DeploymentStage Evacuated => new("evacuated");

    /// <summary>Others took it over.</summary>
    public static DeploymentStage HandedOver => new("handed-over");

    /// <summary>It was taken down.</summary>
    public static DeploymentStage Dismantled => new("dismantled");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static DeploymentStage Unstated => default;

    /// <inheritdoc/>
    public static ValueList<DeploymentStage> Known => Words.Known;

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Reads a word; one that is not known is kept.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static DeploymentStage Parse(string s) =>
        new(VocabularyText.Read(Guard.Against.Null(s), "a stage of a deployment"));

    /// <summary>Reads a word, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out DeploymentStage result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(word);
        return read;
    }

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static DeploymentStage IParsable<DeploymentStage>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<DeploymentStage>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DeploymentStage result) => TryParse(s, out result);

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<DeploymentStage> Known = [Planned, Deployed, Encircled, Evacuating, Evacuated, HandedOver, Dismantled];
    }
}
