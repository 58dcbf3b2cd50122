using System.Globalization;

namespace ConflictModel.Validation;

/// <summary>The words cited must agree with the number made of them: "at least 78" is not 78, "dozens" is not 24, and 87 is not 78.</summary>
/// <remarks>
/// Judges the words of citations that hold exactly one number, in English. Another number that is no slip of digits is told, as possible, only of
/// casualties and where the words say right behind it that so many were killed or wounded ("45 people were killed"); else it may count something
/// else. Silent for words with several numbers or none, for ranges, shares and computed numbers, where the words
/// have no bound and the number has one, for vague words ("dozens", "several") unless just their number was made of them, where "nearly" became "about", and for a rejected figure.
/// </remarks>
internal sealed class WordsMustAgreeWithTheirNumber() : Rule<Figure>(
    RuleIds.WordsMustAgreeWithTheirNumber, Severity.Warning, "The words cited must agree with the number made of them.")
{
    private const string IsVague = "is a bound, and no number";

    public override RuleReach Reach => RuleReach.Item;

    public override string Why =>
        "A source that says “at least 78” does not say 78: the bound is what it is sure of. A number without its word claims more than the source does, and digits exchanged claim something else.";

    public override string Fix => "Write the number with the word that the source gives it (at least, more than, up to, about, dozens), and compare the digits with the words.";

    public override string Source => "ConflictModel: a bound never loses its word. ACLED's coding of words as numbers shows what is lost otherwise.";

    protected override void Check(Figure figure, Findings findings)
    {
        if (Objection(figure, out var words) is { } objection)
        {
            var (wrong, certainty) = objection;
            findings.Listing(figure, certainty)?.Report(
                figure,
                $"The words cited are “{(words.Length <= 160 ? words : $"{words[..160]}…")}” ({findings.Account(figure)}), and the number is given as {figure.Number.Describe()}: {wrong}.",
                "number",
                certainty,
                suggestion: "Write the number as the words have it; if other words of the source tell it, cite those.");
        }
    }

    /// <summary>Says whether the words cited and the number of a figure disagree, for rules that then leave it to this one.</summary>
    internal static bool IsAgainst(Figure figure) => Objection(figure, out _) is not null;

    private static (string Wrong, Certainty Certainty)? Objection(Figure figure, out string words)
    {
        words = "";
        if (!figure.Number.IsKnown || Kind(figure.Number) is null || figure.Standing.Kind == StandingKind.Rejected)
        {
            return null;
        }

        foreach (var citation in figure.By.Citations)
        {
            if (NumberInWords.Read(citation.Words) is not { } reading)
            {
                continue;
            }

            words = citation.Words;
            if (Fault(figure.Number, reading) is { } fault)
            {
                return ($"“{(fault is IsVague ? reading.Vague : Said(words))}” {fault}", Certainty.Certain);
            }

            if (TellsAnother(figure, reading))
            {
                return ($"“{Said(words)}” is another number of {reading.Befell}", Certainty.Possible);
            }
        }

        return null;
    }

    /// <summary>Says whether words that say how many were killed, or wounded, give quite another number of them; "12 more were killed" adds to one.</summary>
    private static bool TellsAnother(Figure figure, NumberInWords.Reading reading) =>
        figure is CasualtyEstimate { Harm: var harm }
        && ((harm == Harm.Killed && reading.Befell is "killed" or "died" or "dead") || (harm == Harm.Wounded && reading.Befell is "wounded" or "injured" or "hurt"))
        && Kind(figure.Number) is not null && !IsIn(figure.Number, reading.Number) && !IsBeside(figure.Number, reading);

    /// <summary>"More than 90" are at least 91.</summary>
    private static bool IsBeside(Estimate number, NumberInWords.Reading reading) =>
        (reading.Bound is NumberInWords.Bound.Low && number.Least == reading.Number + 1) || (reading.Bound is NumberInWords.Bound.High && number.Greatest == reading.Number - 1);

    private static string Said(string words) => NumberInWords.Read(words, tells: true) is { } reading ? reading.Said : "";

    /// <summary>Says what is wrong with a number that words tell; null where nothing is.</summary>
    private static string? Fault(Estimate number, NumberInWords.Reading reading)
    {
        if (Kind(number) is not { } kind)
        {
            return null;
        }

        if (reading.Vague.Length > 0)
        {
            return kind is NumberInWords.Bound.None or NumberInWords.Bound.About && number.Best is { } best && IsBoundOf(reading.Vague, best)
                ? IsVague
                : null;
        }

        if (reading.Number == 0)
        {
            return number.Least > 0 || number.Best > 0 ? "is none" : null;
        }

        return IsIn(number, reading.Number)
            ? IsLost(reading.Bound, kind) ? "lost its word" : null
            : Given(number) is { } given && IsSlip(given, reading.Number) ? "is another number" : null;
    }

    /// <summary>Gets what the wording says of the number; null where it is no number of a source's own words.</summary>
    private static NumberInWords.Bound? Kind(Estimate number) =>
        number.Wording == Wording.Exactly ? NumberInWords.Bound.None
        : number.Wording == Wording.AtLeast || number.Wording == Wording.MoreThan ? NumberInWords.Bound.Low
        : number.Wording == Wording.UpTo || number.Wording == Wording.FewerThan ? NumberInWords.Bound.High
        : number.Wording == Wording.Nearly ? NumberInWords.Bound.Near
        : number.Wording == Wording.About ? NumberInWords.Bound.About
        : null;

    private static bool IsLost(NumberInWords.Bound said, NumberInWords.Bound kept) => (said, kept) switch
    {
        (NumberInWords.Bound.None, _) => false,
        (NumberInWords.Bound.Near, NumberInWords.Bound.High or NumberInWords.Bound.About) or (NumberInWords.Bound.High, NumberInWords.Bound.Near) => false,
        _ => said != kept,
    };

    private static bool IsBoundOf(string word, long number) =>
        (WordBounds.Literal.TryGet(word, out var literal) && literal == number) || (WordBounds.Acled.TryGet(word, out var acled) && acled == number);

    /// <summary>Says whether a number stands in an estimate, as a bound told with the word or without, or as its best value.</summary>
    private static bool IsIn(Estimate number, long value) =>
        number.Best == value || number.Least == value || number.Greatest == value
        || (number.LowKind is BoundKind.Open && number.Least - 1 == value) || (number.HighKind is BoundKind.Open && number.Greatest + 1 == value);

    private static long? Given(Estimate number) =>
        number.LowKind is BoundKind.Open ? number.Least - 1 : number.HighKind is BoundKind.Open ? number.Greatest + 1 : number.Best ?? number.Least ?? number.Greatest;

    /// <summary>A slip has the same digits in another order, or more or fewer noughts; of numbers below ten nothing is told.</summary>
    private static bool IsSlip(long given, long said)
    {
        if (given < 10 || said < 10)
        {
            return false;
        }

        var (one, other) = (given.ToString(CultureInfo.InvariantCulture), said.ToString(CultureInfo.InvariantCulture));
        return one.TrimEnd('0') == other.TrimEnd('0') || (one.Length == other.Length && one.Order().SequenceEqual(other.Order()));
    }
}
