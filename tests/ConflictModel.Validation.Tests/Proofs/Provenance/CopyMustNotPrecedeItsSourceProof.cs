namespace ConflictModel.Validation.Tests.Proofs.Provenance;

public sealed class CopyMustNotPrecedeItsSourceProof : RuleProof
{
    public override string Rule => RuleIds.CopyMustNotPrecedeItsSource;

    public override ConflictRecord Fires()
    {
        #region CM6008-fires
        ConflictRecord record =
        [
            new Source("Raid on Brinport")
            {
                Published = new(2031, 11, 6),
                Copies = [new ArchiveCopy { Address = "https://archive.example/1", Captured = new(2031, 5, 4) }],
            },
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM6008-silent
        ConflictRecord record =
        [
            new Source("Raid on Brinport")
            {
                Published = new(2031, 5, 4),
                Retrieved = new(2031, 5, 3), // evening there, and already the 4th where it was published
            },
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random)
    {
        var early = clean.On(201 - random.Next(2, 90));
        return clean.Replacing(
            clean.Bulletin,
            random.Next(2) == 0
                ? clean.Bulletin with { Retrieved = early }
                : clean.Bulletin with { Copies = [new ArchiveCopy { Address = "https://archive.example/1", Captured = early }] });
    }
}
