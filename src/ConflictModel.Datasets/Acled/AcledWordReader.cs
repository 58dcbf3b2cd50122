namespace ConflictModel.Datasets;

/// <summary>Reads a word of ACLED from its bytes.</summary>
internal delegate T AcledWordReader<out T>(ReadOnlySpan<byte> word);
