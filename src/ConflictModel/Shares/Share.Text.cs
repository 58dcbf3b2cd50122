using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace ConflictModel;

/// <content>Reading and writing the words.</content>
public readonly partial record struct Share
{
    private const int Longest = 100;

    private static readonly (string Text, BoundKind Low, BoundKind High)[] Leads =
    [
        ("at least ", BoundKind.Closed, BoundKind.None), ("no less than ", BoundKind.Closed, BoundKind.None),
        ("more than ", BoundKind.Open, BoundKind.None), ("over ", BoundKind.Open, BoundKind.None),
        ("up to ", BoundKind.None, BoundKind.Closed), ("at most ", BoundKind.None, BoundKind.Closed),
        ("less than ", BoundKind.None, BoundKind.Open), ("fewer than ", BoundKind.None, BoundKind.Open), ("under ", BoundKind.None, BoundKind.Open),
        ("nearly ", BoundKind.None, BoundKind.Open), ("almost ", BoundKind.None, BoundKind.Open),
        ("about ", BoundKind.None, BoundKind.None), ("around ", BoundKind.None, BoundKind.None), ("some ", BoundKind.None, BoundKind.None),
        ("roughly ", BoundKind.None, BoundKind.None), ("approximately ", BoundKind.None, BoundKind.None),
    ];

    private static readonly string[] Majorities = ["the majority", "a majority", "most"];
    private static readonly string[] Minorities = ["a minority", "the minority"];
    private static readonly string[] Parts = ["part", "a part", "parts", "limited parts", "some", "some parts"];

    private static readonly (string Text, int Above, int Below)[] Words =
    [
        ("half", 1, 2), ("a half", 1, 2), ("one half", 1, 2), ("a third", 1, 3), ("one third", 1, 3), ("two thirds", 2, 3),
        ("a quarter", 1, 4), ("one quarter", 1, 4), ("three quarters", 3, 4), ("a fifth", 1, 5), ("one fifth", 1, 5), ("a tenth", 1, 10), ("all", 1, 1),
    ];

    /// <summary>Reads a share: <c>half</c>, <c>about 40%</c>, <c>the majority</c>, <c>more than two thirds</c>, <c>40% to 60%</c>, <c>more than a third but less than half</c>, <c>part</c>, <c>all</c>, <c>none</c>, <c>unknown</c>.</summary>
    /// <param name="s">The text to read; fractions as words, as <c>2/3</c>, as <c>0.4</c> or in percent. A bare 1 or 0 is refused, since it may be a number of things.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is no share, or one greater than all.</exception>
    public static Share Parse(string s) =>
        TryParse(Guard.Against.Null(s), out var share)
            ? share
            : throw new FormatException($"'{Quoting.Short(s)}' is no share: {ShareFaults.Of(s)}.");

    /// <summary>Reads a share, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The share, or the unknown one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out Share result)
    {
        result = default;
        if (s is null || s.Length > Longest)
        {
            return false;
        }

        var text = s.ToLowerInvariant();
        return text == "unknown" || TryReadWord(text, out result) || TryReadLead(text, out result) || TryReadRange(text, out result) || TryReadTwoLeads(text, out result);
    }

    /// <summary>Writes the words, in the form that <see cref="Parse"/> reads.</summary>
    public override string ToString() => words ?? "unknown";

    static Share IParsable<Share>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Share>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Share result) => TryParse(s, out result);

    private static Share Made(string text) => Parse(text);

    private static Fraction Checked(decimal value, decimal below = 2, [CallerArgumentExpression(nameof(value))] string parameterName = "") =>
        value < below && Fraction.TryMake(value, out var fraction)
            ? fraction
            : throw new ArgumentOutOfRangeException(parameterName, value, "A share lies from none (0) to all (1), with nine decimal places at most.");

    private static bool TryReadWord(string text, out Share result)
    {
        var half = Fraction.TryMake(1, 2, out var made) ? made : default;
        result = text switch
        {
            "none" => None,
            "all" => All,
            _ when Majorities.Contains(text) => new Share(BoundKind.Open, half, BoundKind.None, default, null, text),
            _ when Minorities.Contains(text) => new Share(BoundKind.Open, default, BoundKind.Open, half, null, text),
            _ when Parts.Contains(text) => new Share(BoundKind.Open, default, BoundKind.Open, Fraction.One, null, text),
            _ when TryReadFraction(text, out var fraction) => new Share(BoundKind.None, default, BoundKind.None, default, fraction, text),
            _ => default,
        };
        return result.IsKnown;
    }

    private static bool TryReadLead(string text, out Share result)
    {
        result = default;
        foreach (var (lead, low, high) in Leads)
        {
            if (!text.StartsWith(lead, StringComparison.Ordinal) || !TryReadFraction(text[lead.Length..], out var fraction))
            {
                continue;
            }

            // More than all, or less than none, is no share.
            if ((low is BoundKind.Open && fraction.CompareTo(Fraction.One) >= 0) || (high is BoundKind.Open && fraction.Above == 0))
            {
                return false;
            }

            result = new Share(low, fraction, high, fraction, low is BoundKind.None && high is BoundKind.None ? fraction : null, text);
            return true;
        }

        return false;
    }

    private static bool TryReadRange(string text, out Share result)
    {
        result = default;
        if (!TryReadEnds(text, out var low, out var high) || high.CompareTo(low) < 0)
        {
            return false;
        }

        result = new Share(BoundKind.Closed, low, BoundKind.Closed, high, null, text);
        return true;
    }

    /// <summary>Reads the two shares of "40% to 60%" or "between 40% and 60%", in whatever order they stand.</summary>
    internal static bool TryReadEnds(string text, out Fraction low, out Fraction high)
    {
        (low, high) = (default, default);
        var body = text.StartsWith("between ", StringComparison.Ordinal) ? text[8..].Replace(" and ", " to ", StringComparison.Ordinal) : text;
        var joint = body.IndexOf(" to ", StringComparison.Ordinal);
        return joint > 0 && TryReadFraction(body[..joint], out low) && TryReadFraction(body[(joint + 4)..], out high);
    }

    /// <summary>Reads a low bound and a high one that each have their own word.</summary>
    private static bool TryReadTwoLeads(string text, out Share result)
    {
        result = default;
        var joint = Math.Max(text.IndexOf(" but ", StringComparison.Ordinal), text.IndexOf(" and ", StringComparison.Ordinal));
        if (joint <= 0 || !TryReadLead(text[..joint], out var from) || !TryReadLead(text[(joint + 5)..], out var to)
            || from.LowKind is BoundKind.None || to.HighKind is BoundKind.None)
        {
            return false;
        }

        var order = from.low.CompareTo(to.high);
        if (order > 0 || (order == 0 && (from.LowKind is BoundKind.Open || to.HighKind is BoundKind.Open)))
        {
            return false; // nothing lies between
        }

        result = new Share(from.LowKind, from.low, to.HighKind, to.high, null, text);
        return true;
    }

    private static bool TryReadFraction(string text, out Fraction fraction)
    {
        fraction = default;
        foreach (var (word, above, below) in Words)
        {
            if (text == word)
            {
                return Fraction.TryMake(above, below, out fraction);
            }
        }

        var slash = text.IndexOf('/');
        if (slash > 0)
        {
            return int.TryParse(text[..slash], NumberStyles.None, CultureInfo.InvariantCulture, out var above)
                && int.TryParse(text[(slash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var below)
                && Fraction.TryMake(above, below, out fraction);
        }

        var percent = Array.Find(["%", " %", " percent", " per cent"], end => text.EndsWith(end, StringComparison.Ordinal));
        var number = percent is null ? text : text[..^percent.Length].TrimEnd();
        return number.Length is > 0 and <= 12
            && char.IsAsciiDigit(number[0]) && char.IsAsciiDigit(number[^1])
            && decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            && (percent is not null || number.Contains('.'))
            && Fraction.TryMake(percent is null ? value : value / 100, out fraction);
    }
}
