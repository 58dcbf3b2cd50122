namespace ConflictModel;

/// <summary>An actor listed by an authority, as one or more accounts that agree tell it.</summary>
/// <remarks>
/// <para>Equality is by who is listed, by whom, and the words for the programme.</para>
/// <para>There is no natural order.</para>
/// <para>How certain it is stands in the <see cref="Answer{T}"/>.</para>
/// </remarks>
public sealed record ActorListing : ITold
{
    internal ActorListing(ActorId listed, Reference<ActorId> authority, string programme) => (Listed, Authority, Programme) = (listed, authority, programme);

    /// <summary>Gets who is listed.</summary>
    public ActorId Listed { get; }

    /// <summary>Gets who lists: one who is named, one of several, or somebody who is only described.</summary>
    public Reference<ActorId> Authority { get; }

    /// <summary>Gets the programme or list, in the words of the authority; empty where not said.</summary>
    public string Programme { get; }

    /// <summary>Writes it as a sentence with ids in place of names.</summary>
    public override string ToString() => Tell(Listed.Value, Authority.ToString(), Programme);

    string ITold.Tell(Names names) => Tell(names.Of(Listed), names.Of(Authority), Programme);

    internal static string Tell(string listed, string authority, string programme) =>
        $"{listed} is listed by {authority}{(programme.Length > 0 ? $" under “{programme}”" : "")}";
}
