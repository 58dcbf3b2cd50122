namespace ConflictModel.Validation.Tests.Proofs.Documents;

public sealed class ProvideWhatADoubledWordMeansProof : RuleProof
{
    public override string Rule => RuleIds.ProvideWhatADoubledWordMeans;

    public override ConflictRecord Fires()
    {
        #region CM9008-fires
        var (war, paper) = (new Conflict("War of the Two Shores"), new Source("Morning paper"));
        ConflictRecord record =
        [
            war, paper,
            war.Displaced(Estimate.OfWord("millions")).Per(paper.Itself().Saying("the displacement and displacement of millions")),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM9008-silent
        var (war, paper) = (new Conflict("War of the Two Shores"), new Source("Morning paper"));
        var release = new Source("Release of events") { SourceKind = SourceKind.Dataset };
        ConflictRecord record =
        [
            war, paper, release,
            war.Displaced(Estimate.OfWord("millions")).Per(paper.Itself().Saying("the displacement and exile of millions upon millions")),
            war.Killed(Estimate.OfWord("thousands")).Per(paper.Itself().Saying("thousands and thousands of dead")), // said so for weight
            war.Killed(Estimate.OfWord("hundreds")).Per(release.Itself().Saying("7001,shelling and shelling,hundreds")), // a row, and no sentence
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random)
    {
        var words = (string[])["the displacement and displacement of families", "families fled to shelters or shelters", "the flight flight of the villagers"];
        return clean.Replacing(clean.Fled, clean.Fled with { By = clean.Counted.Saying(words[random.Next(words.Length)]) });
    }
}
