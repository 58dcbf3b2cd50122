using static ConflictModel.Estimate;

namespace ConflictModel.Validation.Tests.Proofs.Agreements;

public sealed class InstalmentsMustFitTheirQuantityProof : RuleProof
{
    public override string Rule => RuleIds.InstalmentsMustFitTheirQuantity;

    public override ConflictRecord Fires()
    {
        #region CM2011-fires
        var (league, text) = (new Faction("Quarry league"), new Source("Text of the accord"));
        ConflictRecord record =
        [
            league, text,
            league.Owes(Duty.ToDo, "hand in rifles").Per(text) with
            {
                Quantity = Exactly(300),
                Instalments = [new(Exactly(100), new(1992, 5)), new(Exactly(200), new(1992, 6)), new(Exactly(300), new(1992, 7))],
            },
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM2011-silent
        var (league, text) = (new Faction("Quarry league"), new Source("Text of the accord"));
        ConflictRecord record =
        [
            league, text,
            league.Owes(Duty.ToDo, "hand in rifles").Per(text) with
            {
                Quantity = Exactly(300),
                Instalments = [new(Exactly(100), new(1992, 5)), new(Exactly(100), new(1992, 6)), new(About(100), new(1992, 7))],
            },
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random)
    {
        var whole = clean.HandOver.Quantity.Greatest ?? 0;
        return clean.Replacing(clean.HandOver, clean.HandOver with { Instalments = [new(Exactly(random.Next(1, 10))), new(AtLeast(whole))] });
    }
}
