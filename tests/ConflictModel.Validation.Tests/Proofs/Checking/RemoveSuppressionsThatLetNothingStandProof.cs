namespace ConflictModel.Validation.Tests.Proofs.Checking;

public sealed class RemoveSuppressionsThatLetNothingStandProof : RuleProof
{
    public override string Rule => RuleIds.RemoveSuppressionsThatLetNothingStand;

    public override ConflictRecord Fires()
    {
        #region CM0002-fires
        var truce = new Truce("Lausanne truce");
        var gazette = new Source("Gazette of 1950");
        ConflictRecord record =
        [
            truce, gazette,
            truce.EffectiveFrom(new(1949, 2)).Per(gazette),
            truce.Ended(new(1949, 7)).Per(gazette) // corrected since
                .Suppressing("CM2001", because: "The gazette exchanged the dates."),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM0002-silent
        var truce = new Truce("Lausanne truce");
        var gazette = new Source("Gazette of 1950");
        ConflictRecord record =
        [
            truce, gazette,
            truce.EffectiveFrom(new(1949, 7)).Per(gazette),
            truce.Ended(new(1949, 2)).Per(gazette)
                .Suppressing("CM2001", because: "The gazette exchanged the dates."),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random)
    {
        var item = clean.Items[random.Next(clean.Items.Count)];
        return clean.Replacing(item, item.Suppressing(random.Next(2) == 0 ? "CM4002" : "CM9999", "Nobody knows any more."));
    }
}
