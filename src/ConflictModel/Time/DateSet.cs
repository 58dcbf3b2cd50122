using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>Several dates, of which all are meant: EDTF's <c>{2019-05,2020-03..2020-06}</c>.</summary>
/// <remarks>
/// <para>Each member is a point in time that may not be known, as an <see cref="ImpreciseDate"/> is: a range stands for one in each of its years, months or days.
/// One of several is an <see cref="ImpreciseDate"/> itself: <c>[2019-05,2020-03]</c>.</para>
/// <para>Equality is by members, in whatever order; there is no natural order.</para>
/// <para>The default value is <see cref="Unknown"/>, without members.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<DateSet>))]
public readonly struct DateSet : IEquatable<DateSet>, ISpanParsable<DateSet>, IUtf8SpanParsable<DateSet>, ISpanFormattable, IUtf8SpanFormattable
{
    private readonly DateList? list;

    internal DateSet(DateList? list) => this.list = list;

    /// <summary>Gets the set of which nothing is known.</summary>
    public static DateSet Unknown => default;

    /// <summary>Gets a value indicating whether there are members.</summary>
    public bool IsKnown => list is not null;

    /// <summary>Gets the members as they are written; a range is one member, a date within bounds.</summary>
    public ValueList<ImpreciseDate> Members
    {
        get
        {
            if (list is null)
            {
                return [];
            }

            var members = new ImpreciseDate[list.Members.Length];
            for (var i = 0; i < members.Length; i++)
            {
                members[i] = list.Members[i].Date;
            }

            return ValueList.From(members);
        }
    }

    /// <summary>Gets the earliest day that a member can mean, qualifiers left aside.</summary>
    public DayBound Earliest => list is null ? default : DayBound.From(list.EarliestDay(null));

    /// <summary>Gets the latest day that a member can mean, qualifiers left aside.</summary>
    public DayBound Latest => list is null ? default : DayBound.From(list.LatestDay(null));

    /// <summary>Gets a value indicating whether all before the first member is meant, too: <c>{..1984}</c>.</summary>
    public bool IsOpenEarlier => list?.IsOpenEarlier ?? false;

    /// <summary>Gets a value indicating whether all after the last member is meant, too: <c>{1984..}</c>.</summary>
    public bool IsOpenLater => list?.IsOpenLater ?? false;

    internal DateList? List => list;

    /// <summary>Asks whether both have the same members.</summary>
    /// <param name="left">One set.</param>
    /// <param name="right">The other set.</param>
    public static bool operator ==(DateSet left, DateSet right) => left.Equals(right);

    /// <summary>Asks whether both have different members.</summary>
    /// <param name="left">One set.</param>
    /// <param name="right">The other set.</param>
    public static bool operator !=(DateSet left, DateSet right) => !left.Equals(right);

    /// <summary>Creates a set of which all members are meant.</summary>
    /// <param name="dates">The members, one or more; those with an open side (<c>[..a]</c>, <c>[b..]</c>) stand first or last; a date within bounds (<c>[a..b]</c>) is a range.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dates"/> is null.</exception>
    /// <exception cref="ArgumentException">There is none, one is unknown, one of several itself, of more than four digits, or has an open side within the list.</exception>
    public static DateSet Of(params ImpreciseDate[] dates) => new(ListOf(Guard.Against.Null(dates), nameof(dates)));

    /// <summary>Reads a set, such as <c>{1667,1668,1670..1672}</c>; an empty text is the unknown set.</summary>
    /// <param name="s">The text to read, of at most 65,536 characters.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is no set; the message says where and why.</exception>
    public static DateSet Parse(string s) => Parse(Guard.Against.Null(s).AsSpan());

    /// <inheritdoc cref="Parse(string)"/>
    public static DateSet Parse(ReadOnlySpan<char> s) => TryParse(s, out var set) ? set : throw Fault(s);

    /// <summary>Reads a set from UTF-8.</summary>
    /// <param name="utf8Text">The text to read, of at most 65,536 bytes; empty is the unknown set.</param>
    /// <exception cref="FormatException">The text is no set; the message says where, in bytes, and why.</exception>
    public static DateSet Parse(ReadOnlySpan<byte> utf8Text) => TryParse(utf8Text, out var set) ? set : throw Fault(utf8Text);

    /// <summary>Reads a set, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The set, or the unknown one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out DateSet result)
    {
        result = default;
        return s is not null && TryParse(s.AsSpan(), out result);
    }

    /// <summary>Reads a set, if the text is one.</summary>
    /// <param name="s">The text to read.</param>
    /// <param name="result">The set, or the unknown one.</param>
    public static bool TryParse(ReadOnlySpan<char> s, out DateSet result) => new DateReader<char>(s, tell: false).TryReadSet(out result);

    /// <summary>Reads a set from UTF-8, if the text is one.</summary>
    /// <param name="utf8Text">The text to read.</param>
    /// <param name="result">The set, or the unknown one.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out DateSet result) => new DateReader<byte>(utf8Text, tell: false).TryReadSet(out result);

    /// <summary>Asks whether some member is the same day as a date.</summary>
    /// <param name="date">The date.</param>
    /// <param name="tolerance">How far a qualified date may stray; <see cref="DateTolerance.ByPrecision"/> unless given.</param>
    public Certainty Contains(ImpreciseDate date, DateTolerance? tolerance = null) => Timing.Of(this).Contains(date, tolerance);

    /// <summary>Asks whether all members come before another time.</summary>
    /// <param name="other">The other time.</param>
    /// <param name="tolerance">How far a qualified date may stray; <see cref="DateTolerance.ByPrecision"/> unless given.</param>
    public Certainty IsBefore(Timing other, DateTolerance? tolerance = null) => Timing.Of(this).IsBefore(other, tolerance);

    /// <summary>Asks whether all members come after another time.</summary>
    /// <param name="other">The other time.</param>
    /// <param name="tolerance">How far a qualified date may stray; <see cref="DateTolerance.ByPrecision"/> unless given.</param>
    public Certainty IsAfter(Timing other, DateTolerance? tolerance = null) => Timing.Of(this).IsAfter(other, tolerance);

    /// <summary>Asks whether some member lies within another time.</summary>
    /// <param name="other">The other time.</param>
    /// <param name="tolerance">How far a qualified date may stray; <see cref="DateTolerance.ByPrecision"/> unless given.</param>
    public Certainty Overlaps(Timing other, DateTolerance? tolerance = null) => Timing.Of(this).Overlaps(other, tolerance);

    /// <summary>Asks whether all members lie within another time.</summary>
    /// <param name="other">The other time.</param>
    /// <param name="tolerance">How far a qualified date may stray; <see cref="DateTolerance.ByPrecision"/> unless given.</param>
    public Certainty IsDuring(Timing other, DateTolerance? tolerance = null) => Timing.Of(this).IsDuring(other, tolerance);

    /// <inheritdoc/>
    public bool Equals(DateSet other) => Equals(list, other.list);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DateSet other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => list?.GetHashCode() ?? 0;

    /// <summary>Writes the set in EDTF; the unknown one is the empty text.</summary>
    public override string ToString()
    {
        if (list is null)
        {
            return "";
        }

        var text = new char[MostLength];
        TryFormat(text, out var length, default, null); // it fits
        return new string(text, 0, length);
    }

    /// <inheritdoc/>
    /// <remarks>There is one format, EDTF: <paramref name="format"/> and <paramref name="formatProvider"/> are not used.</remarks>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var writer = new DateWriter<char>(destination);
        if (list is not null)
        {
            writer.Write(list, '{', '}');
        }

        return writer.Finish(out charsWritten);
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var writer = new DateWriter<byte>(utf8Destination);
        if (list is not null)
        {
            writer.Write(list, '{', '}');
        }

        return writer.Finish(out bytesWritten);
    }

    /// <summary>Tells the set in English: "May 2019 and March to June 2020".</summary>
    /// <param name="culture">Whose names of months; English ones unless given.</param>
    public string Describe(CultureInfo? culture = null) =>
        list is null ? "unknown dates" : new DateWords(culture ?? CultureInfo.InvariantCulture).Of(list, "and");

    internal static DateList ListOf(ImpreciseDate[] dates, string parameterName)
    {
        if (dates.Length == 0)
        {
            throw new ArgumentException("Give at least one date.", parameterName);
        }

        var members = new DateListMember[dates.Length];
        for (var i = 0; i < dates.Length; i++)
        {
            var why = dates[i].Shape switch
            {
                DateShape.Unknown => "is unknown",
                DateShape.OneOf => "is one of several itself",
                DateShape.LongYear => "is a year of more than four digits",
                DateShape.UpTo when i > 0 => "is open towards the past, and does not stand first",
                DateShape.From when i < dates.Length - 1 => "is open towards the future, and does not stand last",
                _ => null,
            };
            members[i] = why is null ? new DateListMember(dates[i]) : throw new ArgumentException($"'{dates[i]}' cannot be a member: it {why}.", parameterName);
        }

        return new DateList(members);
    }

    private int MostLength => list is null ? 0 : 2 + (list.Members.Length * ImpreciseDate.LongestOne);

    private static FormatException Fault<TChar>(ReadOnlySpan<TChar> text)
        where TChar : unmanaged
    {
        var reader = new DateReader<TChar>(text, tell: true);
        reader.TryReadSet(out _); // it fails again, and tells why
        return reader.Fault("set of dates");
    }

    static DateSet IParsable<DateSet>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<DateSet>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DateSet result) => TryParse(s, out result);

    static DateSet ISpanParsable<DateSet>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<DateSet>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out DateSet result) => TryParse(s, out result);

    static DateSet IUtf8SpanParsable<DateSet>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IUtf8SpanParsable<DateSet>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out DateSet result) => TryParse(utf8Text, out result);
}
