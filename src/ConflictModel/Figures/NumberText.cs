using System.Globalization;

namespace ConflictModel;

/// <summary>Reads numbers as sources print them.</summary>
internal static class NumberText
{
    private const string Dozen = "a dozen";

    private static readonly (string Text, long Times)[] Rounds = [(" thousand", 1_000), (" million", 1_000_000), (" billion", 1_000_000_000)];

    /// <summary>Reads digits, thousands set off by commas or not at all.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, out long number)
    {
        number = 0;
        if (text.IsEmpty || text.Length > 26 || !char.IsAsciiDigit(text[0]) || !char.IsAsciiDigit(text[^1]))
        {
            return false;
        }

        // Commas may stand only between groups of three, or none at all: "1,00" is a slip, not a hundred, and "0,500" another language's half.
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
            && (sinceComma == -1 || (text.IndexOf(',') <= 3 && text[0] != '0'))
            && long.TryParse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out number);
    }

    /// <summary>Says whether a number stands in a text that would be read if it were smaller.</summary>
    internal static bool HasTooLarge(string text)
    {
        for (var (at, start) = (0, 0); at <= text.Length; at++)
        {
            if (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] == ','))
            {
                continue;
            }

            var number = text.AsSpan(start..at).Trim(',');
            start = at + 1;
            if (number.Length > 18 && decimal.TryParse(number, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value) ? value > long.MaxValue : number.Length > 30)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads what follows a word of bound: digits, "a dozen" or "1.5 million".</summary>
    internal static bool TryReadAmount(string text, out long number)
    {
        if (text == Dozen)
        {
            number = 12;
            return true;
        }

        return TryRead(text, out number) || TryReadMillions(text, out number);
    }

    /// <summary>Reads "1.5 million", "400 thousand".</summary>
    internal static bool TryReadMillions(string text, out long number)
    {
        number = 0;
        foreach (var (round, times) in Rounds)
        {
            if (text.EndsWith(round, StringComparison.Ordinal) && text.Length - round.Length is > 0 and <= 12
                && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[^(round.Length + 1)])
                && decimal.TryParse(text.AsSpan(0, text.Length - round.Length), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
                && value * times is var product && product <= long.MaxValue && product == decimal.Truncate(product))
            {
                number = (long)product;
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads the two numbers of "34-56", "34 - 56", "between 34 and 56" or "34 to 56", in whatever order they stand.</summary>
    internal static bool TryReadEnds(string text, out long low, out long high)
    {
        (low, high) = (0, 0);
        var body = text.StartsWith("between ", StringComparison.OrdinalIgnoreCase)
            ? text[8..].Replace(" and ", "-", StringComparison.OrdinalIgnoreCase)
            : text;
        body = body.Replace(" to ", "-", StringComparison.OrdinalIgnoreCase).Replace(" - ", "-", StringComparison.Ordinal).Replace(" – ", "-", StringComparison.Ordinal);
        var dash = body.IndexOfAny(['-', '–']);
        return dash > 0 && TryRead(body.AsSpan(0, dash), out low) && TryRead(body.AsSpan(dash + 1), out high);
    }
}
