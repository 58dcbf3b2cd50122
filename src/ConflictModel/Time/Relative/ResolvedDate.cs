using System.Globalization;
using System.Text;

namespace ConflictModel;

/// <summary>A relative date resolved from an anchor: the words, the anchor, the rule, the tolerance and the result, so that another anchor can be tried.</summary>
/// <remarks>Equality is by all of these; there is no natural order.</remarks>
public sealed record ResolvedDate
{
    internal ResolvedDate(RelativeDate relative, Moment anchor, Timing result, int straysBy) =>
        (Relative, Anchor, Result, StraysBy) = (relative, anchor, result, straysBy);

    /// <summary>Gets the words and their rule.</summary>
    public RelativeDate Relative { get; }

    /// <summary>Gets what it was counted from.</summary>
    public Moment Anchor { get; }

    /// <summary>Gets when it was: a date, a moment where hours were counted from one, a stretch after "since"; unknown where it cannot be resolved.</summary>
    public Timing Result { get; }

    /// <summary>Gets the date, or the start where it goes on.</summary>
    public ImpreciseDate Date => Result.Began;

    /// <summary>Gets the words of the source.</summary>
    public string Wording => Relative.Wording;

    /// <summary>Gets the rule that led to the result.</summary>
    public DateRule Rule => Relative.Rule;

    /// <summary>Gets how far the result may stray where it is "about" or "perhaps": what the wording grants and what the anchor adds. Ask the result under it.</summary>
    public DateTolerance Tolerance => StraysBy == 0 ? DateTolerance.Strict : new DateTolerance("of the wording and its anchor", StraysBy, StraysBy, StraysBy);

    /// <summary>Gets a value indicating whether it could be resolved.</summary>
    public bool IsKnown => Result.IsKnown;

    /// <summary>Gets the earliest day the date (or the start) can be, the tolerance included.</summary>
    public DayBound Earliest => Date.EarliestWithin(Tolerance);

    /// <summary>Gets the latest day the date can be, the tolerance included; no bound for what goes on since then, whose start <see cref="Date"/> tells.</summary>
    public DayBound Latest => Relative.IsSince ? DayBound.None : Date.LatestWithin(Tolerance);

    /// <summary>Gets the days on either side that the result strays by.</summary>
    internal int StraysBy { get; }

    /// <summary>Resolves the same words from another anchor.</summary>
    /// <param name="anchor">The new anchor.</param>
    /// <param name="tolerance">How far a qualified anchor may stray; <see cref="DateTolerance.ByPrecision"/> unless given.</param>
    public ResolvedDate From(Moment anchor, DateTolerance? tolerance = null) => Relative.From(anchor, tolerance);

    /// <summary>Tells the words, the result and its tolerance, the anchor and the rule in a sentence or two.</summary>
    public string Explain()
    {
        var text = new StringBuilder().Append('“').Append(Wording).Append("” ");
        if (IsKnown)
        {
            text.Append("means ").Append(Told()).Append(", counted from ").Append(Anchor.Describe());
        }
        else
        {
            text.Append(Anchor.IsKnown ? "gives no date" : "cannot be resolved: its anchor is not known");
        }

        return text.Append(". Rule: ").Append(Rule.Name).Append('.').ToString();
    }

    /// <summary>Writes the wording and the result.</summary>
    public override string ToString() => $"{Wording}: {(IsKnown ? Result : "unknown")}";

    /// <summary>Tells the result with what it may stray by: "about 26 February 2020, give or take 21 days".</summary>
    internal string Told()
    {
        var told = Result.Lasted ? Result.Interval.Describe() : Result.Moment.Describe();
        return StraysBy == 0 ? told
            : string.Create(CultureInfo.InvariantCulture, $"{told}, give or take {StraysBy} {CountRule.Noun(CountUnit.Days, StraysBy)}");
    }
}
