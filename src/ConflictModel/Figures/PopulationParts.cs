namespace ConflictModel;

/// <summary>What few figures say of whom they count, beside the kind of people: kept apart, since figures are many.</summary>
/// <param name="Side">Whose people.</param>
/// <param name="Age">How old they are.</param>
/// <param name="Sex">Of which sex they are.</param>
/// <param name="Role">What they do.</param>
/// <param name="Words">The words of the source.</param>
internal sealed record PopulationParts(Reference<ActorId> Side, AgeGroup Age, Sex Sex, PersonRole Role, string Words)
{
    /// <summary>Gets the parts that say nothing.</summary>
    internal static PopulationParts None { get; } = new(default, default, default, default, "");
}
