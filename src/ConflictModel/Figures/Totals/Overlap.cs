namespace ConflictModel;

/// <summary>Two incidents' tolls that have people in common, by what is said of two figures.</summary>
/// <param name="First">The place of the one in the list.</param>
/// <param name="Second">The place of the other.</param>
/// <param name="One">The figure of the one.</param>
/// <param name="Other">The figure of the other.</param>
internal sealed record Overlap(int First, int Second, Figure One, Figure Other);
