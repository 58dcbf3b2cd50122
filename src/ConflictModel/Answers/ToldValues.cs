namespace ConflictModel;

/// <summary>Tells those values of answers that need the names of a record.</summary>
internal static class ToldValues
{
    /// <summary>Gets the value as words, or as it stands where it tells itself.</summary>
    internal static object? Of(object? value, Names names) => value switch
    {
        Timing time => time.Describe(),
        Area area => area.Tell(names),
        Reference<ActorId> actor => names.Of(actor),
        Reference<EntityId> { Kind: ReferenceKind.Unknown } => "reasons that are not known",
        Reference<EntityId> thing => names.Of(thing),
        Claim claim => claim.Tell(names),
        ComparisonKind kind => kind.Word.Replace('-', ' '),
        _ => value,
    };
}
