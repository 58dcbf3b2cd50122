namespace ConflictModel.Datasets;

/// <summary>A row as a claim of the record quotes it.</summary>
internal readonly record struct QuotedRow(string Text, string ClaimPointer);
