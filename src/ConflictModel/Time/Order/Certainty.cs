using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>How certain an answer is. No question about imprecise things is answered by a bare yes or no.</summary>
/// <remarks>The default value is <see cref="Possible"/>: where nothing is known, nothing is excluded.</remarks>
[JsonConverter(typeof(JsonCertaintyConverter))]
public enum Certainty
{
    /// <summary>It cannot be so.</summary>
    Impossible = -1,

    /// <summary>It may or may not be so.</summary>
    Possible = 0,

    /// <summary>It must be so.</summary>
    Certain = 1,
}
