namespace ConflictModel.Validation.Tests.Proofs.Identity;

public sealed class EntitiesMustNotShareAnExternalIdProof : RuleProof
{
    public override string Rule => RuleIds.EntitiesMustNotShareAnExternalId;

    public override ConflictRecord Fires()
    {
        #region CM1002-fires
        ConflictRecord record =
        [
            new State("Varn") { ExternalIds = [new(IdScheme.UcdpActor, "118")] },
            new Organization("Land Forces of Varn") { ExternalIds = [new(IdScheme.UcdpActor, "118")] },
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM1002-silent
        ConflictRecord record =
        [
            new State("Varn") { ExternalIds = [new(IdScheme.Iso3166, "VR")] },
            new Place("Varn") { ExternalIds = [new(IdScheme.Iso3166, "VR")] }, // the state and its country
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random)
    {
        ExternalId id = random.Next(2) == 0 ? new(IdScheme.UcdpActor, $"{random.Next(1, 9000)}") : new(IdScheme.Wikidata, $"Q{random.Next(1, 9000)}");
        return
        [
            .. clean.Items.Select(i =>
                i.Equals(clean.Army) ? clean.Army with { ExternalIds = [id] }
                : i.Equals(clean.Republic) ? clean.Republic with { ExternalIds = [id] }
                : i),
        ];
    }
}
