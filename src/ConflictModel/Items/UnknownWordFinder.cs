using System.Globalization;

namespace ConflictModel;

/// <summary>Collects the words of an item that this version does not know.</summary>
internal sealed class UnknownWordFinder : ContentVisitor
{
    private readonly Item current;
    private List<UnknownWord>? found;

    private UnknownWordFinder(Item item) => current = item;

    protected override bool WantsTexts => false;

    protected override bool WantsWords => true;

    internal static ValueList<UnknownWord> In(Item item)
    {
        var finder = new UnknownWordFinder(item);
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

        return finder.found is null ? default : ValueList.From(finder.found);
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
