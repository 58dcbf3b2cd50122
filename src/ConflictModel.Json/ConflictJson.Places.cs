namespace ConflictModel.Json;

/// <content>Where things stand in a text.</content>
public static partial class ConflictJson
{
    /// <summary>Finds where in a document or stream the things stand that JSON pointers name, such as findings of a check give.</summary>
    /// <param name="text">The document or stream, in UTF-8; the content tells which it is.</param>
    /// <param name="pointers">The pointers: <c>/claims/toll-2/number</c>. A stream's lines are pointed at as the items of a document are.</param>
    /// <returns>The place of each: of its name in an object, of the value in an array. What does not stand there takes the place of what would enclose it.</returns>
    /// <remarks>A document with faults has places up to the first that is no JSON, and so has each line of a stream; reading it tells what is wrong.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="pointers"/> is null.</exception>
    public static IReadOnlyDictionary<string, TextPlace> FindPlaces(ReadOnlySpan<byte> text, IEnumerable<string> pointers) =>
        new PlaceFinder(Guard.Against.Null(pointers)).In(text);
}
