namespace ConflictModel.Validation.Tests.Proofs.Relations;

public sealed class RelationMustJoinTwoActorsProof : RuleProof
{
    public override string Rule => RuleIds.RelationMustJoinTwoActors;

    public override ConflictRecord Fires()
    {
        #region CM7002-fires
        var brigade = new Faction("Falcon Brigade");
        var handbook = new Source("Who is who on the coast");
        ConflictRecord record =
        [
            brigade, handbook,
            brigade.ComponentOf(brigade).Per(handbook),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM7002-silent
        var brigade = new Faction("Falcon Brigade");
        var handbook = new Source("Who is who on the coast");
        ConflictRecord record =
        [
            brigade, handbook,
            brigade.ComponentOf(Reference<ActorId>.Described("another brigade")).Per(handbook),
            brigade.Became(SuccessionKind.Reactivated, brigade).Per(handbook), // dissolved, and set up again
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        clean.With(random.Next(4) switch
        {
            0 => clean.Brigade.MemberOf(clean.Brigade).During(clean.Days(10, random.Next(20, 200))).Per(clean.Counted).WithId("spoilt"),
            1 => clean.Neighbour.Supports(clean.Neighbour).During(clean.Days(10, random.Next(20, 200))).Per(clean.Counted).WithId("spoilt"),
            2 => clean.Guard.AlliedWith(clean.Guard).During(clean.Days(10, random.Next(20, 200))).Per(clean.Counted).WithId("spoilt"),
            _ => clean.Guard.HostileTo(clean.Guard).During(clean.Days(10, random.Next(20, 200))).Per(clean.Counted).WithId("spoilt"),
        });
}
