using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>What was aimed at, by a short list of this library. The source's own words stand beside it, in <see cref="Occurrence.TargetObject"/>.</summary>
/// <remarks>
/// <para>Whose view it is, where the source relays the actor's ("what it regards as military targets"), is told by <see cref="Occurrence.TargetAsSeenBy"/>.</para>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<TargetKind>))]
public readonly record struct TargetKind : ICodeList<TargetKind>
{
    private readonly string? word;

    private TargetKind(string? word) => this.word = word;

    /// <summary>A position, base or depot.</summary>
    public static TargetKind MilitarySite => new("military-site");

    /// <summary>A command post.</summary>
    public static TargetKind Headquarters => new("headquarters");

    /// <summary>Where fighters are trained.</summary>
    public static TargetKind TrainingCamp => new("training-camp");

    /// <summary>Troops or fighters, wherever they are.</summary>
    public static TargetKind Forces => new("forces");

    /// <summary>A village, a town, a city or a part of it.</summary>
    public static TargetKind PopulatedPlace => new("populated-place");

    /// <summary>Houses and flats.</summary>
    public static TargetKind Home => new("home");

    /// <summary>Hospitals, clinics, ambulances.</summary>
    public static TargetKind Medical => new("medical");

    /// <summary>Places of teaching.</summary>
    public static TargetKind School => new("school");

    /// <summary>Mosques, churches, temples, shrines.</summary>
    public static TargetKind PlaceOfWorship => new("place-of-worship");

    /// <summary>Markets, shops, bakeries.</summary>
    public static TargetKind Market => new("market");

    /// <summary>Water, power, roads, bridges, networks.</summary>
    public static TargetKind Infrastructure => new("infrastructure");

    /// <summary>Offices, courts, police stations.</summary>
    public static TargetKind GovernmentBuilding => new("government-building");

    /// <summary>Vehicles on the move together, aid convoys among them.</summary>
    public static TargetKind Convoy => new("convoy");

    /// <summary>A post that controls a road.</summary>
    public static TargetKind Checkpoint => new("checkpoint");

    /// <summary>Where people who fled live.</summary>
    public static TargetKind DisplacementCamp => new("displacement-camp");

    /// <summary>Monuments, museums, archives.</summary>
    public static TargetKind CulturalSite => new("cultural-site");

    /// <summary>A crowd: a funeral, a protest, a wedding.</summary>
    public static TargetKind Gathering => new("gathering");

    /// <summary>Newsrooms and reporters.</summary>
    public static TargetKind Press => new("press");

    /// <summary>A kind that this list has not.</summary>
    public static TargetKind Other => new("other");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static TargetKind Unstated => default;

    /// <inheritdoc/>
    public static string Scheme => "target-kind";

    /// <inheritdoc/>
    public static ValueList<TargetKind> Known => Words.Known;

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Reads a word; one that is not known is kept.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static TargetKind Parse(string s) =>
        new(VocabularyText.Read(Guard.Against.Null(s), "a kind of target"));

    /// <summary>Reads a word, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out TargetKind result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(word);
        return read;
    }

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static TargetKind IParsable<TargetKind>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<TargetKind>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TargetKind result) => TryParse(s, out result);

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<TargetKind> Known =
        [
            MilitarySite, Headquarters, TrainingCamp, Forces, PopulatedPlace, Home, Medical, School, PlaceOfWorship,
            Market, Infrastructure, GovernmentBuilding, Convoy, Checkpoint, DisplacementCamp, CulturalSite, Gathering,
            Press, Other,
        ];
    }
}
