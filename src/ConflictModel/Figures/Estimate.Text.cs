using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ConflictModel;

/// <content>Reading and writing the compact text form.</content>
public readonly partial record struct Estimate
{
    private const string ComputedMark = " (computed)";
    private const string InventedMark = " (invented)";

    /// <summary>Words that stand before what they count without "of": "several people", "dozens of people".</summary>
    private static readonly string[] Adjectives = ["several", "a few", "many"];

    private static readonly (string Text, Func<long, Estimate> Make)[] Forms =
    [
        ("exactly ", Exactly), ("at least ", AtLeast), ("no fewer than ", AtLeast), ("no less than ", AtLeast), ("more than ", MoreThan), ("over ", MoreThan),
        ("≥ ", AtLeast), ("≥", AtLeast), ("> ", MoreThan), (">", MoreThan), ("≤ ", UpTo), ("≤", UpTo), ("< ", FewerThan), ("<", FewerThan),
        ("up to ", UpTo), ("at most ", UpTo), ("fewer than ", FewerThan), ("less than ", FewerThan),
        ("nearly ", Nearly), ("almost ", Nearly), ("about ", About), ("around ", About), ("some ", About), ("approximately ", About),
        ("best ", BestOf),
    ];

    /// <summary>Reads an estimate: <c>17</c>, <c>at least 78</c>, <c>more than 380,000</c>, <c>about 235,000</c>, <c>34-56</c>, <c>34-56, best 50</c>, <c>best 50</c>, <c>dozens</c>, <c>the majority of 235,000</c>, <c>none reported</c>, <c>unknown</c>.</summary>
    /// <param name="s">The text to read; thousands may be set off by commas. At its end may stand <c>(computed)</c> or <c>(invented)</c>.</param>
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

        foreach (var (mark, wording) in (ReadOnlySpan<(string, Wording)>)[(ComputedMark, Wording.Computed), (InventedMark, Wording.Invented)])
        {
            if (s.EndsWith(mark, StringComparison.Ordinal))
            {
                var read = TryParse(s[..^mark.Length], out var bare) && bare.Wording != Wording.Computed && bare.Wording != Wording.Invented;
                result = read ? Made(bare.Least, bare.Greatest, bare.Best, wording) : default;
                return read;
            }
        }

        if (TryReadShare(s, out result))
        {
            return true;
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

        if (result.Wording == Wording.ShareOf || result.Wording == Wording.NoneReported || stated < (result.Least ?? 0) || stated > (result.Greatest ?? long.MaxValue) || (result.Best ?? stated) != stated)
        {
            result = default;
            return false;
        }

        result = result.WithBest(stated);
        return true;
    }

    /// <summary>Writes the estimate in the form that <see cref="Parse"/> reads. What was computed is written as a number, what was invented says so.</summary>
    public override string ToString()
    {
        if (Wording == Wording.Invented)
        {
            return Plain() + InventedMark;
        }

        if (IsBestOnly)
        {
            return $"best {Digits(best)}";
        }

        var text = Bounds();
        return SaysBestApart ? $"{text}, best {Digits(best)}" : text;
    }

    /// <summary>Writes bounds and best value each for itself, as a number of no source's is read again.</summary>
    private string Plain()
    {
        var bounds = (Least, Greatest) switch
        {
            ({ } low, { } high) => $"{Digits(low)}-{Digits(high)}",
            ({ } low, null) => $"at least {Digits(low)}",
            (null, { } high) => $"up to {Digits(high)}",
            _ => "",
        };
        return !hasBest ? bounds.Length == 0 ? "unknown" : bounds : bounds.Length == 0 ? $"best {Digits(best)}" : $"{bounds}, best {Digits(best)}";
    }

    /// <summary>Tells the estimate as prose does, thousands set off: "more than 380,000".</summary>
    public string Describe()
    {
        if (Wording == Wording.ShareOf)
        {
            return DescribeShare();
        }

        if (Wording == Wording.NoneReported)
        {
            return "none reported";
        }

        if (Wording == Wording.Invented)
        {
            return Made(Least, Greatest, Best, Wording.Computed).Describe() + InventedMark;
        }

        if (IsBestOnly)
        {
            return string.Create(CultureInfo.InvariantCulture, $"a best estimate of {best:N0}");
        }

        var text = Bounds(n => n.ToString("N0", CultureInfo.InvariantCulture), " to ");
        return SaysBestApart
            ? string.Create(CultureInfo.InvariantCulture, $"{text} (best {best:N0})")
            : IsKnown ? text : "an unknown number";
    }

    /// <summary>Tells the words, and what they come to: "the majority of 235,000 (at least 117,501)"; of an "about", what they come to about.</summary>
    private string DescribeShare(string people = "")
    {
        var joint = said!.IndexOf(" of ", StringComparison.Ordinal); // said: by the one factory that gives this wording
        var (share, whole) = (Share.Parse(said[..joint]), Parse(said[(joint + 4)..]));
        var comes = LowKind is not BoundKind.None || HighKind is not BoundKind.None ? Made(Least, Greatest, Best, Wording.Computed).Describe()
            : hasBest ? string.Create(CultureInfo.InvariantCulture, $"about {best:N0}")
            : whole.Best is { } near ? share.Near(near)
            : "";
        return $"{share} of {(people.Length > 0 ? whole.Counting(people) : whole.Describe())}{(comes.Length > 0 ? $" ({comes})" : "")}";
    }

    /// <summary>Gets a value indicating whether the best value stands beside the bounds: not where one number says both.</summary>
    private bool SaysBestApart =>
        hasBest && Wording != Wording.ShareOf && Wording != Wording.Exactly && Wording != Wording.About && !(Wording == Wording.Computed && Least == best && Greatest == best);

    /// <summary>Tells the estimate before what it counts: "at least 78 people", "dozens of people", "an unknown number of people".</summary>
    internal string Counting(string people)
    {
        if (Wording == Wording.ShareOf)
        {
            return DescribeShare(people);
        }

        if (Wording == Wording.NoneReported)
        {
            return $"an unknown number (none reported) of {people}";
        }

        var joint = !IsKnown || (Wording == Wording.InWords && !Adjectives.Any(said!.StartsWith)) ? " of " : " "; // said: see OfWord
        return Describe() + joint + (IsWrittenAsOne ? Singular(people) : people);
    }

    private bool IsWrittenAsOne =>
        (Least == 1 && (Greatest == 1 || Wording == Wording.AtLeast)) || (Wording == Wording.MoreThan && Least == 2) || (IsBestOnly && best == 1);

    /// <summary>Puts the first noun of the words into the singular: "people of Northland", "observation posts", "children".</summary>
    private static string Singular(string people)
    {
        var of = people.IndexOf(" of ", StringComparison.Ordinal);
        var (noun, rest) = of < 0 ? (people, "") : (people[..of], people[of..]);
        var word = noun[(noun.LastIndexOf(' ') + 1)..];
        var one = word switch
        {
            "people" => "person",
            "children" => "child",
            "men" or "women" => $"{word[..^2]}an",
            _ when word.EndsWith("ies", StringComparison.Ordinal) => $"{word[..^3]}y",
            _ when word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal) || word.EndsWith("sses", StringComparison.Ordinal) => word[..^2],
            _ when word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) => word[..^1],
            _ => word,
        };
        return string.Concat(noun.AsSpan(0, noun.Length - word.Length), one, rest);
    }

    static Estimate IParsable<Estimate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Estimate>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Estimate result) => TryParse(s, out result);

    private static bool TryReadBounds(string text, out Estimate result)
    {
        result = default;
        if (text is "unknown" or "none reported")
        {
            result = text == "unknown" ? Unknown : NoneReported;
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
                if ((number == long.MaxValue && lead is "more than " or "over " or "> " or ">") || (number == 0 && lead is "fewer than " or "less than " or "nearly " or "almost " or "< " or "<"))
                {
                    return false;
                }

                result = make(number);
                return true;
            }
        }

        return TryReadRange(text, out result) || TryReadWord(text, out result);
    }

    private static bool TryReadShare(string text, out Estimate result)
    {
        result = default;
        var joint = text.IndexOf(" of ", StringComparison.Ordinal);
        if (joint <= 0 || !Share.TryParse(text[..joint], out var share) || !share.IsKnown || !TryParse(text[(joint + 4)..], out var whole)
            || whole.Wording == Wording.ShareOf || whole.Wording == Wording.Computed || whole.Wording == Wording.Invented)
        {
            return false;
        }

        result = ShareOf(share, whole);
        return true;
    }

    private static bool TryReadRange(string text, out Estimate result)
    {
        result = default;
        var body = text.StartsWith("between ", StringComparison.OrdinalIgnoreCase)
            ? text[8..].Replace(" and ", "-", StringComparison.OrdinalIgnoreCase)
            : text;
        body = body.Replace(" to ", "-", StringComparison.OrdinalIgnoreCase);
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
            "in-words" or "share-of" => said!, // set by the factories that give these wordings
            "none-reported" => "none reported",
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
