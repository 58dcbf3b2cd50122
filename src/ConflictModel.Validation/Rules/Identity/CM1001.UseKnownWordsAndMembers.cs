namespace ConflictModel.Validation;

/// <summary>Use words and members that this version knows: any other is kept, and counts in no answer.</summary>
/// <remarks>It may come from a later version; more often it is a slip: <c>standng</c>, <c>kiled</c>.</remarks>
internal sealed class UseKnownWordsAndMembers() : Rule<Item>(
    RuleIds.UseKnownWordsAndMembers, Severity.Warning, "Use words and members that this version knows.")
{
    public override RuleReach Reach => RuleReach.Item;

    public override string Why =>
        "What is not understood counts in no answer: a standing of “rejcted” rejects nothing, and a date under “dat” dates nothing.";

    public override string Fix =>
        "Correct the spelling. What comes from a later version is kept as it is and needs that version to count; a word of your own may stay, and this rule be left out for it.";

    public override string Source => "The JSON Schema of this library (conflictmodel schema), and the principle that nothing is dropped in silence.";

    protected override void Check(Item item, Findings findings)
    {
        if (item is UnreadItem { IsSchema: true })
        {
            return; // it is for editors
        }

        if (item is UnreadItem unread)
        {
            var what = unread.IsMember ? $"member '{unread.Pointer[1..]}' of a document" : unread.Kind.Length > 0 ? $"item of kind '{unread.Kind}'" : "item without a kind here";
            findings.Listing(item)?.Report(
                item,
                $"This version knows no {what}: it is kept, and counts in no answer.",
                suggestion: $"Check the spelling of the {(unread.IsMember ? "member" : "kind")}, or use a later version.");
            return;
        }

        foreach (var member in item.Unread)
        {
            findings.Listing(item)?.Report(
                item,
                $"This version knows no member '{member.Pointer.TrimStart('/')}' here: it is kept, and counts in no answer.",
                member.Pointer.TrimStart('/'),
                suggestion: "Check the spelling of the member, or use a later version.");
        }

        foreach (var (member, word) in item.FindUnknownWords())
        {
            findings.Listing(item)?.Report(
                item,
                $"This version does not know the word '{word}' for {member}: it is kept, and taken for no other.",
                member,
                suggestion: "Check the spelling; a word of your own is no fault.");
        }
    }
}
