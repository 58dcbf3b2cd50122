using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>An id that something has elsewhere, such as UCDP's number of an actor.</summary>
/// <remarks>Equality is by scheme and code; there is no natural order; the default value names nothing.</remarks>
[JsonConverter(typeof(JsonRefusal))]
public readonly record struct ExternalId
{
    private readonly string? code;

    /// <summary>Creates an outside id.</summary>
    /// <param name="scheme">The scheme it belongs to.</param>
    /// <param name="code">The id, as written there.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="code"/> is blank.</exception>
    public ExternalId(IdScheme scheme, string code) => (Scheme, this.code) = (scheme, Guard.Against.NullOrWhiteSpace(code));

    /// <summary>Gets the scheme it belongs to.</summary>
    public IdScheme Scheme { get; }

    /// <summary>Gets the id, as written there; empty for the default value.</summary>
    public string Code => code ?? "";

    /// <summary>Writes scheme and code.</summary>
    public override string ToString() => $"{Scheme}:{Code}";
}
