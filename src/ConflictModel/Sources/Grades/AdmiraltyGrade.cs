using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>A grade of the Admiralty code, such as <c>B2</c>: how far the source can be relied on, and how credible the information is, judged apart.</summary>
/// <remarks>
/// <para>Equality is by both.</para>
/// <para>There is no natural order: ask <see cref="ComparedWith"/>.</para>
/// <para>The default value is <c>F6</c>: neither can be judged.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<AdmiraltyGrade>))]
public readonly record struct AdmiraltyGrade : IParsable<AdmiraltyGrade>
{
    private const string Letters = "FABCDE"; // in the order of the enumerations, which begin with what cannot be judged
    private const string Figures = "612345";

    /// <summary>Creates a grade.</summary>
    /// <param name="reliability">How far the source can be relied on.</param>
    /// <param name="credibility">How credible the information is.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is no value of its enumeration.</exception>
    public AdmiraltyGrade(AdmiraltyReliability reliability, AdmiraltyCredibility credibility) =>
        (Reliability, Credibility) = (
            (AdmiraltyReliability)Guard.Against.OutOfRange((int)reliability, nameof(reliability), 0, Letters.Length - 1),
            (AdmiraltyCredibility)Guard.Against.OutOfRange((int)credibility, nameof(credibility), 0, Figures.Length - 1));

    /// <summary>Gets how far the source can be relied on: A to F.</summary>
    public AdmiraltyReliability Reliability { get; }

    /// <summary>Gets how credible the information is: 1 to 6.</summary>
    public AdmiraltyCredibility Credibility { get; }

    /// <summary>Sees it as a grade that a claim can carry.</summary>
    /// <param name="grade">The grade.</param>
    public static implicit operator Grade(AdmiraltyGrade grade) => grade.ToGrade();

    /// <summary>Reads a grade: a letter from A to F and a figure from 1 to 6, in either case.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is no grade.</exception>
    public static AdmiraltyGrade Parse(string s) =>
        TryParse(Guard.Against.Null(s), out var result) ? result : throw new FormatException($"'{Quoting.Short(s)}' is no grade of the Admiralty code: expected one such as B2.");

    /// <summary>Reads a grade, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The grade, or the default value.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out AdmiraltyGrade result)
    {
        result = default;
        if (s is not [var letter, var figure])
        {
            return false;
        }

        var (reliability, credibility) = (Letters.IndexOf(letter, StringComparison.OrdinalIgnoreCase), Figures.IndexOf(figure, StringComparison.Ordinal));
        if (reliability < 0 || credibility < 0)
        {
            return false;
        }

        result = new((AdmiraltyReliability)reliability, (AdmiraltyCredibility)credibility);
        return true;
    }

    /// <summary>Reads a grade that a claim carries, if it is one of the Admiralty code.</summary>
    /// <param name="grade">The grade.</param>
    /// <param name="result">The grade, or the default value.</param>
    public static bool TryFrom(Grade grade, out AdmiraltyGrade result)
    {
        result = default;
        return GradeScheme.Admiralty.IsNamedBy(grade) && TryParse(grade.Word, out result);
    }

    /// <summary>Sees it as a grade that a claim can carry.</summary>
    public Grade ToGrade() => new(GradeScheme.Admiralty.Name, ToString());

    /// <summary>Compares the two in both respects.</summary>
    /// <param name="other">The other grade.</param>
    /// <returns>
    /// <see cref="GradeOrder.Incomparable"/> where one of them was not judged in some respect (<c>F</c>, <c>6</c>), or each is the better in one:
    /// <c>B2</c> is higher than <c>B3</c> and <c>C2</c>, and neither higher nor lower than <c>A3</c>.
    /// </returns>
    public GradeOrder ComparedWith(AdmiraltyGrade other)
    {
        if (!IsJudged || !other.IsJudged)
        {
            return GradeOrder.Incomparable;
        }

        var (source, said) = ((int)other.Reliability - (int)Reliability, (int)other.Credibility - (int)Credibility); // A and 1 come first
        return source == 0 && said == 0 ? GradeOrder.Same
            : source >= 0 && said >= 0 ? GradeOrder.Higher
            : source <= 0 && said <= 0 ? GradeOrder.Lower
            : GradeOrder.Incomparable;
    }

    /// <summary>Says in English what it means: "usually reliable, probably true".</summary>
    public string Describe()
    {
        var source = Reliability switch
        {
            AdmiraltyReliability.Completely => "completely reliable",
            AdmiraltyReliability.Usually => "usually reliable",
            AdmiraltyReliability.Fairly => "fairly reliable",
            AdmiraltyReliability.NotUsually => "not usually reliable",
            AdmiraltyReliability.Unreliable => "unreliable",
            _ => "reliability cannot be judged",
        };
        var said = Credibility switch
        {
            AdmiraltyCredibility.Confirmed => "confirmed",
            AdmiraltyCredibility.ProbablyTrue => "probably true",
            AdmiraltyCredibility.PossiblyTrue => "possibly true",
            AdmiraltyCredibility.Doubtful => "doubtful",
            AdmiraltyCredibility.Improbable => "improbable",
            _ => "truth cannot be judged",
        };
        return $"{source}, {said}";
    }

    /// <summary>Writes letter and figure: <c>B2</c>.</summary>
    public override string ToString() => $"{Letters[(int)Reliability]}{Figures[(int)Credibility]}";

    static AdmiraltyGrade IParsable<AdmiraltyGrade>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<AdmiraltyGrade>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out AdmiraltyGrade result) => TryParse(s, out result);

    private bool IsJudged => Reliability is not AdmiraltyReliability.CannotBeJudged && Credibility is not AdmiraltyCredibility.CannotBeJudged;
}
