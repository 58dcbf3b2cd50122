namespace ConflictModel;

/// <summary>What tells one origin from another: who it is; and for one without a name, in which source it speaks.</summary>
/// <remarks>
/// <para>A source that names nobody is the word of whoever published it: two articles of one agency are one origin, and the agency may revise itself.</para>
/// <para>"A medical source" of one paper and "a medical source" of another are not known to be one: they neither revise nor repeat each other.</para>
/// </remarks>
/// <param name="Origin">The origin.</param>
/// <param name="In">Where the origin has no name, the first of its cited sources in the order of their ids, since the order of citations says nothing; else the default value.</param>
internal readonly record struct OriginIdentity(Origin Origin, SourceId In)
{
    internal static OriginIdentity Of(Attribution by, ConflictRecord record) =>
        new(by.Origin.Kind is OriginKind.Source ? SpeakerIn(by.Origin.Source, record) : by.Origin, WhereUnnamed(by));

    /// <summary>Gets what an account says by itself, where no record tells who published its source.</summary>
    internal static OriginIdentity AsSaid(Attribution by) => new(by.Origin, WhereUnnamed(by));

    /// <summary>Gets the one who speaks in a source: its publisher, or the source itself where nobody is named.</summary>
    internal static Origin SpeakerIn(SourceId source, ConflictRecord record) =>
        record.TryFind(source, out var entity) && entity is Source { Publisher: { Kind: ReferenceKind.Named } publisher }
            ? Origin.Of(publisher)
            : Origin.Of(source);

    /// <summary>Gets the source in which an origin without a name speaks; the default value for one that has a name.</summary>
    internal static SourceId WhereUnnamed(Attribution by) =>
        by.Origin.Kind is OriginKind.Actor && by.Origin.Actor.Kind is not ReferenceKind.Named && !by.Citations.IsEmpty
            ? by.Citations.Select(c => c.Source).MinBy(s => s.Value, StringComparer.Ordinal)
            : default;
}
