namespace ConflictModel.Json;

/// <summary>What a record says of an item that a merge brings together: its content, or that it is removed.</summary>
/// <param name="Item">The item; null where it is removed.</param>
public sealed record MergeVersion(Item? Item)
{
    /// <summary>Gets the version that removes the item.</summary>
    public static MergeVersion Removal { get; } = new((Item?)null);

    /// <summary>Writes the item, or that it is removed.</summary>
    public override string ToString() => Item?.ToString() ?? "removed";
}
