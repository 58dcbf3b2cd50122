using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>What happened in the life of an actor.</summary>
/// <remarks>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// <para>The words are those of the field: ACLED folds several of them into one sub-event, "Change to group/activity".</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<LifeEventKind>))]
public readonly record struct LifeEventKind : IVocabulary<LifeEventKind>
{
    private readonly string? word;

    private LifeEventKind(string? word) => this.word = word;

    /// <summary>It came into being.</summary>
    public static LifeEventKind Formed => new("formed");

    /// <summary>It took another name, or is the name that another took.</summary>
    public static LifeEventKind Renamed => new("renamed");

    /// <summary>It split into several, or is one of those.</summary>
    public static LifeEventKind Split => new("split");

    /// <summary>A part left it, or it is that part.</summary>
    public static LifeEventKind Splintered => new("splintered");

    /// <summary>It merged with others into a new body, or is that body.</summary>
    public static LifeEventKind Merged => new("merged");

    /// <summary>It went into a body that existed already, or took one in.</summary>
    public static LifeEventKind Absorbed => new("absorbed");

    /// <summary>It joined a body, or was joined by a member.</summary>
    public static LifeEventKind Joined => new("joined");

    /// <summary>It left a body, or was left by a member.</summary>
    public static LifeEventKind Left => new("left");

    /// <summary>It ceased to be.</summary>
    public static LifeEventKind Dissolved => new("dissolved");

    /// <summary>It was set up again after its end.</summary>
    public static LifeEventKind Reactivated => new("reactivated");

    /// <summary>Another body took over what it did, or it took over from another.</summary>
    public static LifeEventKind Succeeded => new("succeeded");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static LifeEventKind Unstated => default;

    /// <inheritdoc/>
    public static ValueList<LifeEventKind> Known => Words.Known;

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Reads a word; one that is not known is kept.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static LifeEventKind Parse(string s) =>
        new(VocabularyText.Read(Guard.Against.Null(s), "an event of a life"));

    /// <summary>Reads a word, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out LifeEventKind result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(word);
        return read;
    }

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static LifeEventKind IParsable<LifeEventKind>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<LifeEventKind>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out LifeEventKind result) => TryParse(s, out result);

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<LifeEventKind> Known = [Formed, Renamed, Split, Splintered, Merged, Absorbed, Joined, Left, Dissolved, Reactivated, Succeeded];
    }
}
