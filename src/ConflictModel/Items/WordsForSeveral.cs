namespace ConflictModel;

/// <summary>The description of several who are not named.</summary>
internal sealed record WordsForSeveral(string Words);
