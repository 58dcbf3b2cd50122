namespace ConflictModel.Validation;

/// <summary>The words cited must agree with what the figure measures: "about 200 dead and wounded" are not 200 killed, "300 wounded" are not 300 killed, and excess deaths are no count of the killed.</summary>
/// <remarks>
/// Judges the words of citations that hold exactly one number, in English. Silent for words with several numbers, of which each may be of
/// another measure; for "casualties", which mean either; where the words name the harm of the figure as well as another, or only another and another number; where other words follow ("78 were killed and wounded people fled"); and for a rejected figure.
/// </remarks>
internal sealed class WordsMustAgreeWithTheirMeasure() : Rule<CasualtyEstimate>(
    RuleIds.WordsMustAgreeWithTheirMeasure, Severity.Warning, "The words cited must agree with what the figure measures.")
{
    private static readonly string[] Both =
    [
        "dead and wounded", "dead and injured", "dead or wounded", "dead or injured", "killed and wounded", "killed and injured", "killed or wounded", "killed or injured",
        "killed and/or wounded", "killed and/or injured", "wounded and dead", "injured and dead", "wounded or killed", "injured or killed",
    ];

    private static readonly WordStarts Wounded = new("wounded", "injured", "hurt", "maimed", "injuries");

    private static readonly WordStarts Killed = new("killed", "dead", "died", "slain", "deaths", "fatalities", "murdered", "massacred", "executed");

    private static readonly WordStarts Displaced = new("displaced", "fled", "uprooted");

    // Any other word that may tell of deaths leaves open what the number is of.
    private static readonly WordStarts Deathly = new("kill", "dea", "die", "dying", "fatal", "slain", "slaughter", "murder", "massacre", "execut", "casualt", "victim", "bod", "corpse", "perish", "martyr", "li", "bur", "toll", "behead", "drown", "assassinat", "shot", "lost", "loss");

    private const string AroundWords = "\"'“”‘’()[],.;:!?…–—";

    private static readonly string[] Onward = [" in ", " by ", " on ", " at ", " when ", " after ", " during ", " as ", " since ", " from ", " so far", " near "];

    public override RuleReach Reach => RuleReach.Item;

    public override string Why =>
        "A number of dead and wounded taken for dead alone makes a toll several times too high. Excess deaths are reckoned from statistics and leave any count of bodies far behind.";

    public override string Fix => "Give the measure that the words have: killed, wounded, killed or wounded together, displaced; or say that the number is known as excess mortality.";

    public override string Source => "Every Casualty Counts, Standards for Casualty Recording: killed and injured are told apart. Our World in Data once showed 264,762 excess deaths beside 177 battle deaths of one year.";

    protected override void Check(CasualtyEstimate figure, Findings findings)
    {
        if ((figure.Harm != Harm.Killed && figure.Harm != Harm.Wounded) || !figure.Number.IsKnown || figure.Standing.Kind == StandingKind.Rejected)
        {
            return;
        }

        foreach (var citation in figure.By.Citations)
        {
            if (citation.Words.Length > 0 && Against(figure, citation.Words) is { } objection && NumberInWords.Read(citation.Words) is not null)
            {
                findings.Listing(figure)?.Report(
                    figure,
                    $"The words cited are “{(citation.Words.Length <= 160 ? citation.Words : $"{citation.Words[..160]}…")}”, and the figure counts {figure.Number.Describe()} {figure.Harm} ({findings.Account(figure)}): {objection}.",
                    figure.Knowledge != Knowledge.ExcessMortality && IsExcess(citation.Words) ? "knowledge" : "harm",
                    suggestion: "Give the measure that the words have; if other words of the source tell this one, cite those.");
                return;
            }
        }
    }

    private static string? Against(CasualtyEstimate figure, string words) =>
        figure.Harm == Harm.Killed && figure.Knowledge != Knowledge.ExcessMortality && IsExcess(words) ? "excess deaths are reckoned, and no count of the killed"
        : TellsBoth(words) is { } both ? $"“{both}” holds both"
        : OnlyOther(figure, words) is { } other ? $"“{other}” is another harm"
        : null;

    /// <summary>Gets the word for another harm, where the words have no word for the figure's own nor one that leaves it open, and the number is the figure's.</summary>
    private static string? OnlyOther(CasualtyEstimate figure, string words)
    {
        ReadOnlySpan<char> wounded = [], killed = [], displaced = [];
        var open = false;
        var rest = words.AsSpan().TrimStart();
        while (!rest.IsEmpty)
        {
            var end = 0;
            while (end < rest.Length && !char.IsWhiteSpace(rest[end]))
            {
                end++;
            }

            var word = rest[..end].Trim(AroundWords);
            rest = rest[end..].TrimStart();
            wounded = wounded.IsEmpty && Wounded.Has(word) ? word : wounded;
            killed = killed.IsEmpty && Killed.Has(word) ? word : killed;
            displaced = displaced.IsEmpty && Displaced.Has(word) ? word : displaced;
            open |= Deathly.HasBeginningOf(word);
        }

        var other = figure.Harm == Harm.Killed
            ? open ? [] : wounded.IsEmpty ? displaced : displaced.IsEmpty ? wounded : []
            : !wounded.IsEmpty ? [] : killed.IsEmpty ? (open ? [] : displaced) : displaced.IsEmpty ? killed : [];
        return !other.IsEmpty && NumberInWords.Read(words) is { } reading && IsOf(figure.Number, reading) ? other.ToString() : null;
    }

    private static bool IsOf(Estimate number, NumberInWords.Reading reading) =>
        reading.Vague.Length > 0
            ? number.Wording == Wording.InWords
            : number.Best == reading.Number || number.Least == reading.Number || number.Greatest == reading.Number
                || (number.LowKind is BoundKind.Open && number.Least - 1 == reading.Number) || (number.HighKind is BoundKind.Open && number.Greatest + 1 == reading.Number);

    private static bool IsExcess(string words) =>
        words.Contains("excess death", StringComparison.OrdinalIgnoreCase) || words.Contains("excess mortality", StringComparison.OrdinalIgnoreCase);

    private static string? TellsBoth(string words)
    {
        if (!words.Contains("wounded", StringComparison.OrdinalIgnoreCase) && !words.Contains("injured", StringComparison.OrdinalIgnoreCase))
        {
            return null; // one of the two stands in each of the phrases
        }

        foreach (var phrase in Both)
        {
            var at = words.IndexOf(phrase, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && EndsThere(words.AsSpan(at + phrase.Length)))
            {
                return phrase;
            }
        }

        return null;
    }

    private static bool EndsThere(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty || char.IsPunctuation(rest[0]))
        {
            return true;
        }

        foreach (var onward in Onward)
        {
            if (rest.StartsWith(onward, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
