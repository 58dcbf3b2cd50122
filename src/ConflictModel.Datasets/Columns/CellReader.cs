namespace ConflictModel.Datasets;

/// <summary>Reads the text of a cell, without the quotes around it, as a value.</summary>
internal delegate T CellReader<T>(ReadOnlySpan<byte> cell);
