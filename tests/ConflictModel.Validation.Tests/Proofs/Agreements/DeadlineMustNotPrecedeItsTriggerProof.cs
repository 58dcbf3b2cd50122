namespace ConflictModel.Validation.Tests.Proofs.Agreements;

public sealed class DeadlineMustNotPrecedeItsTriggerProof : RuleProof
{
    public override string Rule => RuleIds.DeadlineMustNotPrecedeItsTrigger;

    public override ConflictRecord Fires()
    {
        #region CM2005-fires
        var (league, crown) = (new Faction("Northern League"), new State("Crown"));
        var (accord, text) = (new Agreement("Ferry accord"), new Source("Text of the accord"));
        ConflictRecord record =
        [
            league, crown, accord, text,
            accord.SignedBy([league, crown], new(1950, 3, 9)).Per(text),
            league.Owes(Duty.ToDo, "open the ferry", (EntityId)accord).Per(text) with { Due = new(1949, 4, 1) },
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM2005-silent
        var (league, crown) = (new Faction("Northern League"), new State("Crown"));
        var (accord, text) = (new Agreement("Ferry accord"), new Source("Text of the accord"));
        ConflictRecord record =
        [
            league, crown, accord, text,
            accord.SignedBy([league, crown], new(1950, 3, 9)).Per(text),
            accord.EffectiveFrom(new(1950, 5, 1)).Per(text),
            league.Owes(Duty.ToDo, "open the ferry", (EntityId)accord).Per(text) with { Due = new(1950, 4, 1) }, // an interim duty
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        clean.Replacing(clean.HandOver, clean.HandOver with { Deadline = default, Due = clean.On(random.Next(10, 99)) });
}
