using System.Text.RegularExpressions;

namespace ConflictModel;

/// <summary>Reads what a locator says of pages, paragraphs and lines.</summary>
internal readonly partial record struct LocatorParts(string Page, string Paragraph, string Line)
{
    private const string Numeral = @"(?:(?=\S*[0-9])[^\s,;]+|[ivxlcdm]+)";
    private const string Number = Numeral + @"(?:\s*[-–—]\s*" + Numeral + ")?";

    internal static LocatorParts Read(string text)
    {
        string[] found = ["", "", ""];
        var last = -1;
        foreach (var part in text.Split([',', ';'], StringSplitOptions.TrimEntries))
        {
            if (Marked().Match(part) is { Success: true } match)
            {
                last = match.Groups["page"].Success ? 0 : match.Groups["paragraph"].Success ? 1 : 2;
                Add(match.Groups["number"].Value);
            }
            else if (last >= 0 && IsNumber(part))
            {
                Add(part); // "pp. 3, 5"
            }
            else
            {
                last = -1;
            }
        }

        return new(found[0], found[1], found[2]);

        void Add(string number) => found[last] = found[last].Length == 0 ? number : $"{found[last]}, {number}";
    }

    internal static bool IsNumber(string text) => Whole().IsMatch(text);

    internal static bool IsRange(string text) => text.AsSpan().IndexOfAny('-', '–', '—') >= 0;

    [GeneratedRegex(@"^(?:(?<page>pages?|pp?|pg)|(?<paragraph>paragraphs?|paras?|¶¶?)|(?<line>lines?|ll?))(?:\.\s*|\s+|(?<=¶)|(?=[0-9]))(?<number>" + Number + @")\z", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Marked();

    [GeneratedRegex("^" + Number + @"\z", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Whole();
}
