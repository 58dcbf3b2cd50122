namespace ConflictModel;

/// <summary>Tells the values of answers in the words of a sentence.</summary>
internal static class ToldValues
{
    /// <summary>Tells a value.</summary>
    /// <param name="value">The value; null is nothing to tell.</param>
    /// <param name="names">The names of the record.</param>
    /// <param name="people">Of an estimate, whom it counts.</param>
    internal static string Of(object? value, Names names, string people) => value switch
    {
        null => "",
        Entity entity => entity.Name,
        Claim claim => claim.Tell(names),
        Estimate number => number.Counting(people),
        ITold told => told.Tell(names),
        Timing time => time.Describe(),
        ImpreciseDate { IsKnown: false } => "on a day that is not known",
        ImpreciseDate date => Timing.FromMoment(date).Describe(),
        Area area => area.Tell(names),
        Reference<ActorId> actor => names.Of(actor),
        Reference<EntityId> { Kind: ReferenceKind.Unknown } => "reasons that are not known",
        Reference<EntityId> thing => names.Of(thing),
        ComparisonKind kind => kind.Word.Replace('-', ' '),
        _ => value.ToString() ?? "",
    };
}
