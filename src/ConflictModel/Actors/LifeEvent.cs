namespace ConflictModel;

/// <summary>Something that happened in the life of an actor, as one or more accounts that agree tell it.</summary>
/// <remarks>
/// <para>Equality is by what is told: accounts that give different dates tell different events.</para>
/// <para>There is no natural order.</para>
/// <para>How certain it is stands in the <see cref="Answer{T}"/>.</para>
/// </remarks>
public sealed record LifeEvent : ITold
{
    internal LifeEvent(ActorId of, LifeEventKind what, Timing when, ValueList<Reference<ActorId>> from = default, ValueList<Reference<ActorId>> to = default, SuccessionExtent extent = default) =>
        (Of, What, When, From, To, Extent) = (of, what, when, from, to, extent);

    /// <summary>Gets whose life it is.</summary>
    public ActorId Of { get; }

    /// <summary>Gets what happened.</summary>
    public LifeEventKind What { get; }

    /// <summary>Gets when; unknown where not said.</summary>
    public Timing When { get; }

    /// <summary>Gets those before: who was renamed, split or merged; of a joining or leaving, the member.</summary>
    public ValueList<Reference<ActorId>> From { get; }

    /// <summary>Gets those after: the new name, the parts, the merged body; of a joining or leaving, the body.</summary>
    public ValueList<Reference<ActorId>> To { get; }

    /// <summary>Gets how far a succession went beyond its announcement; unstated where not said.</summary>
    public SuccessionExtent Extent { get; }

    /// <summary>Writes it as a sentence with ids in place of names.</summary>
    public override string ToString() => Tell(new Names(static _ => null));

    internal string Tell(Names names)
    {
        var when = When.IsKnown ? $" {When.Describe()}" : "";
        return From.IsEmpty && To.IsEmpty ? $"{names.Of(Of)} was {What}{when}"
            : What == LifeEventKind.Joined || What == LifeEventKind.Left ? $"{names.Of(From)} {What} {names.Of(To)}{when}"
            : What == LifeEventKind.Succeeded ? $"{names.Of(From)} was succeeded by {names.Of(To)}{when}"
            : $"{names.Of(From)} became {names.Of(To)} ({What}{(Extent == default ? "" : $", {Extent}")}){when}";
    }

    string ITold.Tell(Names names) => Tell(names);
}
