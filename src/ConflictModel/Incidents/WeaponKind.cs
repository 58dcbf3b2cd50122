using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>With what force was used, by a short list of this library. The source's own words stand beside it, in <see cref="Occurrence.Means"/>.</summary>
/// <remarks>
/// <para>Air strike, suicide, shelling, mines, grenades and chemical weapons follow the lines that ACLED's sub-events draw; drones stand apart here.</para>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<WeaponKind>))]
public readonly record struct WeaponKind : IVocabulary<WeaponKind>
{
    private readonly string? word;

    private WeaponKind(string? word) => this.word = word;

    /// <summary>Bombs or missiles from an aircraft with a crew, or one of which nothing more is told.</summary>
    public static WeaponKind AirStrike => new("air-strike");

    /// <summary>An aircraft without a crew.</summary>
    public static WeaponKind Drone => new("drone");

    /// <summary>Shells: guns, mortars, tanks.</summary>
    public static WeaponKind Artillery => new("artillery");

    /// <summary>Rockets or missiles from the ground or the sea.</summary>
    public static WeaponKind Rocket => new("rocket");

    /// <summary>Landmines, planted bombs, improvised devices.</summary>
    public static WeaponKind Mine => new("mine");

    /// <summary>A bomb whose bearer dies by it.</summary>
    public static WeaponKind SuicideBomb => new("suicide-bomb");

    /// <summary>Grenades, thrown or launched.</summary>
    public static WeaponKind Grenade => new("grenade");

    /// <summary>What one person carries and fires.</summary>
    public static WeaponKind SmallArms => new("small-arms");

    /// <summary>Knives, machetes, axes.</summary>
    public static WeaponKind Bladed => new("bladed");

    /// <summary>Chemical weapons.</summary>
    public static WeaponKind Chemical => new("chemical");

    /// <summary>Munitions that scatter smaller ones.</summary>
    public static WeaponKind Cluster => new("cluster");

    /// <summary>Arson, burning weapons.</summary>
    public static WeaponKind Fire => new("fire");

    /// <summary>Cutting off from food, water, medicine.</summary>
    public static WeaponKind Siege => new("siege");

    /// <summary>Attacks on computers and networks.</summary>
    public static WeaponKind Cyber => new("cyber");

    /// <summary>Beating, trampling, and the like.</summary>
    public static WeaponKind Unarmed => new("unarmed");

    /// <summary>More than one kind, not told apart.</summary>
    public static WeaponKind Several => new("several");

    /// <summary>A kind that this list has not.</summary>
    public static WeaponKind Other => new("other");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static WeaponKind Unstated => default;

    /// <inheritdoc/>
    public static ValueList<WeaponKind> Known => Words.Known;

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Reads a word; one that is not known is kept.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static WeaponKind Parse(string s) =>
        new(VocabularyText.Read(Guard.Against.Null(s), "a kind of weapon"));

    /// <summary>Reads a word, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out WeaponKind result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(word);
        return read;
    }

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static WeaponKind IParsable<WeaponKind>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<WeaponKind>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out WeaponKind result) => TryParse(s, out result);

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<WeaponKind> Known =
        [
            AirStrike, Drone, Artillery, Rocket, Mine, SuicideBomb, Grenade, SmallArms, Bladed, Chemical, Cluster, Fire,
            Siege, Cyber, Unarmed, Several, Other,
        ];
    }
}
