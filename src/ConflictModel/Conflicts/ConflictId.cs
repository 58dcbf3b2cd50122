using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>The id of a conflict.</summary>
/// <remarks>
/// <para>Equality is by text, case counting.</para>
/// <para>There is no natural order.</para>
/// <para>The default value names nothing, and no record accepts it.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<ConflictId>))]
public readonly record struct ConflictId : IEntityId<ConflictId>
{
    private readonly string? value;

    private ConflictId(string value) => this.value = value;

    /// <inheritdoc/>
    public static EntityFamily Family => EntityFamily.Conflict;

    /// <inheritdoc/>
    public string Value => value ?? "";

    /// <summary>Sees the id as that of an entity of any family.</summary>
    /// <param name="id">The id.</param>
    public static implicit operator EntityId(ConflictId id) => id.ToEntityId();

    /// <summary>Makes an id from a name: lower case, without accents, hyphens between words.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank, or holds no letter and no digit.</exception>
    public static ConflictId From(string name) => new(IdText.FromName(name, "conflict", nameof(name)));

    /// <summary>Reads an id: 1 to 200 letters, digits and <c>- _ . : + @</c>.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is no id; the message says why.</exception>
    public static ConflictId Parse(string s) => new(IdText.Read(Guard.Against.Null(s), "conflict"));

    /// <summary>Reads an id, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The id, or the default value.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out ConflictId result)
    {
        result = IdText.TryRead(s) ? new(s) : default;
        return result.value is not null;
    }

    /// <summary>Sees the id as that of an entity of any family.</summary>
    public EntityId ToEntityId() => new(Family, Value);

    /// <summary>Writes the id's text.</summary>
    public override string ToString() => Value;

    static ConflictId IParsable<ConflictId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ConflictId>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ConflictId result) => TryParse(s, out result);
}
