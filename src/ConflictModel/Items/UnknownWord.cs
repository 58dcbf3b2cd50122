using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>A word of an item that this version does not know: of a later version, of a source, or misspelt.</summary>
/// <param name="Member">The member that holds it, as documents name it; within a list with its place: <c>links/0/kind</c>.</param>
/// <param name="Word">The word.</param>
[JsonConverter(typeof(JsonRefusal))]
public readonly record struct UnknownWord(string Member, string Word);
