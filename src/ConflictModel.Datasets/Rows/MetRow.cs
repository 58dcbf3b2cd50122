namespace ConflictModel.Datasets;

/// <summary>What is remembered of a row.</summary>
/// <param name="Line">The line it begins on, from 1.</param>
/// <param name="Fingerprint">A number that tells its cells from those of nearly any other row.</param>
internal readonly record struct MetRow(long Line, uint Fingerprint);
