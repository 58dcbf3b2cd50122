namespace ConflictModel;

/// <summary>What tells one origin from another: who it is; and for one without a name, in which source it speaks.</summary>
/// <remarks>"A medical source" of one paper and "a medical source" of another are not known to be one: they neither revise nor repeat each other.</remarks>
/// <param name="Origin">The origin.</param>
/// <param name="In">The first cited source, where the origin has no name; else the default value.</param>
internal readonly record struct OriginIdentity(Origin Origin, SourceId In)
{
    internal static OriginIdentity Of(Attribution by) => new(
        by.Origin,
        by.Origin.Kind is OriginKind.Actor && by.Origin.Actor.Kind is not ReferenceKind.Named && !by.Citations.IsEmpty ? by.Citations[0].Source : default);
}
