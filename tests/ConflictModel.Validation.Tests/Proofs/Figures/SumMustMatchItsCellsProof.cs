namespace ConflictModel.Validation.Tests.Proofs.Figures;

public sealed class SumMustMatchItsCellsProof : RuleProof
{
    public override string Rule => RuleIds.SumMustMatchItsCells;

    public override ConflictRecord Fires()
    {
        #region CM4014-fires
        var raid = new Incident("Event 4711: Oxwell");
        var table = new Source("Table of events, 2031");
        ConflictRecord record =
        [
            raid, table,
            raid.Killed(Estimate.BestOf(9)).Per(table) with
            {
                Printed = [new("best", "9"), new("deaths_a", "2"), new("deaths_b", "3"), new("deaths_civilians", "1"), new("deaths_unknown", "0")],
            },
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM4014-silent
        var raid = new Incident("Event 4711: Oxwell");
        var table = new Source("Table of events, 2031");
        ConflictRecord record =
        [
            raid, table,
            raid.Killed(Estimate.BestOf(9)).Per(table) with
            {
                Printed = [new("best", "9"), new("deaths_a", "2"), new("deaths_b", "3"), new("deaths_civilians", "1"), new("deaths_unknown", "3")],
            },
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        clean.Replacing(clean.BattleToll, clean.BattleToll with
        {
            Printed = [new("best", $"{random.Next(50, 99)}"), new("deaths_a", $"{random.Next(9)}"), new("deaths_b", $"{random.Next(9)}"), new("deaths_civilians", "4"), new("deaths_unknown", "0")],
        });
}
