namespace ConflictModel.Json;

/// <summary>An item that two records hold under one id, and the members in which they differ.</summary>
public sealed record ItemChange
{
    private ItemChange(Item before, Item after, ValueList<MemberChange> members) =>
        (Before, After, Members) = (before, after, members);

    /// <summary>Gets the item as the earlier record has it.</summary>
    public Item Before { get; }

    /// <summary>Gets the item as the later record has it.</summary>
    public Item After { get; }

    /// <summary>Gets the place of the item in a document, as a JSON pointer: <c>/claims/toll-2</c>.</summary>
    public string Pointer => Before.Pointer;

    /// <summary>Gets the members that differ, in the order of the earlier item, those that only the later one states after them; empty where the two say the same.</summary>
    public ValueList<MemberChange> Members { get; }

    /// <summary>Compares two versions of an item member by member, as documents write them.</summary>
    /// <remarks>The order of members is no difference. Lists of one length are compared element by element; of others, the whole list differs.</remarks>
    /// <param name="before">The earlier version.</param>
    /// <param name="after">The later version.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The two have different ids, or one cannot be written as JSON.</exception>
    public static ItemChange Between(Item before, Item after)
    {
        Guard.Against.Null(before);
        Guard.Against.Null(after);
        return before.Pointer == after.Pointer
            ? new ItemChange(before, after, ItemContent.Differences(before, after))
            : throw new ArgumentException($"'{before.Pointer}' and '{after.Pointer}' are two items, not two versions of one.", nameof(after));
    }

    /// <summary>Writes the item and its changed members.</summary>
    public override string ToString() => $"{Before}: {string.Join("; ", Members)}";
}
