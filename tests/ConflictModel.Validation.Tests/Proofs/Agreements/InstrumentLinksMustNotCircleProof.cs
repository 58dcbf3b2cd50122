namespace ConflictModel.Validation.Tests.Proofs.Agreements;

public sealed class InstrumentLinksMustNotCircleProof : RuleProof
{
    public override string Rule => RuleIds.InstrumentLinksMustNotCircle;

    public override ConflictRecord Fires()
    {
        #region CM2012-fires
        var (first, second) = (new Agreement("First accord"), new Agreement("Second accord"));
        var archive = new Source("Archive");
        ConflictRecord record =
        [
            first, second, archive,
            second.Replaces((EntityId)first).Per(archive),
            first.Amends((EntityId)second).Per(archive),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM2012-silent
        var (first, second) = (new Agreement("First accord"), new Agreement("Second accord"));
        var archive = new Source("Archive");
        ConflictRecord record =
        [
            first, second, archive,
            second.Replaces((EntityId)first).Per(archive),
            first.RefersTo((EntityId)second).Per(archive), // announced what was to come
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random)
    {
        InstrumentLinkKind[] kinds = [InstrumentLinkKind.Amends, InstrumentLinkKind.PartOf, InstrumentLinkKind.AnnexOf];
        var kind = kinds[random.Next(kinds.Length)];
        var annex = new Agreement("Spoilt annex");
        return random.Next(2) == 0
            ? clean.With(new InstrumentLink(clean.Pact, kind, (EntityId)clean.Pact).Per(clean.PactText).WithId("spoilt"))
            : clean.With(
                annex,
                new InstrumentLink(annex, kind, (EntityId)clean.Pact).Per(clean.PactText).WithId("spoilt-1"),
                new InstrumentLink(clean.Pact, kind, (EntityId)annex).Per(clean.PactText).WithId("spoilt-2"));
    }
}
