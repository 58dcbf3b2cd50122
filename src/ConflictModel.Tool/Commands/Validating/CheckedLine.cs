using ConflictModel.Json;

namespace ConflictModel.Tool.Commands.Validating;

/// <summary>The line of a stream whose item is checked: where in it the things stand that pointers name.</summary>
/// <remarks>Places are looked for where something is found, so that clean lines cost nothing; what belongs to another item has none.</remarks>
internal sealed class CheckedLine
{
    private static readonly byte[] LineBefore = [.. "{}\n"u8]; // by a line before it a text is known as a stream

    private int number;
    private ReadOnlyMemory<byte> text;

    internal void MoveTo(int line, ReadOnlyMemory<byte> content) => (number, text) = (line, content);

    internal void MoveToEnd() => (number, text) = (0, default);

    /// <summary>Gives the place of a pointer that leads into the item of this line.</summary>
    internal TextPlace? PlaceOf(string pointer)
    {
        if (number == 0 || pointer.Length == 0)
        {
            return null;
        }

        var found = ConflictJson.FindPlaces([.. LineBefore, .. text.Span], [pointer])[pointer];
        return found.Line == 1 ? null : new TextPlace(number, found.Column);
    }
}
