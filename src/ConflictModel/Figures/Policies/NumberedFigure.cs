using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>A figure with the number it stands for: its own, or what its share of another comes to.</summary>
/// <param name="Figure">The figure, as it stands in the record.</param>
/// <param name="Number">The number.</param>
[JsonConverter(typeof(JsonRefusal))]
public readonly record struct NumberedFigure(Figure Figure, Estimate Number);
