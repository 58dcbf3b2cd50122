using System.Text;
using System.Text.RegularExpressions;

namespace ConflictModel.House.Tests.Schema;

/// <summary>Regular expressions for texts that have a form of their own, as near to what the reader takes as they can be.</summary>
/// <remarks>In the dialect that JSON Schema asks for, ECMA-262 with Unicode; words come from the source of the types that read them.</remarks>
internal static class Patterns
{
    private const string Number = "(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)";
    private const string Rounded = "[0-9]+(?:\\.[0-9]+)? (?:thousand|million|billion)";
    private const string Length = "P(?=[0-9])(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+W)?(?:[0-9]+D)?";
    private const string Sign = "[?~%]?";
    private const string Part = "[-0-9XS?~%]+"; // of a set: only the reader can tell more

    public const string NotBlank = "[^\\s\\u0085]|\\uFEFF";
    public const string Id = "[\\p{L}\\p{Nd}\\p{Mn}\\p{Mc}\\-_.:+@]{1,200}";
    public const string Word = "(?![\\s\\u0085])[^\\u0000-\\u001f]{0,199}[^\\s\\u0085\\u0000-\\u001f]";
    public const string Version = "^0{0,5}1\\.[0-9]{1,6}$";

    public static string Entity { get; } = $"(?:{string.Join('|', EntityFamilies.All.Select(EntityFamilies.Word))}):{Id}";

    public static string CodeWithScheme => "^(?=[^:]*[^:\\s\\u0085])[^:]*:[^]*[^\\s\\u0085]".Replace("[^]", "[\\s\\S]", StringComparison.Ordinal);

    public static string IdElsewhere => $"^(?=[^:]+:)(?![\\s\\u0085])[^:\\u0000-\\u001f]{{0,199}}[^:\\s\\u0085\\u0000-\\u001f]:[\\s\\S]*[^\\s\\u0085]";

    public static string CalendarLength => $"^{Length}$";

    public static string TermLength => $"^(?:open-ended|unknown|(?=P[^]*[1-9]){Length})?$".Replace("[^]", "[0-9A-Z]", StringComparison.Ordinal);

    public static string PositiveLength => $"^(?:(?=P[0-9A-Z]*[1-9]){Length})?$";

    public static string Deadline => $"^{Length} (?:after|before) (?!unstated of [a-z]+:){Word} of {Entity}$";

    public static string ContentHash
    {
        get
        {
            (string Word, int Digits)[] known = [("md-?5", 32), ("sha-?1", 40), ("sha-?256", 64), ("sha-?384", 96), ("sha-?512", 128)];
            var named = known.Select(k => (Word: AnyCase(k.Word), k.Digits)).ToList();
            return $"^(?:{string.Join('|', named.Select(k => $"{k.Word}:[0-9A-Fa-f]{{{k.Digits}}}"))}|(?!(?:{string.Join('|', named.Select(k => k.Word))}):)[A-Za-z0-9/_-]{{1,40}}:(?:[0-9A-Fa-f]{{2}}){{1,512}})$";
        }
    }

    public static string Moment { get; } = Dates.Moment;

    public static string Interval { get; } = Dates.Interval;

    public static string DateSet { get; } = Dates.Set;

    public static string Share => $"^(?:{Shares.Whole})$";

    public static string Estimate => $"^(?:(?:{Shares.Whole}) of )?(?:{Estimates.Bounds})(?:, best {Number}| \\(best {Number}\\))?(?: \\((?:computed|invented)\\))?$";

    private static string AnyOf(IEnumerable<string> texts, bool anyCase = true) =>
        string.Join('|', texts.OrderByDescending(t => t.Length).ThenBy(t => t, StringComparer.Ordinal).Select(t => anyCase ? AnyCase(Regex.Escape(t).Replace("\\ ", " ", StringComparison.Ordinal)) : t));

    private static string AnyCase(string pattern)
    {
        var text = new StringBuilder();
        foreach (var c in pattern)
        {
            text.Append(char.IsAsciiLetterLower(c) ? $"[{char.ToUpperInvariant(c)}{c}]" : c.ToString());
        }

        return text.ToString();
    }

    private static class Estimates
    {
        private static readonly ReaderSource Source = ReaderSource.Current;

        internal static string Bounds { get; } =
            $"unknown|none reported|{Number}\\+?|{Rounded}|(?:{AnyOf(Source.Texts("Estimate", "Forms"))})(?:a dozen|{Number}|{Rounded})|(?:a dozen|{Number}|{Rounded}) {AnyCase("or")} {AnyCase("more")}"
            + $"|{AnyCase("between")} {Number}(?: {AnyCase("and")} | {AnyCase("to")} | ?[-–] ?){Number}|{Number}(?: {AnyCase("to")} | - | – |-|–){Number}"
            + $"|(?:{AnyOf(Source.Texts("WordBounds", "Literal").Where(w => w != "literal"))})|(?:{AnyOf(Source.Texts("WordBounds", "Acled").Where(w => w != "acled"))}) \\(acled\\)"
            + $"|[\\s\\S]*[^\\s\\u0085][\\s\\S]* \\([\\p{{L}}\\p{{Nd}}-]+: at least {Number}\\)";
    }

    private static class Shares
    {
        private static readonly ReaderSource Source = ReaderSource.Current;
        private static readonly string Fraction =
            $"(?:{AnyOf(Source.Texts("Share", "Words"))}|[0-9]+/[0-9]+|0*(?:100(?:\\.0+)?|[0-9]{{1,2}}(?:\\.[0-9]+)?)(?:\\s*%|\\s+{AnyCase("per")} ?{AnyCase("cent")})|0+\\.[0-9]+|0*1\\.0+)";

        private static readonly string Joint = $" {AnyCase("to")} ";
        private static readonly string Low = Leads(1);
        private static readonly string High = Leads(2);

        internal static string Whole { get; } =
            $"{AnyOf(["unknown", "none", "all", .. Source.Texts("Share", "Majorities"), .. Source.Texts("Share", "Minorities"), .. Source.Texts("Share", "Parts")])}"
            + $"|(?:{AnyOf(Source.Texts("Share", "Leads"))})?{Fraction}|{Fraction}{Joint}{Fraction}|{AnyCase("between")} {Fraction}(?: {AnyCase("and")} |{Joint}){Fraction}"
            + $"|(?:{Low}){Fraction} (?:{AnyCase("but")}|{AnyCase("and")}) (?:{High}){Fraction}";

        private static string Leads(int bound) => AnyOf(Source.Texts("Share", "Leads", tuple => tuple.Arguments[bound].ToString() != "BoundKind.None"));
    }

    private static class Dates
    {
        private const string Year = $"{Sign}-?(?!0000)[0-9X]{{4}}{Sign}|{Sign}0000{Sign}";
        private const string Long = $"Y-?(?:[1-9][0-9]{{4,}}|[1-9][0-9]*E[1-9][0-9]*)(?:S[1-9][0-9]*)?";
        private const string List = $"(?:\\.\\.{Part}|{Part}(?:\\.\\.{Part})?)(?:,{Part}(?:\\.\\.{Part})?)*(?:,{Part}\\.\\.)?|{Part}\\.\\.";
        private const string Clock = "T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?(?:Z|[+-](?:(?:0[0-9]|1[0-7])(?::[0-5][0-9])?|18(?::00)?))?";

        private static readonly string Written =
            $"(?:{Year})(?:-{Sign}(?:{Month("0[13578]|1[02]|[01]X|X[0-9X]", "[0-2][1-9]|[123]0|31|[0-3]X|X[0-9X]")}|{Month("0[469]|11", "[0-2][1-9]|[123]0|[0-3]X|X[0-9X]")}"
            + $"|{Month("02", "[0-2][1-9]|[12]0|[0-2]X|X[0-9X]")}|(?:2[1-9]|3[0-9]|4[01]){Sign}))?|-?[0-9]{{4}}S[1-4]";

        private static readonly string Day =
            "-?(?!0000)[0-9]{4}-(?:(?:0[13578]|1[02])-(?:[0-2][1-9]|[123]0|31)|(?:0[469]|11)-(?:[0-2][1-9]|[123]0)|02-(?:[0-2][1-9]|[12]0))";

        private static readonly string One = $"{Written}|{Long}|\\[(?:{List})\\]";

        internal static string Moment { get; } = $"^(?:{One}|(?:{Day}|{Day.Replace("-?(?!0000)[0-9]{4}", "0000", StringComparison.Ordinal)}){Clock})?$";

        internal static string Interval { get; } = $"^(?:(?:\\.\\.|{One})?/(?:\\.\\.|{One})?)?$";

        internal static string Set { get; } = $"^\\{{(?:{List})\\}}$";

        private static string Month(string months, string days) => $"(?:{months}){Sign}(?:-{Sign}(?:{days}){Sign})?";
    }
}
