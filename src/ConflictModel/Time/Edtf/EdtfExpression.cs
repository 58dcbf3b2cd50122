using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>An expression of the Extended Date/Time Format, read as the standard says and no wider: what it means, and which level allows it.</summary>
/// <remarks>
/// <para>Library of Congress, Extended Date/Time Format (EDTF) Specification, 4 February 2019; ISO 8601-2:2019. The values of this library read a little
/// more: the empty text, clock times without seconds, bounded ends of a stretch.</para>
/// <para>Equality is by what is known, and by the level that the text needed.</para>
/// <para>The default value is no expression; reading never gives it.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<EdtfExpression>))]
public readonly record struct EdtfExpression : ISpanParsable<EdtfExpression>
{
    private EdtfExpression(Timing value, int level) => (Value, Level) = (value, level);

    /// <summary>Gets the date, moment, stretch of time or set of dates; unknown for a stretch of which neither side is known.</summary>
    public Timing Value { get; }

    /// <summary>Gets the lowest level of conformance that allows the text: 0, 1 or 2.</summary>
    public int Level { get; }

    /// <summary>Gets the earliest day it can mean, qualifiers left aside.</summary>
    public DayBound Earliest => Value.Earliest;

    /// <summary>Gets the latest day it can mean, qualifiers left aside.</summary>
    public DayBound Latest => Value.Latest;

    /// <summary>
    /// Gets what is left open, as words: <c>uncertain(ymd)</c>, <c>approximate(m)</c>, <c>unspecified(d)</c>, <c>significant(2)</c>; <c>oneof</c>, <c>all</c>,
    /// <c>earlier</c>, <c>later</c> of a set; of a stretch each with <c>start.</c> or <c>end.</c> before it, and <c>start.open</c>, <c>end.unknown</c>.
    /// </summary>
    public ValueList<string> Qualifiers => EdtfTokens.Of(Value);

    /// <summary>Reads an expression.</summary>
    /// <param name="s">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is no expression of any level; the message says where and why.</exception>
    public static EdtfExpression Parse(string s) => Parse(Guard.Against.Null(s).AsSpan());

    /// <inheritdoc cref="Parse(string)"/>
    public static EdtfExpression Parse(ReadOnlySpan<char> s) =>
        TryParse(s, out var expression, out var fault)
            ? expression
            : throw new FormatException($"'{Quoting.Short(s)}' is no EDTF: {fault.Why} (position {fault.Position}).");

    /// <summary>Reads an expression, if the text is one.</summary>
    /// <param name="s">The text; null is none.</param>
    /// <param name="result">The expression, or the default value.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out EdtfExpression result)
    {
        result = default;
        return s is not null && TryRead(s, tell: false, out result, out _);
    }

    /// <summary>Reads an expression, if the text is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The expression, or the default value.</param>
    public static bool TryParse(ReadOnlySpan<char> s, out EdtfExpression result) => TryRead(s, tell: false, out result, out _);

    /// <summary>Reads an expression, or tells why the text is none.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The expression, or the default value.</param>
    /// <param name="fault">Where and why the text is none.</param>
    public static bool TryParse(ReadOnlySpan<char> s, out EdtfExpression result, out TextFault fault) => TryRead(s, tell: true, out result, out fault);

    /// <summary>Writes the expression again, in the shortest form; the default value is the empty text.</summary>
    public override string ToString() => Value.IsKnown || Level == 0 ? Value.ToString() : "/";

    /// <summary>Tells in English what it means.</summary>
    public string Describe() => Value.IsSet ? $"all of: {Value.Dates.Describe()}" : Value.Lasted || !Value.IsKnown ? Value.Interval.Describe() : Value.Moment.Describe();

    private static bool TryRead(ReadOnlySpan<char> s, bool tell, out EdtfExpression result, out TextFault fault)
    {
        var reader = new DateReader<char>(s, tell);
        var value = default(Timing);
        var read = false;
        if (s.IsEmpty)
        {
            reader.Fail("the text is empty");
        }
        else if (s[0] == '{')
        {
            read = reader.TryReadSet(out var set);
            value = set;
        }
        else if (s.Contains('/'))
        {
            read = reader.TryReadInterval(out var interval, strictly: true);
            value = interval;
        }
        else
        {
            read = reader.TryReadMoment(out var moment, strictly: true);
            value = moment;
        }

        result = read ? new EdtfExpression(value, reader.Level) : default;
        fault = read ? default : new TextFault(reader.Stop.Why, reader.Stop.At);
        return read;
    }

    static EdtfExpression IParsable<EdtfExpression>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<EdtfExpression>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out EdtfExpression result) => TryParse(s, out result);

    static EdtfExpression ISpanParsable<EdtfExpression>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<EdtfExpression>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out EdtfExpression result) => TryParse(s, out result);
}
