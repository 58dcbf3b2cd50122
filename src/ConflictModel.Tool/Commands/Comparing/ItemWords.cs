using ConflictModel.Json;

namespace ConflictModel.Tool.Commands.Comparing;

/// <summary>Tells items of a record, and what changed in them, in words for a terminal.</summary>
internal static class ItemWords
{
    /// <summary>Tells an item: its kind, its place, and its own words.</summary>
    internal static string Line(ConflictRecord record, Item item) =>
        $"{(item.Kind.Length > 0 ? $"{OneLine(item.Kind)} " : "")}{OneLine(item.Pointer)}{(Of(record, item) is { Length: > 0 } words ? $": {words}" : "")}";

    /// <summary>Gives an item's own words: a claim's or a source's sentence, another entity's name; empty where this version cannot read it.</summary>
    internal static string Of(ConflictRecord record, Item item) => OneLine(item switch
    {
        Claim claim => record.Tell(claim),
        Source source => record.Tell(source),
        Entity entity => entity.Name,
        _ => "",
    });

    internal static string Change(MemberChange change) => OneLine($"{(change.Pointer.Length > 0 ? change.Pointer : "its value")}: {change.Before ?? "not stated"} -> {change.After ?? "not stated"}");

    /// <summary>Shows control characters as escapes: what a record says must not drive a terminal or forge a line.</summary>
    private static string OneLine(string text) =>
        text.Any(char.IsControl) ? string.Concat(text.Select(c => char.IsControl(c) ? $"\\u{(int)c:x4}" : c.ToString())) : text;
}
