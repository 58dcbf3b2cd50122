using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>The id of an entity of any family, such as <c>truce:idlib-truce</c>.</summary>
/// <remarks>
/// <para>Equality is by family and text: a place and a truce of one name are two.</para>
/// <para>There is no natural order.</para>
/// <para>The default value names nothing.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<EntityId>))]
public readonly record struct EntityId : IEntityId<EntityId>
{
    private readonly string? value;

    internal EntityId(EntityFamily family, string value) => (Family, this.value) = (family, value);

    /// <summary>Gets the family the entity belongs to.</summary>
    public EntityFamily Family { get; }

    /// <summary>Gets the id within its family; empty for the default value.</summary>
    public string Value => value ?? "";

    /// <summary>Gets the place of the entity in a document, as a JSON pointer: <c>/truces/idlib-truce</c>.</summary>
    public string Pointer => $"/{EntityFamilies.Section(Family)}/{Value}";

    /// <summary>Reads an id with its family, such as <c>truce:idlib-truce</c>.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text has no known family before a colon, or no id after it.</exception>
    public static EntityId Parse(string s) =>
        TryParse(Guard.Against.Null(s), out var id)
            ? id
            : throw new FormatException($"'{Quoting.Short(s)}' is no entity id: {Fault(s)}");

    /// <summary>Reads an id with its family, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The id, or the default value.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out EntityId result)
    {
        result = default;
        var colon = s?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        return colon > 0 && EntityFamilies.TryRead(s.AsSpan(0, colon), out var family) && TryParse(family, s![(colon + 1)..], out result);
    }

    private static string Fault(string s)
    {
        var colon = s.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
        {
            return IdText.TryRead(s) ? $"here the family comes first, such as incident:{Quoting.Short(s)}." : "expected a family and an id, such as truce:idlib-truce.";
        }

        var (word, id) = (s[..colon], s[(colon + 1)..]);
        if (!IdText.TryRead(id) || EntityFamilies.TryRead(word, out _))
        {
            return "expected a family and an id, such as truce:idlib-truce.";
        }

        foreach (var family in EntityFamilies.All)
        {
            var known = EntityFamilies.Word(family);
            if (string.Equals(word, known, StringComparison.OrdinalIgnoreCase) || string.Equals(word, EntityFamilies.Section(family), StringComparison.OrdinalIgnoreCase))
            {
                return $"write {known}:{Quoting.Short(id)}.";
            }
        }

        return $"'{Quoting.Short(word)}' is no family; they are {string.Join(", ", EntityFamilies.All.Select(EntityFamilies.Word))}. States, factions, alliances, organizations and people are actors; agreements and resolutions are instruments.";
    }

    /// <summary>Reads the id of an entity whose family is known, if the text is one.</summary>
    /// <param name="family">The family.</param>
    /// <param name="s">The id within its family; null is none.</param>
    /// <param name="result">The id, or the default value.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="family"/> is none of the known ones.</exception>
    public static bool TryParse(EntityFamily family, [NotNullWhen(true)] string? s, out EntityId result)
    {
        _ = EntityFamilies.Word(family); // known?
        result = IdText.TryRead(s) ? new EntityId(family, s) : default;
        return result.value is not null;
    }

    /// <summary>Writes the family and the id.</summary>
    public override string ToString() => Family is EntityFamily.None ? "" : $"{EntityFamilies.Word(Family)}:{Value}";

    static EntityFamily IEntityId<EntityId>.Family => EntityFamily.None;

    EntityId IEntityId<EntityId>.ToEntityId() => this;

    static EntityId IParsable<EntityId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<EntityId>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out EntityId result) => TryParse(s, out result);
}
