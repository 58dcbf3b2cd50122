namespace ConflictModel.Validation.Tests.Proofs.Claims;

public sealed class OriginMustNotContradictItselfProof : RuleProof
{
    public override string Rule => RuleIds.OriginMustNotContradictItself;

    public override ConflictRecord Fires()
    {
        #region CM5004-fires
        var brigade = new Faction("Falcon Brigade");
        var port = new Place("Brinport");
        var paper = new Source("Harbour Times, 3 May");
        ConflictRecord record =
        [
            brigade, port, paper,
            brigade.Controls(port).Per(paper),
            brigade.Controls(port).Denied().Per(paper),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM5004-silent
        var brigade = new Faction("Falcon Brigade");
        var port = new Place("Brinport");
        var paper = new Source("Harbour Times, 3 May");
        ConflictRecord record =
        [
            brigade, port, paper,
            brigade.Controls(port, Share.Parse("half"), Denominator.Area).Per(paper),
            brigade.Controls(port).Denied().Per(paper), // half of it, so not all of it
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        clean.With(random.Next(4) switch
        {
            0 => clean.InFront.Denied().WithId("denied"),
            1 => clean.Backing.Denied().WithId("denied"),
            2 => clean.ArmyControl.Denied().WithId("denied"),
            _ => clean.Hostility.Denied().WithId("denied"),
        });
}
