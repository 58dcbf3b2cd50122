using System.Buffers;
using System.Globalization;

namespace ConflictModel.Validation;

/// <summary>Reads the one number that English words hold, in digits or spelled out, and the words that bound it; nothing where there are several, or what holds digits is no plain number.</summary>
/// <remarks>
/// "At least forty", "more than a dozen", "40 at least", "≥ 40" keep number and bound. "Dozens", "hundreds" are read as the words that they are. "Nobody was
/// killed" is a zero, since it tells what befell people; "nobody claimed the attack" is none. "Several", "a few" and fractions make the words unreadable.
/// Every figure of a record is read so, and few are told of: words are looked at where they stand, and no text is made unless a message needs it.
/// </remarks>
internal static class NumberInWords
{
    private const int Longest = 2_000;

    private static readonly SearchValues<char> NumberSigns = SearchValues.Create("0123456789,.");

    private static readonly string[] Vague = ["dozens", "scores", "hundreds", "thousands", "millions"];

    private static readonly string[] Befallen = ["killed", "died", "dead", "wounded", "injured", "hurt", "harmed", "displaced", "fled"];

    private static readonly (string[] Words, Bound Bound)[] Before =
    [
        (["no", "fewer", "than"], Bound.Low), (["no", "less", "than"], Bound.Low), (["not", "fewer", "than"], Bound.Low), (["not", "less", "than"], Bound.Low),
        (["no", "more", "than"], Bound.High), (["not", "more", "than"], Bound.High), (["a", "minimum", "of"], Bound.Low), (["a", "maximum", "of"], Bound.High), (["in", "excess", "of"], Bound.Low), (["as", "many", "as"], Bound.High),
        (["at", "least"], Bound.Low), (["more", "than"], Bound.Low), (["greater", "than"], Bound.Low), (["upwards", "of"], Bound.Low), (["over"], Bound.Low),
        (["up", "to"], Bound.High), (["at", "most"], Bound.High), (["fewer", "than"], Bound.High), (["less", "than"], Bound.High), (["close", "to"], Bound.Near), (["just", "under"], Bound.Near),
        (["nearly"], Bound.Near), (["almost"], Bound.Near),
        (["about"], Bound.About), (["around"], Bound.About), (["approximately"], Bound.About), (["roughly"], Bound.About), (["some"], Bound.About), (["an", "estimated"], Bound.About),
    ];

    private static readonly (string[] Words, Bound Bound)[] After = [(["or", "more"], Bound.Low), (["at", "least"], Bound.Low), (["or", "so"], Bound.About), (["or", "fewer"], Bound.High), (["or", "less"], Bound.High), (["at", "most"], Bound.High), (["and", "more"], Bound.Low)];

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
    /// <param name="words">The words.</param>
    /// <param name="tells">Whether to tell the number with the words beside it (<see cref="Reading.Said"/>), for a message.</param>
    internal static Reading? Read(string words, bool tells = false)
    {
        if (words.Length is 0 or > Longest)
        {
            return null;
        }

        var tokens = WordTokens.Of(words, stackalloc char[words.Length], stackalloc (int From, int To)[WordTokens.Most(words)]);
        Reading? found = null;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (IsDate(tokens, i))
            {
                continue;
            }

            var reading = ReadAt(tokens, ref i, tells, out var isUnreadable);
            if (isUnreadable || (reading is not null && found is not null))
            {
                return null;
            }

            found ??= reading;
        }

        return found;
    }

    private static Reading? ReadAt(in WordTokens tokens, ref int i, bool tells, out bool isUnreadable)
    {
        var token = tokens[i];
        isUnreadable = false;
        if (WordTokens.Find(token, Vague) is { } vague)
        {
            return new Reading(vague, 0, Bound.None, "", "");
        }

        if (!HasDigit(token))
        {
            return ReadSpelled(tokens, ref i, tells, out isUnreadable);
        }

        var first = i;
        var number = token.TrimStart(WordTokens.Leads);
        var (lead, plus) = (token.Length - number.Length, token.EndsWith("+", StringComparison.Ordinal));
        var times = i + 1 < tokens.Count ? NumberWords.Times(tokens[i + 1]) : 1;
        if (!TryRead(number.TrimEnd('+'), times, out var value))
        {
            isUnreadable = true;
            return null;
        }

        i += times > 1 ? 1 : 0;
        var bound = token[..lead] switch
        {
            "~" or "≈" => Bound.About,
            ">" or "≥" or ">=" => Bound.Low,
            _ when plus => Bound.Low,
            "<" or "≤" or "<=" => Bound.High,
            _ => Bound.None,
        };
        var beside = bound is Bound.None ? Beside(tokens, first, i) : default;
        return new Reading(
            "",
            value,
            bound is Bound.None ? beside.Bound : bound,
            !tells ? "" : bound is Bound.None ? Said(tokens, first, i, beside) : tokens.Join(first, i),
            Befell(tokens, i + 1));
    }

    private static Reading? ReadSpelled(in WordTokens tokens, ref int i, bool tells, out bool isUnreadable)
    {
        isUnreadable = false;
        if (TryReadNobody(tokens, ref i, tells) is { } nobody)
        {
            return nobody;
        }

        if (!NumberWords.TryRead(tokens, i, out var number, out var taken))
        {
            isUnreadable = (IsUnreadable(tokens[i]) && !(tokens[i] is "most" && i > 0 && tokens[i - 1] is "at")) || NumberWords.IsOne(tokens[i]) || IsFraction(tokens[i]);
            return null;
        }

        var first = i;
        i += taken - 1;
        var beside = Beside(tokens, first, i);
        return new Reading("", number, beside.Bound, tells ? Said(tokens, first, i, beside) : "", Befell(tokens, i + 1));
    }

    /// <summary>Reads "nobody was killed", and passes over a "no one" of anything else.</summary>
    private static Reading? TryReadNobody(in WordTokens tokens, ref int i, bool tells)
    {
        var isNoOne = tokens[i] is "no" && i + 1 < tokens.Count && tokens[i + 1] is "one";
        if (!isNoOne && !(tokens[i] is "nobody" or "no-one" or "none"))
        {
            return null;
        }

        var (first, next) = (i, i + (isNoOne ? 2 : 1));
        while (next < tokens.Count && IsAuxiliary(tokens[next]))
        {
            next++;
        }

        if (next >= tokens.Count || WordTokens.Find(tokens[next], Befallen) is null)
        {
            return null;
        }

        i = next;
        return new Reading("", 0, Bound.None, tells ? tokens.Join(first, first + (isNoOne ? 1 : 0)) : "", "");
    }

    /// <summary>Gets the word for what befell those whom a number counts, where nothing else stands between.</summary>
    private static string Befell(in WordTokens tokens, int next)
    {
        while (next < tokens.Count && (IsOfWhom(tokens[next]) || IsAuxiliary(tokens[next])))
        {
            next++;
        }

        return next < tokens.Count ? WordTokens.Find(tokens[next], Befallen) ?? "" : "";
    }

    private static bool IsUnreadable(ReadOnlySpan<char> word) => word is
        "several" or "few" or "couple" or "pair" or "half" or "third" or "thirds" or "quarter" or "quarters" or "percent" or "tens" or "majority" or "most"
        or "another" or "others" or "other" or "additional" or "further";

    /// <summary>Says whether a word may stand between "nobody" and what befell nobody.</summary>
    private static bool IsAuxiliary(ReadOnlySpan<char> word) => word is
        "was" or "were" or "is" or "are" or "has" or "have" or "had" or "been" or "be" or "to" or "reported" or "reportedly" or "said";

    /// <summary>Says whether a word may stand between a number and what befell so many: "45 of its fighters were killed".</summary>
    private static bool IsOfWhom(ReadOnlySpan<char> word) => word is
        "people" or "persons" or "civilians" or "men" or "women" or "children" or "boys" or "girls" or "adults" or "fighters" or "combatants" or "soldiers" or "troops"
        or "militants" or "rebels" or "insurgents" or "policemen" or "villagers" or "residents" or "refugees" or "members" or "of" or "the" or "its" or "their" or "his" or "our" or "those";

    private static bool IsMonth(ReadOnlySpan<char> word) => word is
        "january" or "february" or "march" or "april" or "may" or "june" or "july" or "august" or "september" or "october" or "november" or "december"
        or "jan" or "feb" or "mar" or "apr" or "jun" or "jul" or "aug" or "sep" or "sept" or "oct" or "nov" or "dec";

    /// <summary>"Two-thirds" of a number, or "forty-odd", is no number that can be told.</summary>
    private static bool IsFraction(ReadOnlySpan<char> token)
    {
        var hyphen = token.IndexOf('-');
        return hyphen > 0 && NumberWords.IsOne(token[..hyphen])
            && token[(hyphen + 1)..] is "third" or "thirds" or "quarter" or "quarters" or "half" or "fifth" or "fifths" or "tenth" or "tenths" or "odd" or "something" or "plus";
    }

    /// <summary>Finds the words before or after a number that say what it bounds, and how many they are; those before count below zero.</summary>
    private static (int Words, Bound Bound) Beside(in WordTokens tokens, int first, int last)
    {
        foreach (var (words, bound) in Before)
        {
            if (tokens.Have(words, first - words.Length))
            {
                return (-words.Length, bound);
            }
        }

        foreach (var (words, bound) in After)
        {
            if (tokens.Have(words, last + 1))
            {
                return (words.Length, bound);
            }
        }

        return (0, Bound.None);
    }

    private static string Said(in WordTokens tokens, int first, int last, (int Words, Bound Bound) beside) =>
        tokens.Join(first + Math.Min(beside.Words, 0), last + Math.Max(beside.Words, 0));

    /// <summary>A day beside a month, or a year after one or after "in".</summary>
    private static bool IsDate(in WordTokens tokens, int i)
    {
        if (!int.TryParse(tokens[i], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }

        var (isAfterMonth, isBeforeMonth) = (i > 0 && IsMonth(tokens[i - 1]), i + 1 < tokens.Count && IsMonth(tokens[i + 1]));
        var isYear = tokens[i].Length == 4 && number is > 1800 and < 2200;
        return isYear
            ? isAfterMonth || (i > 0 && tokens[i - 1] is "in" or "since" or "of" or "until" or "during") || (i > 1 && IsMonth(tokens[i - 2]))
            : number is >= 1 and <= 31 && (isAfterMonth || isBeforeMonth);
    }

    private static bool HasDigit(ReadOnlySpan<char> token)
    {
        foreach (var c in token)
        {
            if (char.IsDigit(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TryRead(ReadOnlySpan<char> text, long times, out long number)
    {
        number = 0;
        if (text.Length is 0 or > 18 || !char.IsAsciiDigit(text[0]) || !char.IsAsciiDigit(text[^1]) || text.ContainsAnyExcept(NumberSigns))
        {
            return false;
        }

        // Commas stand before groups of three, or this is a decimal of another language.
        var grouped = text.Contains(',');
        if ((grouped && !AreGroups(text)) || (text.Contains('.') && (times == 1 || grouped)))
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

    private static bool AreGroups(ReadOnlySpan<char> text)
    {
        var comma = text.IndexOf(',');
        if (comma > 3)
        {
            return false;
        }

        for (var rest = text[(comma + 1)..]; ; rest = rest[(comma + 1)..])
        {
            comma = rest.IndexOf(',');
            if ((comma < 0 ? rest.Length : comma) != 3)
            {
                return false;
            }

            if (comma < 0)
            {
                return true;
            }
        }
    }

    /// <summary>The one number that words hold.</summary>
    /// <param name="Vague">The word that stands for it ("dozens"); empty where it is a number.</param>
    /// <param name="Number">The number; 0 where a word stands for it.</param>
    /// <param name="Bound">What the words beside it say of it.</param>
    /// <param name="Said">The number with these words, if that was asked for.</param>
    /// <param name="Befell">What the words say just behind it that befell so many people ("45 people were killed"); empty where they say something else.</param>
    internal readonly record struct Reading(string Vague, long Number, Bound Bound, string Said, string Befell);
}
