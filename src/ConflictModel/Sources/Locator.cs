using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>A place in a source: its page, paragraph and line as far as they can be read, and the text as it was given.</summary>
/// <remarks>
/// <para>Equality is by the text: <c>p. 3</c> and <c>page 3</c> lead to one page and are two locators.</para>
/// <para>There is no natural order.</para>
/// <para>The default value leads nowhere in particular.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<Locator>))]
public readonly record struct Locator : IParsable<Locator>
{
    private readonly string? text;

    private Locator(string text) => this.text = text;

    /// <summary>Gets the text as it was given; empty for the default value.</summary>
    public string Text => text ?? "";

    /// <summary>Gets a value indicating whether it says anything.</summary>
    public bool IsStated => text is not null;

    /// <summary>Gets the page or pages, such as <c>3</c>, <c>3-4</c> or <c>iv</c>; empty where none can be read.</summary>
    public string Page => LocatorParts.Read(Text).Page;

    /// <summary>Gets the paragraph or paragraphs; empty where none can be read.</summary>
    public string Paragraph => LocatorParts.Read(Text).Paragraph;

    /// <summary>Gets the line or lines; empty where none can be read.</summary>
    public string Line => LocatorParts.Read(Text).Line;

    /// <summary>Writes a locator of its parts: <c>page 3, paragraph 2, line 5</c>.</summary>
    /// <param name="page">The page: a number, a Roman numeral, a label with digits (<c>A12</c>) or a range (<c>3-4</c>); empty where there is none.</param>
    /// <param name="paragraph">The paragraph, likewise.</param>
    /// <param name="line">The line, likewise.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">All are empty, or one is neither a number nor a range.</exception>
    public static Locator Of(string page = "", string paragraph = "", string line = "")
    {
        var said = new[] { Part("page", page, nameof(page)), Part("paragraph", paragraph, nameof(paragraph)), Part("line", line, nameof(line)) }.Where(p => p.Length > 0).ToArray();
        return said.Length > 0 ? new(string.Join(", ", said)) : throw new ArgumentException("Give a page, a paragraph or a line.", nameof(page));
    }

    /// <summary>Takes a text; what of it says a page, paragraph or line can be asked for.</summary>
    /// <remarks>
    /// Read are <c>page 3</c>, <c>p. 3</c>, <c>pp. 3-4</c>, <c>paragraph 2</c>, <c>para. 2</c>, <c>¶ 2</c>, <c>line 5</c>, <c>l. 5</c>,
    /// one or several between commas or semicolons, whatever stands between them. Numbers that follow (<c>pp. 3, 5</c>) go with those before.
    /// </remarks>
    /// <param name="s">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank.</exception>
    public static Locator Parse(string s) =>
        TryParse(Guard.Against.Null(s), out var result) ? result : throw new FormatException("A blank text leads nowhere: expected a place such as page 3, line 5.");

    /// <summary>Takes a text, unless it is blank.</summary>
    /// <param name="s">The text; null is none.</param>
    /// <param name="result">The locator, or the default value.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out Locator result)
    {
        result = string.IsNullOrWhiteSpace(s) ? default : new(s);
        return result.IsStated;
    }

    /// <summary>Writes the text as it was given.</summary>
    public override string ToString() => Text;

    static Locator IParsable<Locator>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Locator>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Locator result) => TryParse(s, out result);

    private static string Part(string word, string number, string parameterName)
    {
        if (Guard.Against.Null(number, parameterName).Length == 0)
        {
            return "";
        }

        return LocatorParts.IsNumber(number)
            ? $"{word}{(LocatorParts.IsRange(number) ? "s" : "")} {number}"
            : throw new ArgumentException($"'{Quoting.Short(number)}' is no {word}: expected a number, a Roman numeral, a label with digits or a range.", parameterName);
    }
}
