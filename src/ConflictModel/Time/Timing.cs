using System.Diagnostics.CodeAnalysis;

namespace ConflictModel;

/// <summary>When something happened: at a moment (a date, perhaps with clock time), or throughout a stretch of time.</summary>
/// <remarks>
/// <para>The text tells them apart: a slash makes a stretch.</para>
/// <para>Equality is by what is known; there is no natural order.</para>
/// <para>The default value is <see cref="Unknown"/>.</para>
/// </remarks>
public readonly record struct Timing : IParsable<Timing>
{
    private readonly Moment moment;
    private readonly ImpreciseInterval interval;

    /// <summary>Creates a time known to the year.</summary>
    /// <param name="year">The year, -9999 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is outside its bounds.</exception>
    public Timing(int year) => moment = new Moment(year);

    /// <summary>Creates a time known to the month.</summary>
    /// <param name="year">The year, -9999 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its bounds.</exception>
    public Timing(int year, int month) => moment = new Moment(year, month);

    /// <summary>Creates a time known to the day.</summary>
    /// <param name="year">The year, -9999 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day of the month, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its bounds, or the month has no such day.</exception>
    public Timing(int year, int month, int day) => moment = new Moment(year, month, day);

    private Timing(Moment moment) => this.moment = moment;

    private Timing(ImpreciseInterval interval) => (this.interval, Lasted) = (interval, interval.IsKnown);

    /// <summary>Gets the time of which nothing is known.</summary>
    public static Timing Unknown => default;

    /// <summary>Gets a value indicating whether it is a stretch of time rather than a moment.</summary>
    public bool Lasted { get; }

    /// <summary>Gets a value indicating whether anything is known.</summary>
    public bool IsKnown => Lasted || moment.IsKnown;

    /// <summary>Gets the moment; unknown where it is a stretch.</summary>
    public Moment Moment => moment;

    /// <summary>Gets the stretch; unknown where it is a moment.</summary>
    public ImpreciseInterval Interval => interval;

    /// <summary>Gets the date it began: that of the moment, or the start of the stretch.</summary>
    public ImpreciseDate Began => Lasted ? interval.Start : moment.Date;

    /// <summary>Gets the date it was over: that of the moment, or the end of the stretch.</summary>
    public ImpreciseDate Finished => Lasted ? interval.End : moment.Date;

    /// <summary>Sees a date as a time.</summary>
    /// <param name="date">The date.</param>
    public static implicit operator Timing(ImpreciseDate date) => FromMoment(date);

    /// <summary>Sees a moment as a time.</summary>
    /// <param name="moment">The moment.</param>
    public static implicit operator Timing(Moment moment) => FromMoment(moment);

    /// <summary>Sees a stretch of time as a time.</summary>
    /// <param name="interval">The stretch.</param>
    public static implicit operator Timing(ImpreciseInterval interval) => Throughout(interval);

    /// <summary>Creates the time of something that happened at a moment.</summary>
    /// <param name="moment">The moment.</param>
    public static Timing FromMoment(Moment moment) => new(moment);

    /// <summary>Creates the time of something that lasted.</summary>
    /// <param name="interval">The stretch of time.</param>
    public static Timing Throughout(ImpreciseInterval interval) => new(interval);

    /// <summary>Reads a moment, or a stretch of time where the text holds a slash.</summary>
    /// <param name="s">The text to read; empty is the unknown time.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is neither.</exception>
    public static Timing Parse(string s) =>
        Guard.Against.Null(s).Contains('/', StringComparison.Ordinal) ? new Timing(ImpreciseInterval.Parse(s)) : new Timing(Moment.Parse(s));

    /// <summary>Reads a moment or a stretch of time, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The time, or the unknown one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out Timing result)
    {
        if (s?.Contains('/', StringComparison.Ordinal) == true)
        {
            var isInterval = ImpreciseInterval.TryParse(s, out var interval);
            result = new Timing(interval);
            return isInterval;
        }

        var isMoment = Moment.TryParse(s, out var moment);
        result = new Timing(moment);
        return isMoment;
    }

    /// <summary>Writes the moment or the stretch; the unknown time is the empty text.</summary>
    public override string ToString() => Lasted ? interval.ToString() : moment.ToString();

    /// <summary>Tells the time in English, as part of a sentence: "on 26 October 2020", "from 1 May 2019 to 6 May 2019".</summary>
    public string Describe() => Lasted ? interval.Describe()
        : moment.Date.IsOneDay || moment.Describe().StartsWith("some day in ", StringComparison.Ordinal) ? $"on {moment.Describe()}"
        : moment.Date.Earliest.HasDay && moment.Date.Latest.HasDay ? $"in {moment.Describe()}".Replace("in some time", "some time", StringComparison.Ordinal)
        : moment.Describe();

    static Timing IParsable<Timing>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Timing>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Timing result) => TryParse(s, out result);
}
