namespace ConflictModel.Validation.Tests.Proofs.Agreements;

public sealed class GuarantorMustBeToldFromPartyProof : RuleProof
{
    public override string Rule => RuleIds.GuarantorMustBeToldFromParty;

    public override ConflictRecord Fires()
    {
        #region CM2013-fires
        var (kingdom, accord) = (new State("Kingdom of Varn"), new Agreement("Quarry accord"));
        var paper = new Source("Evening paper");
        ConflictRecord record =
        [
            kingdom, accord, paper,
            kingdom.GuarantorOf((EntityId)accord).Per(paper),
            kingdom.PartyTo((EntityId)accord).Per(paper),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM2013-silent
        var (kingdom, accord) = (new State("Kingdom of Varn"), new Agreement("Quarry accord"));
        var (text, database) = (new Source("Text of the accord"), new Source("Accords database"));
        ConflictRecord record =
        [
            kingdom, accord, text, database,
            kingdom.GuarantorOf((EntityId)accord, "guarantor").Per(text),
            kingdom.Signs((EntityId)accord).Per(text), // it signs as guarantor
            kingdom.PartyTo((EntityId)accord).Per(database), // another account, which codes otherwise
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random)
    {
        Role[] roles = [Role.Guarantor, Role.Mediator, Role.Witness, Role.Observer];
        var actor = random.Next(2) == 0 ? (Actor)clean.Republic : clean.Front;
        return clean.With(actor.TakesPartIn((EntityId)clean.Pact, roles[random.Next(roles.Length)]).Per(clean.PactText).WithId("spoilt"));
    }
}
