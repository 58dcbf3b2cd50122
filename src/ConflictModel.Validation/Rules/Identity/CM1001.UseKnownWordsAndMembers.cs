namespace ConflictModel.Validation;

/// <summary>Use words and members that this version knows: any other is kept, and counts in no answer.</summary>
/// <remarks>It may come from a later version; more often it is a slip: <c>standng</c>, <c>kiled</c>.</remarks>
internal sealed class UseKnownWordsAndMembers() : Rule<Item>(
    RuleIds.UseKnownWordsAndMembers, Severity.Warning, "Use words and members that this version knows.")
{
    private const int FewMembers = 8;

    /// <summary>What the parts of a document are named that hold items.</summary>
    private static readonly string[] Sections = [.. EntityFamilies.All.Select(EntityFamilies.Section), "claims"];

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
            CheckKind(unread, findings);
            return;
        }

        foreach (var member in item.Unread)
        {
            var name = member.Pointer.TrimStart('/');
            if (findings.Listing(item) is { } listing)
            {
                listing.Report(
                    item,
                    $"This version knows no member '{name}' here: it is kept, and counts in no answer.",
                    name,
                    suggestion: MemberMeant(item, name) is { Length: > 0 } meant ? meant : "Check the spelling of the member, or use a later version.");
            }
        }

        foreach (var (member, word) in item.FindUnknownWords())
        {
            if (findings.Listing(item) is { } listing)
            {
                listing.Report(
                    item,
                    $"This version does not know the word '{word}' for {member}: it is kept, and taken for no other.",
                    member,
                    suggestion: $"{Near(word, KnownMembers.WordsOf(KindOf(item), member))}Check the spelling; a word of your own is no fault.");
            }
        }
    }

    private static void CheckKind(UnreadItem unread, Findings findings)
    {
        if (findings.Listing(unread) is not { } listing)
        {
            return;
        }

        var (what, near) = unread.IsMember ? ($"member '{unread.Pointer[1..]}' of a document", Near(unread.Pointer[1..], Sections))
            : unread.Kind.Length > 0 ? ($"item of kind '{unread.Kind}'", Near(unread.Kind, KnownMembers.Kinds))
            : ("item without a kind here", "");
        listing.Report(
            unread,
            $"This version knows no {what}: it is kept, and counts in no answer.",
            suggestion: $"{near}Check the spelling of the {(unread.IsMember ? "member" : "kind")}, or use a later version.");
    }

    /// <summary>Says which member was likely meant; where none is near and there are few, which there are.</summary>
    private static string MemberMeant(Item item, string pointer)
    {
        var known = KnownMembers.Beside(KindOf(item), pointer);
        var near = Near(pointer[(pointer.LastIndexOf('/') + 1)..], known);
        return near.Length > 0 ? $"{near}Or use a later version."
            : known.Count is > 0 and <= FewMembers && pointer.Contains('/') ? $"Here there are {string.Join(", ", known)}. Check the spelling of the member, or use a later version."
            : "";
    }

    private static string Near(string word, IReadOnlyList<string> known) =>
        NearWord.Of(word, known) is { Count: > 0 } near ? $"Did you mean {string.Join(" or ", near)}? " : "";

    private static string KindOf(Item item) => item is Claim claim ? claim.Kind : ((Entity)item).Kind;
}
