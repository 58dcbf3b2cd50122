namespace ConflictModel;

/// <summary>A person in an office of a body, as one or more accounts that agree tell it.</summary>
/// <remarks>
/// <para>Equality is by person, title as written, and body.</para>
/// <para>There is no natural order.</para>
/// <para>How certain it is stands in the <see cref="Answer{T}"/>.</para>
/// </remarks>
public sealed record HeldOffice : ITold
{
    internal HeldOffice(ActorId holder, string title, ActorId body) => (Holder, Title, Body) = (holder, title, body);

    /// <summary>Gets who holds it.</summary>
    public ActorId Holder { get; }

    /// <summary>Gets the office, in the words of the source.</summary>
    public string Title { get; }

    /// <summary>Gets in which body.</summary>
    public ActorId Body { get; }

    /// <summary>Writes it as a sentence with ids in place of names.</summary>
    public override string ToString() => $"{Holder} is {Title} of {Body}";

    string ITold.Tell(Names names) => $"{names.Of(Holder)} is {Title} of {names.Of(Body)}";
}
