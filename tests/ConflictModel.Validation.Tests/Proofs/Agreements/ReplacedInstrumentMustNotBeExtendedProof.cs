namespace ConflictModel.Validation.Tests.Proofs.Agreements;

public sealed class ReplacedInstrumentMustNotBeExtendedProof : RuleProof
{
    public override string Rule => RuleIds.ReplacedInstrumentMustNotBeExtended;

    public override ConflictRecord Fires()
    {
        #region CM2006-fires
        var (truce, gazette) = (new Truce("Harbour truce"), new Source("Gazette of 1950"));
        ConflictRecord record =
        [
            truce, gazette,
            truce.EffectiveFrom(new(1949, 2)).Per(gazette),
            truce.Reached(MilestoneKind.Replaced, new(1949, 8)).Per(gazette),
            truce.Extended(new(1949, 11)).Per(gazette),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM2006-silent
        var (truce, gazette) = (new Truce("Harbour truce"), new Source("Gazette of 1950"));
        ConflictRecord record =
        [
            truce, gazette,
            truce.EffectiveFrom(new(1949, 2)).Per(gazette),
            truce.Reached(MilestoneKind.Replaced, new(1949, 8)).Per(gazette),
            truce.Resumed(new(1949, 10)).Per(gazette), // the text that replaced it had failed
            truce.Extended(new(1949, 11)).Per(gazette),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random)
    {
        MilestoneKind[] ends = [MilestoneKind.Replaced, MilestoneKind.Ended, MilestoneKind.Denounced];
        var ended = random.Next(250, 300);
        return clean.With(
            clean.Pact.Reached(ends[random.Next(ends.Length)], clean.On(ended)).Per(clean.Counted).WithId("spoilt-end"),
            clean.Pact.Reached(MilestoneKind.Renewed, clean.On(ended + random.Next(1, 90))).Per(clean.Counted).WithId("spoilt"));
    }
}
