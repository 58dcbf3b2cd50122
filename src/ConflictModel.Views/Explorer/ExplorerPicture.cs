namespace ConflictModel.Views;

/// <summary>A kind of picture, as a page draws it.</summary>
/// <param name="Name">Its name in the address of a page.</param>
/// <param name="Title">Its name for readers.</param>
/// <param name="ChangesByDay">Whether it shows one day; otherwise it is asked on an unknown day and shows all days.</param>
/// <param name="Draw">Draws it as SVG. All that is drawn of one kind has the same ids and the same style.</param>
internal sealed record ExplorerPicture(string Name, string Title, bool ChangesByDay, Func<DayView, ExplorerOptions, string> Draw);
