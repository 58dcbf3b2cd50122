using System.Runtime.InteropServices;

namespace ConflictModel.Validation;

/// <summary>The words that the claims seen so far cite, for finding those that stand in another source, too, by another origin.</summary>
/// <remarks>
/// Claims are to be shown once each, in the order of the record. No words are copied: they are compared as they are read. Large records have many
/// sentences in common by chance, so that a claim met again is not looked at unless the hash of its account leaves open whose it is.
/// </remarks>
internal sealed class SameWords
{
    private readonly Dictionary<FoldedWords, First> known = [];
    private readonly HashSet<(FoldedWords Words, SourceId In)> told = [];
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
            if (!FoldedWords.TryRead(citation.Words, out var words))
            {
                continue;
            }

            var account = AccountKey.Of(claim, record);
            ref var first = ref CollectionsMarshal.GetValueRefOrAddDefault(known, words, out var isKnown);
            if (!isKnown)
            {
                first = new First(claim, citation.Source, account.GetHashCode());
            }
            else if (first.In != citation.Source && !(first.Account == account.GetHashCode() && AccountKey.Of(first.Claim, record) == account) && IsNew(ref first, words, citation.Source))
            {
                twin ??= first.Claim;
            }
        }

        return twin;
    }

    /// <summary>Says whether words are met in a source for the first time, apart from the one in which they were met first.</summary>
    private bool IsNew(ref First first, FoldedWords words, SourceId source)
    {
        if (first.AlsoIn == default)
        {
            first.AlsoIn = source;
            return true;
        }

        return first.AlsoIn != source && told.Add((words, source));
    }

    /// <summary>The claim that cites words first.</summary>
    private struct First(Claim claim, SourceId source, int account)
    {
        internal readonly Claim Claim => claim;

        internal readonly SourceId In => source;

        internal readonly int Account => account;

        /// <summary>Gets or sets the first other source that has them; few words have a third.</summary>
        internal SourceId AlsoIn { readonly get; set; }
    }
}
