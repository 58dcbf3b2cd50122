namespace ConflictModel.Validation.Tests.Proofs.Relations;

public sealed class DyadMustHaveTwoSidesProof : RuleProof
{
    public override string Rule => RuleIds.DyadMustHaveTwoSides;

    public override ConflictRecord Fires()
    {
        #region CM7008-fires
        var republic = new State("Republic of the Coast");
        ConflictRecord record =
        [
            republic,
            new Dyad("Government and front") { SideA = republic },
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM7008-silent
        var republic = new State("Republic of the Coast");
        ConflictRecord record =
        [
            republic,
            new Dyad("Government and gunmen") { SideA = republic, SideB = Reference<ActorId>.Described("unidentified gunmen", several: true) },
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        clean.Replacing(clean.Sides, random.Next(3) switch
        {
            0 => clean.Sides with { SideA = Reference<ActorId>.Unknown },
            1 => clean.Sides with { SideB = Reference<ActorId>.None },
            _ => clean.Sides with { SideB = clean.Republic },
        });
}
