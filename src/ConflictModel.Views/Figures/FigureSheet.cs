namespace ConflictModel.Views;

/// <summary>What a picture of figures shows.</summary>
/// <param name="Subject">What it is about, where that is one thing; else empty.</param>
/// <param name="Panels">The panels drawn.</param>
/// <param name="PanelsLeftOut">How many were left out for want of room.</param>
/// <param name="LeftOutNames">The names of the first of these.</param>
/// <param name="KnownBy">The moment by which figures must have been said, in words; empty where all count.</param>
internal sealed record FigureSheet(string Subject, IReadOnlyList<FigurePanel> Panels, int PanelsLeftOut, IReadOnlyList<string> LeftOutNames, string KnownBy);
