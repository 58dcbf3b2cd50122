namespace ConflictModel.Validation.Tests.Proofs.Agreements;

public sealed class PledgeMustBeToldFromDeedProof : RuleProof
{
    public override string Rule => RuleIds.PledgeMustBeToldFromDeed;

    public override ConflictRecord Fires()
    {
        #region CM2017-fires
        var kingdom = new State("Kingdom of Varn");
        var post = new Deployment("watch post at the ford") { Of = kingdom };
        var paper = new Source("Evening paper");
        ConflictRecord record =
        [
            kingdom, post, paper,
            kingdom.Owes(Duty.ToRefrain, "leave any of its posts").InMood(Mood.Promised).Per(paper.Quoting(kingdom)),
            post.Reached(MilestoneKind.Evacuated, new(2001, 10)).Per(paper),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM2017-silent
        var kingdom = new State("Kingdom of Varn");
        var post = new Deployment("watch post at the ford") { Of = kingdom };
        var paper = new Source("Evening paper");
        ConflictRecord record =
        [
            kingdom, post, paper,
            kingdom.Owes(Duty.ToRefrain, "leave the customs union").InMood(Mood.Promised).Per(paper.Quoting(kingdom)), // of something else
            post.Reached(MilestoneKind.Evacuated, new(2001, 10)).Per(paper),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random)
    {
        string[] words = ["leave any of its posts", "withdraw from the observation posts", "abandon a single post", "dismantle its posts"];
        return clean.With(clean.Mission.Owes(Duty.ToRefrain, words[random.Next(words.Length)]).InMood(random.Next(2) == 0 ? Mood.Promised : Mood.Actual).Per(clean.Counted).WithId("spoilt"));
    }
}
