using System.Diagnostics.CodeAnalysis;

namespace ConflictModel;

/// <content>Reading common English phrases.</content>
public sealed partial record RelativeDate
{
    /// <summary>Reads a common English phrase, and keeps it as the wording.</summary>
    /// <remarks>
    /// <para>Weekdays ("Monday", "on Monday", "last Monday"), days ("today", "yesterday", "tomorrow"), weeks, months and
    /// years ("this month", "last week", "next year"), dates without a year ("March 6", "6 March", "in January"), counts
    /// ("about eight months ago", "more than nine years ago", "three hours later", "in the past ten days", "within ten days
    /// of"), any of them after "since", and some words that name no date ("from time to time", "recently"). Numbers are
    /// digits, "a", or words up to twenty; case does not matter, nor does the culture.</para>
    /// <para>Hours and days are counted exactly. Weeks, months and years are read as "about", whether or not the phrase says
    /// so, since nobody counts days when saying "a year ago"; "exactly two weeks ago" is taken by its word.</para>
    /// </remarks>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is no phrase that is known.</exception>
    public static RelativeDate Parse(string s)
    {
        Guard.Against.Null(s);
        return TryParse(s, out var relative)
            ? relative
            : throw new FormatException(
                $"'{Quoting.Short(s)}' is no relative date: expected words such as Monday, last week, this month, about eight months ago, "
                + "more than nine years ago, since March 6, in January or within ten days of. A date that tells its year is an ImpreciseDate; "
                + "words that name no date are RelativeDate.Undated.");
    }

    /// <summary>Reads a common English phrase, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The relative date, or null.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, [NotNullWhen(true)] out RelativeDate? result)
    {
        result = s is null ? null : PhraseReader.Read(s);
        return result is not null;
    }

    static RelativeDate IParsable<RelativeDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<RelativeDate>.TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out RelativeDate result) => TryParse(s, out result);
}
