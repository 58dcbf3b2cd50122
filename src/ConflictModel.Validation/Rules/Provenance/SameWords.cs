using System.Text;

namespace ConflictModel.Validation;

/// <summary>The claims of a record whose exact words stand in another source, too, by another origin; read once.</summary>
internal sealed class SameWords
{
    private const int FewestLetters = 40;
    private const int FewestWords = 8;

    private readonly Dictionary<ClaimId, Claim> twins = [];

    internal SameWords(RecordView view)
    {
        var known = new Dictionary<string, (Claim Claim, AccountKey By, SourceId In)>();
        var told = new HashSet<(string Words, SourceId In)>();
        foreach (var claim in view.Record.Claims)
        {
            if (claim.By.Origin.Kind is OriginKind.Keeper || claim.Standing.Kind == StandingKind.Rejected)
            {
                continue;
            }

            foreach (var citation in claim.By.Citations)
            {
                if (citation.Words.Length < FewestLetters || Folded(citation.Words) is not { } words)
                {
                    continue;
                }

                var by = AccountKey.Of(claim, view.Record);
                if (!known.TryAdd(words, (claim, by, citation.Source)) && known[words] is var first
                    && first.In != citation.Source && first.By != by && told.Add((words, citation.Source)))
                {
                    twins.TryAdd(claim.Id, first.Claim);
                }
            }
        }
    }

    /// <summary>Gets the earlier claim with the same words by another origin in another source; null where there is none.</summary>
    internal Claim? TwinOf(Claim claim) => twins.GetValueOrDefault(claim.Id);

    /// <summary>Gets words without case and signs; null where they are too few for two writers not to find them by chance.</summary>
    private static string? Folded(string words)
    {
        var text = new StringBuilder(words.Length);
        var (count, inWord) = (0, false);
        foreach (var c in words)
        {
            var isLetter = char.IsLetterOrDigit(c);
            if (isLetter)
            {
                if (!inWord)
                {
                    text.Append(count++ == 0 ? "" : " ");
                }

                text.Append(char.ToLowerInvariant(c));
            }

            inWord = isLetter;
        }

        return count >= FewestWords && text.Length >= FewestLetters ? text.ToString() : null;
    }
}
