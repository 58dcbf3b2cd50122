namespace ConflictModel.Validation.Tests.Proofs.Agreements;

public sealed class ProvideThePartiesOfAnAgreementProof : RuleProof
{
    public override string Rule => RuleIds.ProvideThePartiesOfAnAgreement;

    public override ConflictRecord Fires()
    {
        #region CM2004-fires
        var (accord, kingdom) = (new Agreement("Quarry accord"), new State("Kingdom of Varn"));
        var paper = new Source("Evening paper");
        ConflictRecord record =
        [
            accord, kingdom, paper,
            accord.SignedBy([], new(1992, 4, 1)).Per(paper),
            kingdom.GuarantorOf((EntityId)accord).Per(paper),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM2004-silent
        var (accord, league) = (new Agreement("Quarry accord"), new Faction("Quarry league"));
        var paper = new Source("Evening paper");
        ConflictRecord record =
        [
            accord, league, paper,
            accord.SignedBy([], new(1992, 4, 1)).Per(paper),
            league.PartyTo((EntityId)accord).Per(paper),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random)
    {
        var accord = new Agreement("Spoilt accord");
        var kind = random.Next(2) == 0 ? MilestoneKind.Signed : MilestoneKind.Effective;
        return clean.With(accord, accord.Reached(kind, clean.On(random.Next(20, 90))).Per(clean.Counted).WithId("spoilt"));
    }
}
