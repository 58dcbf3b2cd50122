namespace ConflictModel.Validation;

/// <summary>The first claim of each named actor on each matter that counts, read once for all rules that ask.</summary>
internal sealed class MatterAccounts
{
    private readonly Dictionary<(Matter Matter, ActorId By), Claim> first = [];

    internal MatterAccounts(RecordView view)
    {
        foreach (var claim in view.Record.Claims)
        {
            if (TryGetVoice(claim, view.Record, out var voice) && Matter.Told(claim) is { Of.Family: not EntityFamily.None } matter
                && view.MayCount(claim))
            {
                first.TryAdd((matter, voice), claim);
            }
        }
    }

    /// <summary>Gets the first claim of an actor on a matter; null where there is none.</summary>
    internal Claim? Find(Matter matter, ActorId by) => first.GetValueOrDefault((matter, by));

    /// <summary>Gets the actor whose word a claim is: the origin, or who published a source that names nobody.</summary>
    private static bool TryGetVoice(Claim claim, ConflictRecord record, out ActorId voice)
    {
        voice = default;
        return claim.By.Origin.Kind switch
        {
            OriginKind.Actor => claim.By.Origin.Actor.TryGetId(out voice),
            OriginKind.Source => record.TryFind(claim.By.Origin.Source, out var found) && found is Source source && source.Publisher.TryGetId(out voice),
            _ => false,
        };
    }
}
