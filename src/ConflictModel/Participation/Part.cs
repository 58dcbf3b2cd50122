using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>A part that somebody has in something, as an answer tells it.</summary>
/// <remarks>Equality is by all of it: one account's "guarantor" and another's "party" are two parts, side by side. There is no natural order; the default value says nothing.</remarks>
[JsonConverter(typeof(JsonRefusal))]
public readonly record struct Part : ITold
{
    private readonly string? words;
    private readonly string? side;

    internal Part(Participation claim) => (Actor, In, Role, words, side) = (claim.Actor, claim.In, claim.Role, claim.RoleWords, claim.Side);

    internal Part(Reference<ActorId> signatory, EntityId text) => (Actor, In, Role) = (signatory, (Reference<EntityId>)text, Role.Signatory);

    /// <summary>Gets who takes part; it may be less than a name.</summary>
    public Reference<ActorId> Actor { get; }

    /// <summary>Gets in what.</summary>
    public Reference<EntityId> In { get; }

    /// <summary>Gets in which role.</summary>
    public Role Role { get; }

    /// <summary>Gets the source's own word for the role; empty where not given.</summary>
    public string Words => words ?? "";

    /// <summary>Gets the side, where there are sides; empty where not said.</summary>
    public string Side => side ?? "";

    /// <summary>Writes who, in what and as what.</summary>
    public override string ToString() => $"{Actor} in {In} as {Participation.Tell(Role, Words)}";

    string ITold.Tell(Names names) => Tell(names);

    internal string Tell(Names names) => $"{names.Of(Actor)} takes part in {names.Of(In)} as {Participation.Tell(Role, Words)}{(Side.Length > 0 ? $", on side {Side}" : "")}";
}
