namespace ConflictModel.Validation.Tests.Proofs.Documents;

public sealed class RelationMustNotBePastAndPresentProof : RuleProof
{
    public override string Rule => RuleIds.RelationMustNotBePastAndPresent;

    public override ConflictRecord Fires()
    {
        #region CM9007-fires
        var (kingdom, guard, paper) = (new State("Kingdom of Varn"), new Faction("Harbour Guard"), new Source("Morning paper"));
        ConflictRecord record =
        [
            kingdom, guard, paper,
            kingdom.Supports(Reference<ActorId>.Described("the coastal factions", several: true))
                .SomeTimeIn(ImpreciseInterval.Parse("../2031-05-20")).Per(paper), // "supported"
            kingdom.Supports(guard).Per(paper), // "supports"
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM9007-silent
        var (kingdom, guard, paper) = (new State("Kingdom of Varn"), new Faction("Harbour Guard"), new Source("Morning paper"));
        ConflictRecord record =
        [
            kingdom, guard, paper,
            kingdom.Supports(guard).During(ImpreciseInterval.Parse("2024/2026")).Per(paper),
            kingdom.Supports(guard).Since(new(2029)).Per(paper), // anew, after the end of the first
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random)
    {
        var past = Reference<ActorId>.Described("the rebels", several: true);
        return clean.With(
            clean.Neighbour.Supports(random.Next(2) == 0 ? past : clean.Guard).SomeTimeIn(clean.Days(random.Next(-200, 0), random.Next(10, 190))).Per(clean.Told).WithId("supported"),
            clean.Neighbour.Supports(clean.Guard, SupportType.Weapons).Per(clean.Told).WithId("supports"));
    }
}
