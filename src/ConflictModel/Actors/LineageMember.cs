namespace ConflictModel;

/// <summary>An actor out of which another came, or that came out of it, through any number of successions.</summary>
/// <remarks>
/// <para>Equality is by what is told.</para>
/// <para>There is no natural order.</para>
/// <para>How certain it is stands in the <see cref="Answer{T}"/>: as certain as the weakest step.</para>
/// </remarks>
public sealed record LineageMember : ITold
{
    internal LineageMember(ActorId of, Actor actor, LineageSide side, SuccessionKind @as, int steps) =>
        (Of, Actor, Side, As, Steps) = (of, actor, side, @as, steps);

    /// <summary>Gets whose lineage it is.</summary>
    public ActorId Of { get; }

    /// <summary>Gets the predecessor or successor.</summary>
    public Actor Actor { get; }

    /// <summary>Gets on which side it stands.</summary>
    public LineageSide Side { get; }

    /// <summary>Gets how its own step came about: the one farthest from the actor asked about.</summary>
    public SuccessionKind As { get; }

    /// <summary>Gets how many successions lie between; one for the nearest.</summary>
    public int Steps { get; }

    /// <summary>Writes it as a sentence with ids in place of names.</summary>
    public override string ToString() => Tell(Of.Value, Actor.Id.Value);

    string ITold.Tell(Names names) => Tell(names.Of(Of), Actor.Name);

    private string Tell(string of, string actor)
    {
        var (before, after) = Side is LineageSide.Predecessor ? (actor, of) : (of, actor);
        return As == SuccessionKind.Succeeded && Steps == 1
            ? $"{after} succeeded {before}"
            : $"{after} came out of {before} ({As}{(Steps == 1 ? "" : $", {Steps.ToString(System.Globalization.CultureInfo.InvariantCulture)} steps")})";
    }
}
