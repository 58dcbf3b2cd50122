using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>An actor takes part in something, in a role: an agreement, a truce, a conflict, an incident, a meeting, a process.</summary>
/// <remarks>Party, guarantor and witness are not the same, nor is one who signs, is bound or fights; the source's own word stands beside the typed role.</remarks>
[JsonConverter(typeof(JsonRefusal))]
public sealed record Participation : Claim
{
    /// <summary>Creates the claim.</summary>
    /// <param name="actor">Who takes part.</param>
    /// <param name="in">In what.</param>
    /// <param name="role">In which role.</param>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public Participation(Reference<ActorId> actor, Reference<EntityId> @in, Role role) => (Actor, In, Role) = (Guard.Against.Empty(actor), Guard.Against.Empty(@in, nameof(@in)), role);

    /// <inheritdoc/>
    public override string Kind => "participation";

    /// <summary>Gets who takes part.</summary>
    public Reference<ActorId> Actor { get; init; }

    /// <summary>Gets in what.</summary>
    public Reference<EntityId> In { get; init; }

    /// <summary>Gets in which role.</summary>
    public Role Role { get; init; }

    /// <summary>Gets the source's own word for the role; empty where not given.</summary>
    public string RoleWords { get; init => field = Guard.Against.Null(value, nameof(RoleWords)); } = "";

    /// <summary>Gets the side, where there are sides; empty where not said.</summary>
    public string Side { get; init => field = Guard.Against.Null(value, nameof(Side)); } = "";

    /// <summary>Gets who stood in for the actor; unknown where not said.</summary>
    public Reference<ActorId> RepresentedBy { get; init; }

    internal override void VisitContent(ContentVisitor visitor)
    {
        visitor.Reference("actor", Actor);
        visitor.Reference("in", In);
        visitor.Value("role", Role);
        visitor.Text("roleWords", RoleWords);
        visitor.Text("side", Side);
        visitor.Reference("representedBy", RepresentedBy);
    }

    internal override string Tell(Names names) =>
        $"{names.Of(Actor)} takes part in {names.Of(In)} as {Tell(Role, RoleWords)}{(RepresentedBy == default ? "" : $", represented by {names.Of(RepresentedBy)}")}";

    /// <summary>Tells the role, and the source's own word for it where that is another.</summary>
    internal static string Tell(Role role, string words) =>
        words.Length == 0 || words.Equals(role.Word, StringComparison.OrdinalIgnoreCase) ? role.Word
        : role == Role.Unstated ? words
        : $"{role.Word} (“{words}”)";
}
