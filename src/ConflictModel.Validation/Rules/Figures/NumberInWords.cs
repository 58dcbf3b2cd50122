using System.Globalization;

namespace ConflictModel.Validation;

/// <summary>Reads the one number that English words hold, in digits or spelled out, and the words that bound it; nothing where there are several, or what holds digits is no plain number.</summary>
/// <remarks>
/// "At least forty", "more than a dozen", "40 at least", "≥ 40" keep number and bound. "Dozens", "hundreds" are read as the words that they are. "Nobody was
/// killed" is a zero, since it tells what befell people; "nobody claimed the attack" is none. "Several", "a few" and fractions make the words unreadable.
/// </remarks>
internal static class NumberInWords
{
    private static readonly char[] Signs = ['"', '\'', '“', '”', '‘', '’', '«', '»', '(', ')', '[', ']', ',', '.', ';', ':', '!', '?', '…', '–', '—', '-'];

    private static readonly char[] Leads = ['~', '≈', '>', '≥', '<', '≤', '=', '+'];

    // The longer phrases first: "no more than" is not "more than".
    private static readonly (string Words, Bound Bound)[] Before =
    [
        ("no fewer than", Bound.Low), ("no less than", Bound.Low), ("not fewer than", Bound.Low), ("not less than", Bound.Low),
        ("no more than", Bound.High), ("not more than", Bound.High), ("a minimum of", Bound.Low), ("a maximum of", Bound.High), ("in excess of", Bound.Low), ("as many as", Bound.High),
        ("at least", Bound.Low), ("more than", Bound.Low), ("greater than", Bound.Low), ("upwards of", Bound.Low), ("over", Bound.Low),
        ("up to", Bound.High), ("at most", Bound.High), ("fewer than", Bound.High), ("less than", Bound.High), ("close to", Bound.Near), ("just under", Bound.Near),
        ("nearly", Bound.Near), ("almost", Bound.Near),
        ("about", Bound.About), ("around", Bound.About), ("approximately", Bound.About), ("roughly", Bound.About), ("some", Bound.About), ("an estimated", Bound.About),
    ];

    private static readonly (string Words, Bound Bound)[] After = [("or more", Bound.Low), ("at least", Bound.Low), ("or so", Bound.About), ("or fewer", Bound.High), ("or less", Bound.High), ("at most", Bound.High), ("and more", Bound.Low)];

    private static readonly HashSet<string> Unreadable = new(StringComparer.Ordinal)
    {
        "several", "few", "couple", "pair", "half", "third", "thirds", "quarter", "quarters", "percent", "tens", "majority", "most", "another", "others", "other", "additional", "further",
    };

    private static readonly HashSet<string> Nobody = new(StringComparer.Ordinal) { "nobody", "no-one", "none" };

    // What may stand between "nobody" and what befell nobody.
    private static readonly HashSet<string> Auxiliaries = new(StringComparer.Ordinal) { "was", "were", "is", "are", "has", "have", "had", "been", "be", "to", "reported", "reportedly", "said" };

    private static readonly HashSet<string> Befallen = new(StringComparer.Ordinal)
    {
        "killed", "died", "dead", "wounded", "injured", "hurt", "harmed", "displaced", "fled",
    };

    // Whom a number can be of, between it and what befell them: "45 of its fighters were killed".
    private static readonly HashSet<string> Whom = new(StringComparer.Ordinal)
    {
        "people", "persons", "civilians", "men", "women", "children", "boys", "girls", "adults", "fighters", "combatants", "soldiers", "troops", "militants", "rebels", "insurgents", "policemen",
        "villagers", "residents", "refugees", "members", "of", "the", "its", "their", "his", "our", "those",
    };

    private static readonly HashSet<string> Vague = new(StringComparer.Ordinal) { "dozens", "scores", "hundreds", "thousands", "millions" };

    private static readonly HashSet<string> Months = new(StringComparer.Ordinal)
    {
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    };

    /// <summary>What the words beside a number say of it.</summary>
    internal enum Bound
    {
        /// <summary>Nothing.</summary>
        None,

        /// <summary>It is that or more.</summary>
        Low,

        /// <summary>It is that or less.</summary>
        High,

        /// <summary>It is less, and near.</summary>
        Near,

        /// <summary>It is near.</summary>
        About,
    }

    /// <summary>Reads the number; null where there is none, or more than one, or it cannot be told.</summary>
    internal static Reading? Read(string words)
    {
        if (words.Length is 0 or > 2_000)
        {
            return null;
        }

        var tokens = Tokens(words);
        Reading? found = null;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (IsDate(tokens, i))
            {
                continue;
            }

            var reading = ReadAt(tokens, ref i, out var isUnreadable);
            if (isUnreadable || (reading is not null && found is not null))
            {
                return null;
            }

            found ??= reading;
        }

        return found;
    }

    private static Reading? ReadAt(string[] tokens, ref int i, out bool isUnreadable)
    {
        var token = tokens[i];
        isUnreadable = false;
        if (Vague.Contains(token))
        {
            return new Reading(token, 0, Bound.None, "");
        }

        if (!token.Any(char.IsDigit))
        {
            return ReadSpelled(tokens, ref i, out isUnreadable);
        }

        var first = i;
        var plain = token.TrimStart(Leads).TrimEnd('+');
        var (signed, plus) = (token[..^token.TrimStart(Leads).Length], token.EndsWith('+'));
        var times = i + 1 < tokens.Length ? NumberWords.Times(tokens[i + 1]) : 1;
        if (!TryRead(plain, times, out var number))
        {
            isUnreadable = true;
            return null;
        }

        i += times > 1 ? 1 : 0;
        var bound = signed is "~" or "≈" ? Bound.About : plus || signed is ">" or "≥" or ">=" ? Bound.Low : signed is "<" or "≤" or "<=" ? Bound.High : Bound.None;
        var said = signed.Length > 0 || plus ? token : "";
        if (bound is Bound.None)
        {
            (said, bound) = Beside(tokens, first, i);
        }

        return new Reading("", number, bound, said.Length > 0 ? said : string.Join(' ', tokens[first..(i + 1)]), Befell(tokens, i + 1));
    }

    private static Reading? ReadSpelled(string[] tokens, ref int i, out bool isUnreadable)
    {
        isUnreadable = false;
        if (TryReadNobody(tokens, ref i) is { } nobody)
        {
            return nobody;
        }

        if (!NumberWords.TryRead(tokens, i, out var number, out var taken))
        {
            isUnreadable = (Unreadable.Contains(tokens[i]) && !(tokens[i] == "most" && i > 0 && tokens[i - 1] == "at")) || NumberWords.IsOne(tokens[i]) || IsFraction(tokens[i]);
            return null;
        }

        var first = i;
        i += taken - 1;
        var (said, bound) = Beside(tokens, first, i);
        return new Reading("", number, bound, said.Length > 0 ? said : string.Join(' ', tokens[first..(i + 1)]), Befell(tokens, i + 1));
    }

    /// <summary>Reads "nobody was killed", and passes over a "no one" of anything else.</summary>
    private static Reading? TryReadNobody(string[] tokens, ref int i)
    {
        var isNoOne = tokens[i] == "no" && i + 1 < tokens.Length && tokens[i + 1] == "one";
        if (!isNoOne && !Nobody.Contains(tokens[i]))
        {
            return null;
        }

        var said = isNoOne ? "no one" : tokens[i];
        var next = i + (isNoOne ? 2 : 1);
        while (next < tokens.Length && Auxiliaries.Contains(tokens[next]))
        {
            next++;
        }

        if (next >= tokens.Length || !Befallen.Contains(tokens[next]))
        {
            return null;
        }

        i = next;
        return new Reading("", 0, Bound.None, said);
    }

    /// <summary>Gets the word for what befell those whom a number counts, where nothing else stands between.</summary>
    private static string Befell(string[] tokens, int next)
    {
        while (next < tokens.Length && (Whom.Contains(tokens[next]) || Auxiliaries.Contains(tokens[next])))
        {
            next++;
        }

        return next < tokens.Length && Befallen.Contains(tokens[next]) ? tokens[next] : "";
    }

    /// <summary>"Two-thirds" of a number, or "forty-odd", is no number that can be told.</summary>
    private static bool IsFraction(string token)
    {
        var hyphen = token.IndexOf('-', StringComparison.Ordinal);
        return hyphen > 0 && NumberWords.IsOne(token[..hyphen])
            && token[(hyphen + 1)..] is "third" or "thirds" or "quarter" or "quarters" or "half" or "fifth" or "fifths" or "tenth" or "tenths" or "odd" or "something" or "plus";
    }

    private static (string Said, Bound Bound) Beside(string[] tokens, int first, int last)
    {
        var number = string.Join(' ', tokens[first..(last + 1)]);
        var before = " " + string.Join(' ', tokens[Math.Max(0, first - 3)..first]);
        foreach (var (words, bound) in Before)
        {
            if (before.EndsWith(" " + words, StringComparison.Ordinal))
            {
                return ($"{words} {number}", bound);
            }
        }

        var after = string.Join(' ', tokens.Skip(last + 1).Take(2));
        foreach (var (words, bound) in After)
        {
            if (after == words)
            {
                return ($"{number} {words}", bound);
            }
        }

        return ("", Bound.None);
    }

    private static string[] Tokens(string words)
    {
        var tokens = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < tokens.Length; i++)
        {
            tokens[i] = tokens[i].Trim(Signs).ToLowerInvariant();
        }

        // A sign that stands apart belongs to the number after it: "> 40".
        for (var i = 0; i + 1 < tokens.Length; i++)
        {
            if (tokens[i].Length > 0 && tokens[i].AsSpan().Trim(Leads).IsEmpty && tokens[i + 1].Length > 0 && char.IsAsciiDigit(tokens[i + 1][0]))
            {
                (tokens[i], tokens[i + 1]) = ("", tokens[i] + tokens[i + 1]);
            }
        }

        return Array.FindAll(tokens, t => t.Length > 0);
    }

    /// <summary>A day beside a month, or a year after one or after "in".</summary>
    private static bool IsDate(string[] tokens, int i)
    {
        if (!int.TryParse(tokens[i], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }

        var (before, after) = (i > 0 ? tokens[i - 1] : "", i + 1 < tokens.Length ? tokens[i + 1] : "");
        var isYear = tokens[i].Length == 4 && number is > 1800 and < 2200;
        return isYear
            ? Months.Contains(before) || before is "in" or "since" or "of" or "until" or "during" || (i > 1 && Months.Contains(tokens[i - 2]))
            : number is >= 1 and <= 31 && (Months.Contains(before) || Months.Contains(after));
    }

    private static bool TryRead(string text, long times, out long number)
    {
        number = 0;
        if (text.Length is 0 or > 18 || !char.IsAsciiDigit(text[0]) || !char.IsAsciiDigit(text[^1]) || !text.All(c => char.IsAsciiDigit(c) || c is ',' or '.'))
        {
            return false;
        }

        // Commas stand before groups of three, or this is a decimal of another language.
        var groups = text.Split(',');
        if ((groups.Length > 1 && (groups[0].Length > 3 || groups.Skip(1).Any(g => g.Length != 3))) || (text.Contains('.', StringComparison.Ordinal) && (times == 1 || groups.Length > 1)))
        {
            return false;
        }

        if (!decimal.TryParse(text, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            || value > long.MaxValue / times || value * times != decimal.Truncate(value * times))
        {
            return false;
        }

        number = (long)(value * times);
        return true;
    }

    /// <summary>The one number that words hold.</summary>
    /// <param name="Vague">The word that stands for it ("dozens"); empty where it is a number.</param>
    /// <param name="Number">The number; 0 where a word stands for it.</param>
    /// <param name="Bound">What the words beside it say of it.</param>
    /// <param name="Said">The number with these words.</param>
    /// <param name="Befell">What the words say just behind it that befell so many people ("45 people were killed"); empty where they say something else.</param>
    internal sealed record Reading(string Vague, long Number, Bound Bound, string Said, string Befell = "");
}
