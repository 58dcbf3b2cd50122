namespace ConflictModel.Views;

/// <summary>A claim in a box, with its lines of text.</summary>
/// <param name="Entry">The claim.</param>
/// <param name="From">How far below the top of the box it begins.</param>
/// <param name="To">How far below the top of the box it ends.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record FrameEntry(ClaimEntry Entry, double From, double To, IReadOnlyList<FrameLine> Lines);
