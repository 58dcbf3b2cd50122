namespace ConflictModel.Validation.Tests.Proofs.Figures;

public sealed class SharesMustFitTogetherProof : RuleProof
{
    public override string Rule => RuleIds.SharesMustFitTogether;

    public override ConflictRecord Fires()
    {
        #region CM4010-fires
        var valley = new Place("Valley");
        var north = new State("North");
        var front = new Alliance("Front");
        var survey = new Source("Survey of 2031") { Published = new(2031, 5, 4) };
        ConflictRecord record =
        [
            valley, north, front, survey,
            north.Controls(valley, Share.AtLeast(0.6m), Denominator.Area).Per(survey),
            front.Controls(valley, Share.Majority, Denominator.Area).Per(survey),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM4010-silent
        var valley = new Place("Valley");
        var north = new State("North");
        var front = new Alliance("Front");
        var survey = new Source("Survey of 2031") { Published = new(2031, 5, 4) };
        ConflictRecord record =
        [
            valley, north, front, survey,
            north.Controls(valley, Share.AtLeast(0.6m), Denominator.Area).Per(survey),
            front.Controls(valley, Share.Majority, Denominator.People).Per(survey), // most of the people may live in the smaller part
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random)
    {
        var least = random.Next(55, 90) / 100m;
        var army = clean.Army.Controls(clean.Coast, Share.AtLeast(least), Denominator.Area).During(clean.Days(40, 250)).Per(clean.Counted).WithId("spoilt");
        return [.. clean.Replacing(clean.FrontControl, clean.FrontControl with { Share = Share.AtLeast(0.5m) }), army];
    }
}
