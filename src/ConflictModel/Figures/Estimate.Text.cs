using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ConflictModel;

/// <content>Reading and writing the compact text form.</content>
public readonly partial record struct Estimate
{
    private static readonly (string Text, Func<long, Estimate> Make)[] Forms =
    [
        ("at least ", AtLeast), ("no fewer than ", AtLeast), ("more than ", MoreThan), ("over ", MoreThan),
        ("up to ", UpTo), ("at most ", UpTo), ("fewer than ", FewerThan), ("less than ", FewerThan),
        ("nearly ", Nearly), ("almost ", Nearly), ("about ", About), ("around ", About), ("some ", About), ("approximately ", About),
        ("best ", BestOf),
    ];

    /// <summary>Reads an estimate: <c>17</c>, <c>at least 78</c>, <c>more than 380,000</c>, <c>about 235,000</c>, <c>34-56</c>, <c>34-56, best 50</c>, <c>best 50</c>, <c>dozens</c>, <c>unknown</c>.</summary>
    /// <param name="s">The text to read; thousands may be set off by commas.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is no estimate.</exception>
    public static Estimate Parse(string s) =>
        TryParse(Guard.Against.Null(s), out var estimate)
            ? estimate
            : throw new FormatException(
                $"'{Quoting.Short(s)}' is no estimate: expected a number such as 17, a bound such as 'at least 78' or 'more than 380,000', a range such as 34-56, a word such as 'dozens', or 'unknown'.");

    /// <summary>Reads an estimate, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The estimate, or the unknown one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out Estimate result)
    {
        result = default;
        if (string.IsNullOrWhiteSpace(s) || s.Length > 200)
        {
            return false;
        }

        var text = s;
        long? best = null;
        var comma = text.IndexOf(", best ", StringComparison.Ordinal);
        if (comma > 0)
        {
            if (!TryReadNumber(text.AsSpan(comma + 7), out var value))
            {
                return false;
            }

            (best, text) = (value, text[..comma]);
        }

        if (!TryReadBounds(text, out result))
        {
            return false;
        }

        if (best is not { } stated)
        {
            return true;
        }

        if (stated < (result.Least ?? 0) || stated > (result.Greatest ?? long.MaxValue) || (result.Best ?? stated) != stated)
        {
            result = default;
            return false;
        }

        result = result.WithBest(stated);
        return true;
    }

    /// <summary>Writes the estimate in the form that <see cref="Parse"/> reads.</summary>
    public override string ToString()
    {
        if (IsBestOnly)
        {
            return $"best {Digits(best)}";
        }

        var text = Bounds();
        return SaysBestApart ? $"{text}, best {Digits(best)}" : text;
    }

    /// <summary>Tells the estimate as prose does, thousands set off: "more than 380,000".</summary>
    public string Describe()
    {
        if (IsBestOnly)
        {
            return string.Create(CultureInfo.InvariantCulture, $"a best estimate of {best:N0}");
        }

        var text = Bounds(n => n.ToString("N0", CultureInfo.InvariantCulture), " to ");
        return SaysBestApart
            ? string.Create(CultureInfo.InvariantCulture, $"{text} (best {best:N0})")
            : IsKnown ? text : "an unknown number";
    }

    /// <summary>Gets a value indicating whether the best value stands beside the bounds: not where one number says both.</summary>
    private bool SaysBestApart =>
        hasBest && Wording != Wording.Exactly && Wording != Wording.About && !(Wording == Wording.Computed && Least == best && Greatest == best);

    /// <summary>Tells the estimate before what it counts: "at least 78 people", "dozens of people", "an unknown number of people".</summary>
    internal string Counting(string people)
    {
        var joint = !IsKnown || (Wording == Wording.InWords && !said!.StartsWith("several", StringComparison.Ordinal)) ? " of " : " "; // said: see OfWord
        return Describe() + joint + (IsWrittenAsOne ? Singular(people) : people);
    }

    private bool IsWrittenAsOne => (Least == 1 && (Greatest == 1 || Wording == Wording.AtLeast)) || (IsBestOnly && best == 1);

    private static string Singular(string people) => people switch
    {
        "people" => "person",
        "civilians" => "civilian",
        "combatants" => "combatant",
        _ when people.StartsWith("people of ", StringComparison.Ordinal) => $"person{people.AsSpan(6)}",
        _ => people,
    };

    static Estimate IParsable<Estimate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Estimate>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Estimate result) => TryParse(s, out result);

    private static bool TryReadBounds(string text, out Estimate result)
    {
        result = default;
        if (text == "unknown")
        {
            return true;
        }

        if (TryReadNumber(text, out var exact))
        {
            result = Exactly(exact);
            return true;
        }

        foreach (var (lead, make) in Forms)
        {
            if (text.StartsWith(lead, StringComparison.OrdinalIgnoreCase) && TryReadNumber(text.AsSpan(lead.Length), out var number))
            {
                if ((number == long.MaxValue && lead is "more than " or "over ") || (number == 0 && lead is "fewer than " or "less than " or "nearly " or "almost "))
                {
                    return false;
                }

                result = make(number);
                return true;
            }
        }

        return TryReadRange(text, out result) || TryReadWord(text, out result);
    }

    private static bool TryReadRange(string text, out Estimate result)
    {
        result = default;
        var body = text.StartsWith("between ", StringComparison.OrdinalIgnoreCase)
            ? text[8..].Replace(" and ", "-", StringComparison.OrdinalIgnoreCase)
            : text;
        var dash = body.IndexOfAny(['-', '–']);
        if (dash <= 0 || !TryReadNumber(body.AsSpan(0, dash), out var low) || !TryReadNumber(body.AsSpan(dash + 1), out var high) || high < low)
        {
            return false;
        }

        result = Between(low, high);
        return true;
    }

    private static bool TryReadWord(string text, out Estimate result)
    {
        result = default;
        var table = text.EndsWith(" (acled)", StringComparison.Ordinal) ? WordBounds.Acled : WordBounds.Literal;
        var word = ReferenceEquals(table, WordBounds.Acled) ? text[..^8] : text;
        if (!table.TryGet(word, out _))
        {
            return false;
        }

        result = OfWord(word, table);
        return true;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, out long number)
    {
        number = 0;
        if (text.IsEmpty || text.Length > 26 || !char.IsAsciiDigit(text[0]) || !char.IsAsciiDigit(text[^1]))
        {
            return false;
        }

        // Commas may stand only between groups of three, or none at all: "1,00" is a slip, not a hundred.
        var sinceComma = -1;
        foreach (var c in text)
        {
            if (c == ',')
            {
                if (sinceComma is not (-1 or 3))
                {
                    return false;
                }

                sinceComma = 0;
            }
            else if (!char.IsAsciiDigit(c))
            {
                return false;
            }
            else if (sinceComma >= 0)
            {
                sinceComma++;
            }
        }

        return sinceComma is -1 or 3
            && (sinceComma == -1 || text.IndexOf(',') <= 3)
            && long.TryParse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out number);
    }

    private string Bounds(Func<long, string>? write = null, string to = "-")
    {
        write ??= Digits;
        return Wording.Word switch
        {
            "in-words" => said!, // set by the one factory that gives this wording
            "at-least" => $"at least {write(low)}",
            "more-than" => $"more than {write(low)}",
            "up-to" => $"up to {write(high)}",
            "fewer-than" => $"fewer than {write(high)}",
            "nearly" => $"nearly {write(high)}",
            "about" => $"about {write(best)}",
            "exactly" => write(low),
            "between" => write(low) + to + write(high),
            _ => (Least, Greatest) switch
            {
                ({ } least, { } greatest) when least == greatest => write(least),
                ({ } least, { } greatest) => write(least) + to + write(greatest),
                ({ } least, null) => $"at least {write(least)}",
                (null, { } greatest) => $"up to {write(greatest)}",
                _ => "unknown",
            },
        };
    }
}
