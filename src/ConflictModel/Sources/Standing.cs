using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>A judgement on a claim: how it stands, by whose judgement, since when and why.</summary>
/// <remarks>Not part of what is said: a claim keeps its id when its standing changes. That a claim is superseded follows from links.</remarks>
[JsonConverter(typeof(JsonRefusal))]
public sealed record Standing
{
    /// <summary>Gets the standing of a claim that nobody has assessed.</summary>
    public static Standing Unassessed { get; } = new();

    /// <summary>Gets how the claim stands; unstated where nobody has assessed it.</summary>
    public StandingKind Kind { get; init; }

    /// <summary>Gets who judged; unknown stands for the keeper of the record.</summary>
    public Reference<ActorId> By { get; init; }

    /// <summary>Gets when.</summary>
    public Moment On { get; init; }

    /// <summary>Gets why; empty where not given.</summary>
    public string Reason { get; init => field = Guard.Against.Null(value, nameof(Reason)); } = "";
}
