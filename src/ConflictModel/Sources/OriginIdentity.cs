namespace ConflictModel;

/// <summary>What tells one origin from another: who it is; and for one without a name, in which source it speaks.</summary>
/// <remarks>"A medical source" of one paper and "a medical source" of another are not known to be one: they neither revise nor repeat each other.</remarks>
/// <param name="Origin">The origin.</param>
/// <param name="In">Where the origin has no name, the first of its cited sources in the order of their ids, since the order of citations says nothing; else the default value.</param>
internal readonly record struct OriginIdentity(Origin Origin, SourceId In)
{
    internal static OriginIdentity Of(Attribution by) => new(
        by.Origin,
        by.Origin.Kind is OriginKind.Actor && by.Origin.Actor.Kind is not ReferenceKind.Named && !by.Citations.IsEmpty
            ? by.Citations.Select(c => c.Source).MinBy(s => s.Value, StringComparer.Ordinal)
            : default);
}
