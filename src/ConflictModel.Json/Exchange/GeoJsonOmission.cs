namespace ConflictModel.Json;

/// <summary>An item of a record that a GeoJSON export has no feature for.</summary>
/// <param name="Kind">The kind of the item.</param>
/// <param name="Pointer">Its place in a document.</param>
/// <param name="Reason">Why it is not shown.</param>
public readonly record struct GeoJsonOmission(string Kind, string Pointer, string Reason);
