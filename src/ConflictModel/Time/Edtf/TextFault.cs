using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>Where and why a text could not be read.</summary>
/// <param name="Why">A sentence without its full stop: "day 31 does not exist in June".</param>
/// <param name="Position">Where, in characters from 0.</param>
[JsonConverter(typeof(JsonRefusal))]
public readonly record struct TextFault(string Why, int Position)
{
    /// <summary>Writes the sentence and the place.</summary>
    public override string ToString() => $"{Why} (position {Position})";
}
