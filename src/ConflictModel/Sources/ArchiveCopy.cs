using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>A copy of a source that is kept elsewhere: where, as of when, and what it can be checked by.</summary>
/// <remarks>Equality is by all of these. A copy of which nothing is told but that there is one says nothing in any of them.</remarks>
[JsonConverter(typeof(JsonRefusal))]
public sealed record ArchiveCopy
{
    /// <summary>Gets the address of the copy; empty where it has none.</summary>
    public string Address { get; init => field = Guard.Against.Null(value, nameof(Address)); } = "";

    /// <summary>Gets when the copy was made; unknown where not said.</summary>
    public Moment Captured { get; init; }

    /// <summary>Gets the hash of the copied file; the default value where none is given.</summary>
    public ContentHash Hash { get; init; }
}
