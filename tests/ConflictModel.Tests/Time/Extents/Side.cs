namespace ConflictModel.Tests.Time.Extents;

/// <summary>One end of a stretch as text, and the cells of the calendar that it can lie in.</summary>
internal readonly record struct Side(string Text, int Lo, int Hi);
