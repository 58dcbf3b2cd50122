using System.Runtime.InteropServices;

namespace ConflictModel.Validation;

/// <summary>The words that the claims seen so far cite, for finding those that stand in another source, too, by another origin.</summary>
/// <remarks>Claims are to be shown once each, in the order of the record. No words are copied: they are compared as they are read.</remarks>
internal sealed class SameWords
{
    private readonly Dictionary<string, (Claim Claim, SourceId In)> known = new(FoldedWords.Comparer);
    private readonly HashSet<(string Words, SourceId In)> told = [];
    private Attribution? last;

    /// <summary>Gets the earlier claim with the same words by another origin in another source; null where there is none.</summary>
    internal Claim? TwinOf(Claim claim, ConflictRecord record)
    {
        var by = claim.By;
        if (by.Origin.Kind is OriginKind.Keeper || claim.Standing.Kind == StandingKind.Rejected || ReferenceEquals(by, last))
        {
            return null; // one attribution of several claims has its words once
        }

        last = by;
        Claim? twin = null;
        foreach (var citation in by.Citations)
        {
            if (!FoldedWords.AreMany(citation.Words))
            {
                continue;
            }

            ref var first = ref CollectionsMarshal.GetValueRefOrAddDefault(known, citation.Words, out var isKnown);
            if (!isKnown)
            {
                first = (claim, citation.Source);
            }
            else if (first.In != citation.Source && AccountKey.Of(first.Claim, record) != AccountKey.Of(claim, record) && told.Add((WordsOf(first.Claim, citation.Words), citation.Source)))
            {
                twin ??= first.Claim;
            }
        }

        return twin;
    }

    /// <summary>Gets words as the first claim that has them cites them.</summary>
    private static string WordsOf(Claim first, string words)
    {
        foreach (var citation in first.By.Citations)
        {
            if (FoldedWords.Comparer.Equals(citation.Words, words))
            {
                return citation.Words;
            }
        }

        return words;
    }
}
