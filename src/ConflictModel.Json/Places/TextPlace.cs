namespace ConflictModel.Json;

/// <summary>Where something stands in a text.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 units as editors count.</param>
public readonly record struct TextPlace(int Line, int Column);
