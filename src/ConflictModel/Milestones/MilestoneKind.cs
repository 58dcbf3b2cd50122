using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>A point in the life of something, which others can point at.</summary>
/// <remarks>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<MilestoneKind>))]
public readonly record struct MilestoneKind : IVocabulary<MilestoneKind>
{
    private readonly string? word;

    private MilestoneKind(string? word) => this.word = word;

    /// <summary>It came into being.</summary>
    public static MilestoneKind Formed => new("formed");

    /// <summary>It began.</summary>
    public static MilestoneKind Began => new("began");

    /// <summary>It was agreed on.</summary>
    public static MilestoneKind Agreed => new("agreed");

    /// <summary>It was signed.</summary>
    public static MilestoneKind Signed => new("signed");

    /// <summary>It was announced, by one party or more.</summary>
    public static MilestoneKind Declared => new("declared");

    /// <summary>It was adopted.</summary>
    public static MilestoneKind Adopted => new("adopted");

    /// <summary>It took effect.</summary>
    public static MilestoneKind Effective => new("effective");

    /// <summary>Its term was lengthened.</summary>
    public static MilestoneKind Extended => new("extended");

    /// <summary>It was put on hold.</summary>
    public static MilestoneKind Suspended => new("suspended");

    /// <summary>A party gave it up.</summary>
    public static MilestoneKind Denounced => new("denounced");

    /// <summary>Its term ran out.</summary>
    public static MilestoneKind Expired => new("expired");

    /// <summary>Another took its place.</summary>
    public static MilestoneKind Replaced => new("replaced");

    /// <summary>It ended.</summary>
    public static MilestoneKind Ended => new("ended");

    /// <summary>It was published.</summary>
    public static MilestoneKind Published => new("published");

    /// <summary>It was set up or sent.</summary>
    public static MilestoneKind Deployed => new("deployed");

    /// <summary>It was surrounded.</summary>
    public static MilestoneKind Encircled => new("encircled");

    /// <summary>It was left.</summary>
    public static MilestoneKind Evacuated => new("evacuated");

    /// <summary>It went on after it had been put on hold.</summary>
    public static MilestoneKind Resumed => new("resumed");

    /// <summary>Somebody gave notice. What it is said of goes on until its term runs out.</summary>
    public static MilestoneKind Notified => new("notified");

    /// <summary>It was renewed for a further term.</summary>
    public static MilestoneKind Renewed => new("renewed");

    /// <summary>It was dissolved: for good, until <see cref="Reactivated"/>.</summary>
    public static MilestoneKind Dissolved => new("dissolved");

    /// <summary>It was taken up again.</summary>
    public static MilestoneKind Reactivated => new("reactivated");

    /// <summary>It was planned, and need not have come about.</summary>
    public static MilestoneKind Planned => new("planned");

    /// <summary>It is being left, and not yet left.</summary>
    public static MilestoneKind Evacuating => new("evacuating");

    /// <summary>It was handed over to others, with whom it may go on.</summary>
    public static MilestoneKind HandedOver => new("handed-over");

    /// <summary>It was taken apart.</summary>
    public static MilestoneKind Dismantled => new("dismantled");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static MilestoneKind Unstated => default;

    /// <inheritdoc/>
    public static ValueList<MilestoneKind> Known => Words.Known;

    /// <summary>Gets a value indicating whether something that reached it is over: ended, denounced, expired, replaced or dissolved.</summary>
    /// <remarks>A post that was evacuated, handed over or dismantled may stand on elsewhere or with others, so that none of these is an end; nor is notice, which only starts the last stretch.</remarks>
    public bool IsEnd => this == Ended || this == Denounced || this == Expired || this == Replaced || this == Dissolved;

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Reads a word; one that is not known is kept.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static MilestoneKind Parse(string s) =>
        new(VocabularyText.Read(Guard.Against.Null(s), "a milestone"));

    /// <summary>Reads a word, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out MilestoneKind result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(word);
        return read;
    }

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static MilestoneKind IParsable<MilestoneKind>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<MilestoneKind>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out MilestoneKind result) => TryParse(s, out result);

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<MilestoneKind> Known =
        [
            Formed, Began, Agreed, Signed, Declared, Adopted, Effective, Extended, Suspended, Denounced, Expired,
            Replaced, Ended, Published, Deployed, Encircled, Evacuated,
            Resumed, Notified, Renewed, Dissolved, Reactivated, Planned, Evacuating, HandedOver, Dismantled,
        ];
    }
}
