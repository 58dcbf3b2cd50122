using System.Text.Json.Serialization;
using NodaTime;

namespace ConflictModel;

/// <summary>A day of an <see cref="InventedSpread"/> with the number that the rule gives it.</summary>
/// <param name="Day">The day.</param>
/// <param name="Number">The number: invented, and it says so.</param>
[JsonConverter(typeof(JsonRefusal))]
public readonly record struct InventedDay(LocalDate Day, Estimate Number);
