namespace ConflictModel.Json;

/// <summary>An item of a record that a GeoJSON export has no feature for.</summary>
/// <param name="Kind">The kind of the item; <c>member</c> for a member of the document itself that is not known.</param>
/// <param name="Pointer">Its place in a document.</param>
/// <param name="Reason">Why it is not shown.</param>
public sealed record GeoJsonOmission(string Kind, string Pointer, string Reason)
{
    /// <summary>Gets the kind of the item.</summary>
    public string Kind { get; } = Guard.Against.Null(Kind);

    /// <summary>Gets its place in a document.</summary>
    public string Pointer { get; } = Guard.Against.Null(Pointer);

    /// <summary>Gets why it is not shown.</summary>
    public string Reason { get; } = Guard.Against.Null(Reason);

    /// <summary>Writes the item and the reason.</summary>
    public override string ToString() => $"{Kind} {Pointer}: {Reason}";
}
