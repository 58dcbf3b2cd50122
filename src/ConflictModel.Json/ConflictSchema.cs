namespace ConflictModel.Json;

/// <summary>The JSON Schema (2020-12) of what is read and written here, for editors and for validators in other languages.</summary>
/// <remarks>
/// It says what the reader says, as far as a schema can: what the reader alone finds (dates that no calendar has, references that lead
/// nowhere, names that stand twice) passes. Members, kinds and words of a later version pass, since the reader keeps them.
/// </remarks>
public static class ConflictSchema
{
    /// <summary>Gets the schema of a document.</summary>
    public static string Document => Text("conflictmodel-1.json");

    /// <summary>Gets the schema of one line of a stream.</summary>
    public static string StreamLine => Text("conflictmodel-stream-1.json");

    private static string Text(string name)
    {
        using var resource = typeof(ConflictSchema).Assembly.GetManifestResourceStream(name)!; // the project embeds both
        using var reader = new StreamReader(resource);
        return reader.ReadToEnd();
    }
}
