using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>The part that an actor has in something.</summary>
/// <remarks>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// <para>Source: PA-X keeps the word of the text for third parties; UCDP tells primary from secondary warring parties; ACLED has associated actors; PLOVER has actors and recipients (here perpetrators and targets).</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<Role>))]
public readonly record struct Role : IVocabulary<Role>
{
    private readonly string? word;

    private Role(string? word) => this.word = word;

    /// <summary>One of those who make it or fight it.</summary>
    public static Role Party => new("party");

    /// <summary>One who vouches for it.</summary>
    public static Role Guarantor => new("guarantor");

    /// <summary>One who attests it.</summary>
    public static Role Witness => new("witness");

    /// <summary>One who brings the sides together and proposes.</summary>
    public static Role Mediator => new("mediator");

    /// <summary>One who makes the talks possible.</summary>
    public static Role Facilitator => new("facilitator");

    /// <summary>One at whose place it happens.</summary>
    public static Role Host => new("host");

    /// <summary>One who watches.</summary>
    public static Role Observer => new("observer");

    /// <summary>One who did it.</summary>
    public static Role Perpetrator => new("perpetrator");

    /// <summary>One at whom it was aimed.</summary>
    public static Role Target => new("target");

    /// <summary>One named beside another, in whatever part: an ally in the act, or an identity of those hit (ACLED: associated actor).</summary>
    public static Role Associate => new("associate");

    /// <summary>One who signs it, in whatever capacity: a guarantor may sign.</summary>
    public static Role Signatory => new("signatory");

    /// <summary>One who mediates together with another.</summary>
    public static Role CoMediator => new("co-mediator");

    /// <summary>One who calls the talks.</summary>
    public static Role Convenor => new("convenor");

    /// <summary>A country that goes along with the talks, a word of the texts (PA-X: third parties).</summary>
    public static Role AccompanyingCountry => new("accompanying-country");

    /// <summary>One who oversees how it is carried out.</summary>
    public static Role Supervisor => new("supervisor");

    /// <summary>One who watches whether it is kept, and reports.</summary>
    public static Role Monitor => new("monitor");

    /// <summary>One who lends the talks or the text its support.</summary>
    public static Role Sponsor => new("sponsor");

    /// <summary>One with whom the text is kept.</summary>
    public static Role Depositary => new("depositary");

    /// <summary>One to whom it is addressed, such as a party that a resolution calls on.</summary>
    public static Role Addressee => new("addressee");

    /// <summary>One who signs or stands by in support.</summary>
    public static Role Supporter => new("supporter");

    /// <summary>One who fights at a party's side with regular troops (UCDP: secondary warring party).</summary>
    public static Role SecondaryParty => new("secondary-party");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static Role Unstated => default;

    /// <inheritdoc/>
    public static ValueList<Role> Known => Words.Known;

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Reads a word; one that is not known is kept.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static Role Parse(string s) =>
        new(VocabularyText.Read(Guard.Against.Null(s), "a role"));

    /// <summary>Reads a word, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out Role result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(word);
        return read;
    }

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static Role IParsable<Role>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Role>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Role result) => TryParse(s, out result);

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<Role> Known =
        [
            Party, Guarantor, Witness, Mediator, Facilitator, Host, Observer, Perpetrator, Target, Associate,
            Signatory, CoMediator, Convenor, AccompanyingCountry, Supervisor, Monitor, Sponsor, Depositary, Addressee,
            Supporter, SecondaryParty,
        ];
    }
}
