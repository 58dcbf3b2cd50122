namespace ConflictModel.Views;

/// <summary>A line of text in a box.</summary>
/// <param name="Text">The text.</param>
/// <param name="Style">Its style.</param>
/// <param name="Indent">How far right of the left side it begins.</param>
/// <param name="Below">How far below the top of the box it stands.</param>
internal readonly record struct FrameLine(string Text, string Style, double Indent, double Below);
