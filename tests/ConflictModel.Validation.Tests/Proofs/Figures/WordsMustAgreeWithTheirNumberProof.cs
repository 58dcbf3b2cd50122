namespace ConflictModel.Validation.Tests.Proofs.Figures;

public sealed class WordsMustAgreeWithTheirNumberProof : RuleProof
{
    public override string Rule => RuleIds.WordsMustAgreeWithTheirNumber;

    public override ConflictRecord Fires()
    {
        #region CM4013-fires
        var raid = new Incident("Raid on Oxwell");
        var paper = new Source("Morning paper, 4 May 2031");
        ConflictRecord record =
        [
            raid, paper,
            raid.Killed(Estimate.Exactly(78)).Per(paper.Itself().Saying("At least 78 people were killed in Oxwell on 3 May")),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM4013-silent
        var raid = new Incident("Raid on Oxwell");
        var paper = new Source("Morning paper, 4 May 2031");
        ConflictRecord record =
        [
            raid, paper,
            raid.Killed(Estimate.AtLeast(78)).Per(paper.Itself().Saying("At least 78 people were killed in Oxwell on 3 May")),
            raid.Wounded(Estimate.Exactly(90)).Per(paper.Itself().Saying("Of more than 300 people there, 90 were wounded")), // two numbers: which is meant?
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random)
    {
        var toll = clean.Toll.Number.Least!.Value;
        var (number, words) = random.Next(3) switch
        {
            0 => (Estimate.Exactly(toll), $"at least {toll} people were killed"),
            1 => (Estimate.AtLeast(toll * 10), $"at least {toll} dead"),
            _ => (Estimate.UpTo(toll), $"more than {toll} lost their lives"),
        };
        return clean.Replacing(clean.Toll, clean.Toll with { Number = number, By = clean.ToldLater.Saying(words), Note = "counted anew" });
    }
}
