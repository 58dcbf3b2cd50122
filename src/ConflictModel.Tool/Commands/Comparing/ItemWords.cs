using ConflictModel.Json;

namespace ConflictModel.Tool.Commands.Comparing;

/// <summary>Tells items of a record, and what changed in them, in words for a terminal.</summary>
internal static class ItemWords
{
    /// <summary>Tells an item: its kind, its place, and its own words.</summary>
    internal static string Line(ConflictRecord record, Item item) =>
        $"{(item.Kind.Length > 0 ? $"{item.Kind} " : "")}{item.Pointer}{(Of(record, item) is { Length: > 0 } words ? $": {words}" : "")}";

    /// <summary>Gives an item's own words: a claim's or a source's sentence, another entity's name; empty where this version cannot read it.</summary>
    internal static string Of(ConflictRecord record, Item item) => item switch
    {
        Claim claim => record.Tell(claim),
        Source source => record.Tell(source),
        Entity entity => entity.Name,
        _ => "",
    };

    internal static string Change(MemberChange change) => $"{(change.Pointer.Length > 0 ? change.Pointer : "its value")}: {change.Before ?? "not stated"} -> {change.After ?? "not stated"}";
}
