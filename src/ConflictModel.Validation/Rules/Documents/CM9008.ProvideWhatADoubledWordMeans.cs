namespace ConflictModel.Validation;

/// <summary>Provide what a doubled word means.</summary>
/// <remarks>
/// Looks only at words kept from a source. Silent of short words, of names (a capital letter, or any word of a script without them), and of
/// what is said so for weight: "again and again", "thousands and thousands". Silent, too, of words kept from a dataset: a row of one is no sentence,
/// and its coders wrote it.
/// </remarks>
internal sealed class ProvideWhatADoubledWordMeans() : Rule<Claim>(
    RuleIds.ProvideWhatADoubledWordMeans, Severity.Note, "Provide what a doubled word means.")
{
    private const int Shortest = 5;

    private static readonly string[] ForWeight =
    [
        "again", "hours", "weeks", "months", "years", "decades", "miles", "dozens", "scores", "hundreds", "thousands", "millions", "billions",
        "worse", "better", "fewer", "closer", "further", "farther", "higher", "lower", "larger", "smaller", "deeper", "longer", "around", "house", "street", "through", "round",
    ];

    public override string Why =>
        "“Displacement and displacement” is no emphasis: two words of the original, for flight within a country and for exile, have become one in translation. What the second meant is lost to whoever reads on.";

    public override string Fix =>
        "Read the original, and hold what each of the words meant in a claim of its own. Keep the source's words as they are.";

    public override string Source => "ConflictModel: a source's words are kept as they stand, and what is odd about them is told.";

    protected override void Check(Claim claim, Findings findings)
    {
        for (var i = 0; i < claim.By.Citations.Count; i++)
        {
            var citation = claim.By.Citations[i];
            var words = citation.Words;
            if (words.Length > Shortest + Shortest && !IsOfDataset(citation, findings.Record) && Doubled(words) is { } doubled)
            {
                findings.Listing(claim, Certainty.Possible)?.Report(
                    claim,
                    $"The words kept of the source say one word twice, “{doubled}”, which may stand for two of the original{(doubled == words ? "" : $": “{words}”")}.",
                    $"by/citations/{i}/words",
                    Certainty.Possible,
                    default,
                    "Read the original: hold what each word meant in a claim of its own, or leave it as it stands if the source means no more.");
            }
        }
    }

    private static bool IsOfDataset(Citation citation, ConflictRecord record) =>
        record.TryFind(citation.Source, out var found) && found is Source source && source.SourceKind == SourceKind.Dataset;

    private static string? Doubled(string text)
    {
        int lastStart = -1, lastLength = 0, start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
            {
                start = start < 0 ? i : start;
                continue;
            }

            if (start < 0)
            {
                continue;
            }

            var word = text.AsSpan(start, i - start);
            if (lastStart >= 0 && word.SequenceEqual(text.AsSpan(lastStart, lastLength)) && char.IsLower(word[0]) && !IsForWeight(word)
                && IsJoint(text.AsSpan(lastStart + lastLength, start - lastStart - lastLength)))
            {
                return text[lastStart..i];
            }

            if (word.Length >= Shortest)
            {
                (lastStart, lastLength) = (start, word.Length);
            }

            start = -1;
        }

        return null;
    }

    private static bool IsJoint(ReadOnlySpan<char> between) => between is " and " or " or " or " ";

    private static bool IsForWeight(ReadOnlySpan<char> word)
    {
        foreach (var known in ForWeight)
        {
            if (word.SequenceEqual(known))
            {
                return true;
            }
        }

        return false;
    }
}
