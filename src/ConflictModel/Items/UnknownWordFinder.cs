using System.Globalization;

namespace ConflictModel;

/// <summary>Collects the words of an item that this version does not know.</summary>
internal sealed class UnknownWordFinder : ContentVisitor
{
    [ThreadStatic]
    private static UnknownWordFinder? own; // one a thread: items are asked by the million, and nearly all have no such word

    private List<UnknownWord>? found;
    private Item current = null!; // set before each visit

    protected override bool WantsTexts => false;

    protected override bool WantsWords => true;

    internal static ValueList<UnknownWord> In(Item item)
    {
        var finder = own ?? new();
        own = null; // until this item is done; for good if it fails
        finder.current = item;
        item.Visit(finder);
        if (item is Claim claim)
        {
            finder.Value("mood", claim.Mood);
            finder.Value("standing", claim.Standing.Kind);
            for (var i = 0; i < claim.Links.Count; i++)
            {
                var kind = claim.Links[i].Kind;
                if (!kind.IsKnown)
                {
                    finder.Value($"links/{i.ToString(CultureInfo.InvariantCulture)}/kind", kind);
                }
            }
        }

        own = finder;
        return finder.Take();
    }

    /// <summary>Gives what was found, and keeps neither that nor the item.</summary>
    private ValueList<UnknownWord> Take()
    {
        ValueList<UnknownWord> words = found is null ? default : ValueList.From(found);
        (found, current) = (null, null!);
        return words;
    }

    internal override void OnClaim(string member, ClaimId id)
    {
        // Only words matter here.
    }

    protected override void OnText(string member, string text)
    {
        // Only words of vocabularies matter here.
    }

    protected override void OnEntity(string member, EntityId id)
    {
        // Only words matter here.
    }

    protected override void OnUnknownWord(string member, IWord word) => (found ??= []).Add(new UnknownWord(DocumentMember.Of(current, member), word.Word));
}
