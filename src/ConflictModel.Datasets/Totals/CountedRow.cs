namespace ConflictModel.Datasets;

/// <summary>What a sum needs of a row.</summary>
/// <param name="Key">What makes the row one of its kind, in every file of the dataset.</param>
/// <param name="Began">When what it counts began, no more exactly than the row tells.</param>
/// <param name="Low">The low number; null where none is printed.</param>
/// <param name="Best">The best number; null where none is printed.</param>
/// <param name="High">The high number; null where none is printed.</param>
internal readonly record struct CountedRow(string Key, ImpreciseDate Began, long? Low, long? Best, long? High);
