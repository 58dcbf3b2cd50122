namespace ConflictModel.Validation.Tests.Proofs.Relations;

public sealed class OfficeMustBeHeldByAPersonProof : RuleProof
{
    public override string Rule => RuleIds.OfficeMustBeHeldByAPerson;

    public override ConflictRecord Fires()
    {
        #region CM7010-fires
        var army = new Organization("Land Forces");
        var ministry = new Organization("Ministry of Defence");
        var paper = new Source("Harbour Times, 3 May");
        ConflictRecord record =
        [
            army, ministry, paper,
            new OfficeHolding(army, ministry, "spokesman").Per(paper),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM7010-silent
        var ministry = new Organization("Ministry of Defence");
        var paper = new Source("Harbour Times, 3 May");
        ConflictRecord record =
        [
            ministry, paper,
            new OfficeHolding(Reference<ActorId>.Described("a media official"), ministry, "media official").Per(paper),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        clean.With(new OfficeHolding(
            random.Next(3) switch { 0 => clean.Army, 1 => clean.Mission, _ => clean.Agency },
            clean.Observatory,
            random.Next(2) == 0 ? "chair" : "treasurer").During(clean.Days(10, random.Next(20, 200))).Per(clean.Counted).WithId("spoilt"));
}
