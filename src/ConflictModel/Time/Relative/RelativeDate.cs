using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>A date told from where the teller stands: "on Monday", "about eight months ago", "since March 6".</summary>
/// <remarks>
/// <para>It keeps the wording and the rule; <see cref="From"/> resolves it from an anchor, the "now" of the words, and
/// the result can be resolved again from another.</para>
/// <para>Equality is by wording, rule, tolerance and whether it goes on; there is no natural order.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<RelativeDate>))]
public sealed partial record RelativeDate : IParsable<RelativeDate>
{
    /// <summary>Creates a relative date under a rule, built in or of your own.</summary>
    /// <param name="wording">The words of the source.</param>
    /// <param name="rule">What leads from the anchor to the date.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="wording"/> is blank.</exception>
    public RelativeDate(string wording, DateRule rule) =>
        (Wording, Rule) = (Guard.Against.NullOrWhiteSpace(wording), Guard.Against.Null(rule));

    /// <summary>Gets the words of the source.</summary>
    public string Wording { get; private init; }

    /// <summary>Gets the rule that leads from the anchor to the date.</summary>
    public DateRule Rule { get; }

    /// <summary>Gets a value indicating whether the date is a start, and what started goes on: "since March 6".</summary>
    public bool IsSince { get; private init; }

    /// <summary>Gets how far "about" may stray from the count; <see cref="CountTolerance.ByUnit"/> unless another is named.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public CountTolerance Tolerance { get; init => field = Guard.Against.Null(value, nameof(Tolerance)); } = CountTolerance.ByUnit;

    /// <summary>Makes the same date in the words of the source, where they are others.</summary>
    /// <param name="wording">The words.</param>
    /// <exception cref="ArgumentNullException"><paramref name="wording"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="wording"/> is blank.</exception>
    public RelativeDate Saying(string wording) => this with { Wording = Guard.Against.NullOrWhiteSpace(wording) };

    /// <summary>Makes the stretch that started on the date and goes on: of "6 March", "since 6 March". What is one already stays as it is.</summary>
    public RelativeDate Since() => IsSince ? this : this with { IsSince = true, Wording = $"since {Wording}" };

    /// <summary>Resolves the date from an anchor.</summary>
    /// <remarks>
    /// An anchor that is not one exact day gives every date that one of its days would. One that is qualified ("about",
    /// "perhaps") gives a date qualified likewise, which strays as far as that of the anchor makes it.
    /// </remarks>
    /// <param name="anchor">The "now" of the words, or the event they count from; with a clock time where hours are counted.</param>
    /// <param name="tolerance">How far a qualified anchor may stray; <see cref="DateTolerance.ByPrecision"/> unless given. Of an anchor that was resolved itself, give <see cref="ResolvedDate.Tolerance"/>.</param>
    /// <returns>The resolved date; unknown where the anchor is, or where the words name no date.</returns>
    public ResolvedDate From(Moment anchor, DateTolerance? tolerance = null)
    {
        if (anchor.HasTime)
        {
            return Resolved(anchor, Rule.FromClock(anchor), 0);
        }

        var date = anchor.Date;
        var strict = Rule.FromSpan(DaySpan.Of(date.Earliest), DaySpan.Of(date.Latest));
        if (date.Qualifiers is DateQualifiers.None)
        {
            return Resolved(anchor, strict, 0);
        }

        tolerance ??= DateTolerance.ByPrecision;
        var (earliest, latest) = (date.EarliestWithin(tolerance), date.LatestWithin(tolerance));
        var wide = Rule.FromSpan(DaySpan.Of(earliest), DaySpan.Of(latest));
        var slack = Math.Max(Gap(wide.Earliest, strict.Earliest), Gap(strict.Latest, wide.Latest));
        return Resolved(anchor, strict, slack);
    }

    /// <summary>Writes the wording.</summary>
    public override string ToString() => Wording;

    private ResolvedDate Resolved(Moment anchor, Moment found, int slack)
    {
        const DateQualifiers Uncertain = DateQualifiers.UncertainYear | DateQualifiers.UncertainMonth | DateQualifiers.UncertainDay;
        const DateQualifiers Approximate = DateQualifiers.ApproximateYear | DateQualifiers.ApproximateMonth | DateQualifiers.ApproximateDay;
        var strays = Rule.StraysBy(Tolerance);
        var about = strays > 0 || (anchor.Date.Qualifiers & Approximate) != 0;
        var perhaps = (anchor.Date.Qualifiers & Uncertain) != 0;
        var moment = about || perhaps ? DaySpan.Qualified(found.Date, about, perhaps) : found;
        Timing result = !moment.IsKnown ? Timing.Unknown : IsSince ? ImpreciseInterval.Since(moment.Date) : moment;
        return new ResolvedDate(this, anchor, result, slack + strays);
    }

    private static int Gap(DayBound from, DayBound to) =>
        DaySpan.Of(from) is { } first && DaySpan.Of(to) is { } last ? DaySpan.Between(first, last) : 0;
}
