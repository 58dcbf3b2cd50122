namespace ConflictModel.Tool.Commands;

/// <summary>A form in which a record is drawn.</summary>
/// <param name="Name">What the command calls it.</param>
/// <param name="Draw">Draws what is asked for.</param>
internal sealed record PictureForm(string Name, Func<PictureQuestion, string> Draw)
{
    /// <summary>Gets a value indicating whether it can show one day.</summary>
    internal bool TakesDay { get; init; }

    /// <summary>Gets a value indicating whether it shows one day always: the last of the record, where none is named.</summary>
    internal bool NeedsDay { get; init; }

    /// <summary>Gets a value indicating whether it can show one thing instead of all of the record.</summary>
    internal bool TakesSubject { get; init; }
}
