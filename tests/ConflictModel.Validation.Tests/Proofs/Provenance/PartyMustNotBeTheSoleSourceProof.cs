namespace ConflictModel.Validation.Tests.Proofs.Provenance;

public sealed class PartyMustNotBeTheSoleSourceProof : RuleProof
{
    public override string Rule => RuleIds.PartyMustNotBeTheSoleSource;

    public override ConflictRecord Fires()
    {
        #region CM6006-fires
        var ambush = new Incident("Ambush on the causeway");
        var army = new Organization("Land Forces");
        var brigade = new Faction("Falcon Brigade");
        var paper = new Source("Harbour Times, 3 May");
        ConflictRecord record =
        [
            ambush, army, brigade, paper,
            ambush.Occurred(on: new(2031, 5, 2), by: [army], against: [brigade]).Per(paper.Quoting(army)),
            ambush.Killed(Estimate.MoreThan(40)).Per(paper.Quoting(army)),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM6006-silent
        var ambush = new Incident("Ambush on the causeway");
        var army = new Organization("Land Forces");
        var brigade = new Faction("Falcon Brigade");
        var paper = new Source("Harbour Times, 3 May");
        ConflictRecord record =
        [
            ambush, army, brigade, paper,
            ambush.Occurred(on: new(2031, 5, 2), by: [army], against: [brigade]).Per(paper), // the paper's own word
            ambush.Killed(Estimate.MoreThan(40)).Per(paper.Quoting(army)),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random)
    {
        var ambush = new Incident("Ambush on the road", IncidentId.Parse("ambush"));
        ActorId[] tellers = [clean.Spokesman, clean.Front, clean.Republic];
        return clean.With(
            ambush,
            ambush.Occurred(on: clean.On(random.Next(160, 195)), by: [clean.Front], against: [clean.Republic])
                .Per(clean.Update.Quoting(tellers[random.Next(tellers.Length)], via: clean.Agency)).WithId("spoilt"));
    }
}
