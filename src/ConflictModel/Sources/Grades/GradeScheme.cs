namespace ConflictModel;

/// <summary>A scheme by which claims are graded: which words are its grades, what they say, and which of two is the higher.</summary>
/// <remarks>
/// Derive from it to plug in a scheme of your own. Nothing turns a grade of one scheme into one of another; a grade of a scheme
/// that nobody plugs in is kept as it is.
/// </remarks>
public abstract class GradeScheme
{
    /// <summary>Gets the Admiralty code: the source from A to F and what it says from 1 to 6, judged apart. See <see cref="AdmiraltyGrade"/>.</summary>
    public static GradeScheme Admiralty { get; } = new AdmiraltyScheme();

    /// <summary>Gets Airwars' grading of incidents: confirmed, fair, weak, contested, discounted. See <see cref="AirwarsGrade"/>.</summary>
    /// <remarks>The first three are in order, highest first. Contested and discounted speak of who did it rather than of how well it is told, and are in none.</remarks>
    public static GradeScheme Airwars { get; } = new AirwarsScheme();

    /// <summary>Gets the scale from 0 to 100, as of STIX's confidence: a number without sign or percent, with a point before decimals.</summary>
    public static GradeScheme Percent { get; } = new PercentScheme();

    /// <summary>Gets the name that grades give: <c>admiralty</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Says whether a word is a grade of the scheme.</summary>
    /// <param name="word">The word.</param>
    public abstract bool Has(string word);

    /// <summary>Says whether a grade is given under this scheme, and is one of its own.</summary>
    /// <remarks>Names of schemes are compared without regard to case.</remarks>
    /// <param name="grade">The grade.</param>
    public bool Covers(Grade grade) => IsNamedBy(grade) && Has(grade.Word);

    /// <summary>Makes a grade of the scheme.</summary>
    /// <param name="word">The grade, as the scheme writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    /// <exception cref="ArgumentException">It is no grade of the scheme. To keep what a source writes nevertheless, make a <see cref="Grade"/>.</exception>
    public Grade Of(string word) =>
        Has(Guard.Against.Null(word))
            ? new Grade(Name, word)
            : throw new ArgumentException($"'{Quoting.Short(word)}' is no grade of the scheme {Name}.", nameof(word));

    /// <summary>Says in English what a grade means: "usually reliable, probably true".</summary>
    /// <param name="grade">The grade.</param>
    /// <returns>Scheme and word as they stand, where the grade is none of the scheme's.</returns>
    public string Describe(Grade grade) => Covers(grade) ? Meaning(grade.Word) : grade.ToString();

    /// <summary>Compares two grades of the scheme.</summary>
    /// <param name="one">The one.</param>
    /// <param name="other">The other.</param>
    /// <returns>How the one stands to the other; <see cref="GradeOrder.Incomparable"/> unless the scheme has both and orders them.</returns>
    public GradeOrder Compare(Grade one, Grade other) => Covers(one) && Covers(other) ? Order(one.Word, other.Word) : GradeOrder.Incomparable;

    /// <summary>Writes the name.</summary>
    public sealed override string ToString() => Name;

    /// <summary>Says whether a grade names this scheme, be it one of its grades or not.</summary>
    internal bool IsNamedBy(Grade grade) => string.Equals(grade.Scheme, Name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Says in English what a grade means.</summary>
    /// <param name="word">A word that is one of its grades.</param>
    protected abstract string Meaning(string word);

    /// <summary>Says how one grade stands to another; without an order unless overridden.</summary>
    /// <param name="one">A word that is one of its grades.</param>
    /// <param name="other">Another such word.</param>
    protected virtual GradeOrder Order(string one, string other) => GradeOrder.Incomparable;
}
