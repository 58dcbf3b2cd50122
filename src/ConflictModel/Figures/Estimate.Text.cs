using System.Diagnostics.CodeAnalysis;

namespace ConflictModel;

/// <content>Reading the compact text form.</content>
public readonly partial record struct Estimate
{
    private const string ComputedMark = " (computed)";
    private const string InventedMark = " (invented)";
    private const string OrMore = " or more";
    private const string OwnMark = ": at least ";

    private static readonly (string Text, Func<long, Estimate> Make)[] Forms =
    [
        ("exactly ", Exactly), ("at least ", AtLeast), ("no fewer than ", AtLeast), ("no less than ", AtLeast), ("more than ", MoreThan), ("over ", MoreThan),
        ("≥ ", AtLeast), ("≥", AtLeast), ("> ", MoreThan), (">", MoreThan), ("≤ ", UpTo), ("≤", UpTo), ("< ", FewerThan), ("<", FewerThan),
        ("up to ", UpTo), ("at most ", UpTo), ("fewer than ", FewerThan), ("less than ", FewerThan),
        ("nearly ", Nearly), ("almost ", Nearly), ("about ", About), ("around ", About), ("some ", About), ("approximately ", About),
        ("~ ", About), ("~", About), ("≈ ", About), ("≈", About), ("best ", BestOf),
    ];

    /// <summary>Reads an estimate: <c>17</c>, <c>at least 78</c>, <c>more than 380,000</c>, <c>about 235,000</c>, <c>34-56</c>, <c>34-56, best 50</c> or <c>34-56 (best 50)</c>, <c>best 50</c>, <c>dozens</c>, <c>the majority of 235,000</c>, <c>none reported</c>, <c>unknown</c>.</summary>
    /// <remarks>
    /// <para>Also <c>78+</c> and <c>78 or more</c> (at least 78), <c>~40</c> (about 40), <c>1.5 million</c> (about 1,500,000, since nobody counts so) and <c>more than a dozen</c>.</para>
    /// <para>A word of a table of your own names the table and what it means there: <c>dozens (desk: at least 36)</c>.</para>
    /// </remarks>
    /// <param name="s">The text to read; thousands may be set off by commas. At its end may stand <c>(computed)</c> or <c>(invented)</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is no estimate.</exception>
    public static Estimate Parse(string s) =>
        TryParse(Guard.Against.Null(s), out var estimate)
            ? estimate
            : throw new FormatException($"'{Quoting.Short(s)}' is no estimate: {EstimateFaults.Of(s)}.");

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
        if (EstimateFaults.TryFindBest(text, out var bounds, out var said))
        {
            if (!TryReadNumber(said, out var value))
            {
                return false;
            }

            (best, text) = (value, text[..bounds]);
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

        if (NumberText.TryReadMillions(text, out var round) || (text.EndsWith('+') && TryReadNumber(text.AsSpan(0, text.Length - 1), out exact)))
        {
            result = text.EndsWith('+') ? AtLeast(exact) : About(round);
            return true;
        }

        if (text.EndsWith(OrMore, StringComparison.OrdinalIgnoreCase) && NumberText.TryReadAmount(text[..^OrMore.Length], out var atLeast))
        {
            result = AtLeast(atLeast);
            return true;
        }

        foreach (var (lead, make) in Forms)
        {
            if (text.StartsWith(lead, StringComparison.OrdinalIgnoreCase) && NumberText.TryReadAmount(text[lead.Length..], out var number))
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
        if (!NumberText.TryReadEnds(text, out var low, out var high) || high < low)
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
            return TryReadOwnWord(text, out result);
        }

        result = OfWord(word, table);
        return true;
    }

    /// <summary>Reads a word of a table that only its user has: the text tells what it means there.</summary>
    private static bool TryReadOwnWord(string text, out Estimate result)
    {
        result = default;
        var (open, joint) = (text.LastIndexOf(" (", StringComparison.Ordinal), text.LastIndexOf(OwnMark, StringComparison.Ordinal));
        if (open <= 0 || joint < open || !text.EndsWith(')') || !TryReadNumber(text.AsSpan((joint + OwnMark.Length)..^1), out var least)
            || string.IsNullOrWhiteSpace(text[..open]) || text[(open + 2)..joint] is not { } table || !WordBounds.CanBeOwn(table))
        {
            return false;
        }

        result = new(BoundKind.Closed, least, BoundKind.None, 0, false, 0, Wording.InWords, $"{text[..open].ToLowerInvariant()} ({table})");
        return true;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, out long number) => NumberText.TryRead(text, out number);
}
