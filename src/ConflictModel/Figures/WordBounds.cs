using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace ConflictModel;

/// <summary>A table that gives words such as "dozens" their least number; explicit, replaceable, and named in each estimate it makes.</summary>
public sealed class WordBounds
{
    private readonly FrozenDictionary<string, long> leasts;

    /// <summary>Creates a table.</summary>
    /// <param name="name">Its name: letters, digits and hyphens.</param>
    /// <param name="leasts">Each word with the least number it means.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank, holds anything else, or is that of a table of the library in any case of letters; or a word is blank or given twice in other cases of letters, or its least number is negative.</exception>
    public WordBounds(string name, IReadOnlyDictionary<string, long> leasts)
        : this(leasts, Own(name))
    {
    }

    private WordBounds(IReadOnlyDictionary<string, long> leasts, string name)
    {
        Name = name;
        var words = new Dictionary<string, long>(StringComparer.OrdinalIgnoreCase);
        foreach (var (word, least) in Guard.Against.Null(leasts))
        {
            Guard.Against.Negative(least, nameof(leasts), $"'{word}' cannot mean at least {least}.");
            if (string.IsNullOrWhiteSpace(word) || !words.TryAdd(word, least))
            {
                throw new ArgumentException($"The table gives '{Quoting.Short(word)}' {(string.IsNullOrWhiteSpace(word) ? "no letters" : "twice, since case does not count: leave one of them out")}.", nameof(leasts));
            }
        }

        this.leasts = words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Gets the table that takes words at their letter: dozens are at least 24, hundreds at least 200, several at least 2.</summary>
    public static WordBounds Literal { get; } = new(new Dictionary<string, long>
    {
        ["several"] = 2,
        ["a few"] = 2,
        ["many"] = 2,
        ["several dozen"] = 24,
        ["several hundred"] = 200,
        ["several thousand"] = 2000,
        ["dozens"] = 24,
        ["scores"] = 40,
        ["hundreds"] = 200,
        ["thousands"] = 2000,
        ["tens of thousands"] = 20_000,
        ["hundreds of thousands"] = 200_000,
        ["millions"] = 2_000_000,
    }, "literal");

    /// <summary>Gets the table that starts from what ACLED stores for vague words: dozens 12, hundreds 100.</summary>
    /// <remarks>
    /// Source: ACLED Codebook (2024–25 text), on fatalities; ACLED stores these as the number, here they are the least. Where the scale of
    /// the event suggests it ACLED stores 10 for "several", "many" and "few". That it stores 0 where only "casualties" are reported has no
    /// place in a table: an unknown is not zero.
    /// </remarks>
    public static WordBounds Acled { get; } = new(new Dictionary<string, long>
    {
        ["several"] = 3,
        ["a few"] = 3,
        ["many"] = 3,
        ["dozens"] = 12,
        ["hundreds"] = 100,
    }, "acled");

    /// <summary>Gets the name that estimates record.</summary>
    public string Name { get; }

    /// <summary>Gets the least number a word means.</summary>
    /// <param name="word">The word; case does not count.</param>
    /// <param name="least">The least number, or 0.</param>
    /// <returns>False where the table does not know the word.</returns>
    public bool TryGet([NotNullWhen(true)] string? word, out long least)
    {
        least = 0;
        return word is not null && leasts.TryGetValue(word, out least);
    }

    /// <summary>Writes the name.</summary>
    public override string ToString() => Name;

    /// <summary>Refuses a name that an estimate's text could not be read back with.</summary>
    private static string Own(string name) =>
        IsTaken(Guard.Against.NullOrWhiteSpace(name))
            ? throw new ArgumentException($"The name '{name}' is taken by a table of the library: estimates that carry it would be read back with other bounds.", nameof(name))
        : !IsName(name)
            ? throw new ArgumentException($"The name '{Quoting.Short(name)}' is none: use letters, digits and hyphens.", nameof(name))
        : name;

    /// <summary>Says whether an estimate's text can name a table of somebody's own so.</summary>
    internal static bool CanBeOwn(string name) => name.Length > 0 && IsName(name) && !IsTaken(name);

    private static bool IsTaken(string name) => name.ToUpperInvariant() is "LITERAL" or "ACLED";

    private static bool IsName(string name) => name.All(c => char.IsLetterOrDigit(c) || c == '-');

    /// <summary>Writes a word so that the table that bounded it can be told, unless it is the literal one.</summary>
    internal string Tag(string word)
    {
        var lower = word.ToLowerInvariant();
        return ReferenceEquals(this, Literal) ? lower : $"{lower} ({Name})";
    }
}
