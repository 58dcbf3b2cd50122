namespace ConflictModel.Validation;

/// <summary>Whose account a claim is, for looking it up: two claims have one key exactly if they share their origin (<see cref="Attribution.SharesOriginWith"/>).</summary>
/// <param name="Origin">Who speaks: for a source that names nobody, whoever published it, where that is known.</param>
/// <param name="In">The source where who speaks has no name there; empty where it has one.</param>
internal readonly record struct AccountKey(Origin Origin, SourceId In)
{
    internal static AccountKey Of(Claim claim, ConflictRecord record)
    {
        var by = claim.By;
        return by.Origin.Kind switch
        {
            OriginKind.Source => new(SpeakerIn(by.Origin, record), default),
            OriginKind.Actor when by.Origin.Actor.Kind is not ReferenceKind.Named => new(by.Origin, First(by.Citations)),
            _ => new(by.Origin, default),
        };
    }

    /// <summary>Gets the accounts that carry the words of whoever speaks: those of the cited sources; the keeper's where none is cited.</summary>
    internal static IEnumerable<AccountKey> Carriers(Claim claim, ConflictRecord record) => claim.By.Citations.IsEmpty
        ? [new(Origin.Keeper, default)]
        : claim.By.Citations.Select(c => new AccountKey(SpeakerIn(Origin.Of(c.Source), record), default)).Distinct();

    private static Origin SpeakerIn(Origin origin, ConflictRecord record) =>
        record.TryFind(origin.Source, out var found) && found is Source { Publisher: { Kind: ReferenceKind.Named } publisher } ? Origin.Of(publisher) : origin;

    private static SourceId First(ValueList<Citation> citations)
    {
        var first = default(SourceId);
        foreach (var citation in citations)
        {
            if (first == default || string.CompareOrdinal(citation.Source.Value, first.Value) < 0)
            {
                first = citation.Source;
            }
        }

        return first;
    }
}
