namespace ConflictModel.Validation.Tests.Proofs.Identity;

public sealed class ProvideDistinctNamesProof : RuleProof
{
    public override string Rule => RuleIds.ProvideDistinctNames;

    public override ConflictRecord Fires()
    {
        #region CM1004-fires
        ConflictRecord record =
        [
            new Faction("Harbour Guard") { AlsoKnownAs = ["Haras al-Mina"] },
            new Faction("Haras al Mina"),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM1004-silent
        var guard = new Faction("Harbour Guard") { AlsoKnownAs = ["Haras al-Mina"] };
        var later = new Faction("Haras al Mina");
        ConflictRecord record =
        [
            guard, later,
            guard.SucceededBy(later), // two bodies, and the record says so
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) => random.Next(3) switch
    {
        0 => clean.Replacing(clean.Mission, clean.Mission with { Name = clean.Observatory.Name.ToUpperInvariant() }),
        1 => clean.Replacing(clean.Mission, clean.Mission with { AlsoKnownAs = [clean.Observatory.Name.Replace(" ", "-", StringComparison.Ordinal)] }),
        _ => clean.Replacing(clean.Brigade, clean.Brigade with { Name = clean.Guard.Name }),
    };
}
