using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>How well it is told that an incident harmed civilians, and who did it, by Airwars' grading.</summary>
/// <remarks>
/// <para>Airwars counts the first two into its totals.</para>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<AirwarsGrade>))]
public readonly record struct AirwarsGrade : IVocabulary<AirwarsGrade>
{
    private readonly string? word;

    private AirwarsGrade(string? word) => this.word = word;

    /// <summary>A belligerent accepts responsibility.</summary>
    public static AirwarsGrade Confirmed => new("confirmed");

    /// <summary>Two or more credible sources tell it, and likely or confirmed action was nearby.</summary>
    public static AirwarsGrade Fair => new("fair");

    /// <summary>One source tells it, in however much detail.</summary>
    public static AirwarsGrade Weak => new("weak");

    /// <summary>Claims of who is responsible compete.</summary>
    public static AirwarsGrade Contested => new("contested");

    /// <summary>Those who died were combatants, or somebody else was most likely responsible.</summary>
    public static AirwarsGrade Discounted => new("discounted");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static AirwarsGrade Unstated => default;

    /// <inheritdoc/>
    public static ValueList<AirwarsGrade> Known => Words.Known;

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Sees it as a grade that a claim can carry.</summary>
    /// <param name="grade">The grade.</param>
    public static implicit operator Grade(AirwarsGrade grade) => grade.ToGrade();

    /// <summary>Reads a word; one that is not known is kept, and a known one may be in any case.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static AirwarsGrade Parse(string s) =>
        new(Lower(VocabularyText.Read(Guard.Against.Null(s), "an Airwars grade")));

    /// <summary>Reads a word, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out AirwarsGrade result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(Lower(word));
        return read;
    }

    /// <summary>Reads a grade that a claim carries, if it is given under Airwars' scheme.</summary>
    /// <param name="grade">The grade; a word that is not known is kept.</param>
    /// <param name="result">The grade, or the unstated one.</param>
    public static bool TryFrom(Grade grade, out AirwarsGrade result)
    {
        result = default;
        return GradeScheme.Airwars.IsNamedBy(grade) && TryParse(grade.Word, out result);
    }

    /// <summary>Sees it as a grade that a claim can carry; the unstated one is the grade that names nothing.</summary>
    public Grade ToGrade() => word is null ? default : new Grade(GradeScheme.Airwars.Name, word);

    /// <summary>Says in English what it means; a word that is not known, as it stands.</summary>
    public string Describe() => Word switch
    {
        "confirmed" => "a belligerent accepts responsibility",
        "fair" => "two or more credible sources, and likely or confirmed action nearby",
        "weak" => "one source",
        "contested" => "competing claims of responsibility",
        "discounted" => "those killed were combatants, or another party was most likely responsible",
        _ => Word,
    };

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static AirwarsGrade IParsable<AirwarsGrade>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<AirwarsGrade>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out AirwarsGrade result) => TryParse(s, out result);

    /// <summary>Airwars prints its grades with a capital.</summary>
    private static string? Lower(string? word) =>
        word?.ToLowerInvariant() is { } lower && new AirwarsGrade(lower).IsKnown ? lower : word;

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<AirwarsGrade> Known = [Confirmed, Fair, Weak, Contested, Discounted];
    }
}
