namespace ConflictModel.Json;

/// <summary>A member of an item that two records state differently.</summary>
/// <param name="Pointer">Where it stands within the item, as a JSON pointer: <c>/number</c>, <c>/by/said</c>.</param>
/// <param name="Before">Its value in the earlier record, in JSON on one line; null where it is not stated.</param>
/// <param name="After">Its value in the later record, in JSON on one line; null where it is not stated.</param>
public sealed record MemberChange(string Pointer, string? Before, string? After)
{
    /// <summary>Gets where it stands within the item, as a JSON pointer; empty where the item is a bare value and differs as a whole.</summary>
    public string Pointer { get; } = Guard.Against.Null(Pointer);

    /// <summary>Writes the member, and its value before and after.</summary>
    public override string ToString() => $"{Pointer}: {Before ?? "not stated"} -> {After ?? "not stated"}";
}
