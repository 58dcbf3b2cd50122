using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>A meeting was held, or a process ran: when, where, on what.</summary>
/// <remarks>A meeting that is only planned is said in that mood. Who took part, and as what, is a <see cref="Participation"/>.</remarks>
[JsonConverter(typeof(JsonRefusal))]
public sealed record Convening : Claim
{
    /// <summary>Creates the claim.</summary>
    /// <param name="of">The meeting, or the process.</param>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public Convening(EntityId of) => Of = Guard.Against.Empty(of);

    /// <inheritdoc/>
    public override string Kind => "convening";

    /// <summary>Gets the meeting, or the process.</summary>
    public EntityId Of { get; init; }

    /// <summary>Gets when; unknown where not said.</summary>
    public Timing When { get; init; }

    /// <summary>Gets where; unknown where not said.</summary>
    public Area Where { get; init => field = Guard.Against.Null(value, nameof(Where)); } = Area.Unknown;

    /// <summary>Gets on what, in words; empty where not said.</summary>
    public string Topic { get; init => field = Guard.Against.Null(value, nameof(Topic)); } = "";

    /// <summary>Gets by what means, in words: "by video link", "through go-betweens"; empty where not said.</summary>
    public string Medium { get; init => field = Guard.Against.Null(value, nameof(Medium)); } = "";

    /// <summary>Gets how often, in words, where they met again and again: "weekly"; empty where not said.</summary>
    public string Recurrence { get; init => field = Guard.Against.Null(value, nameof(Recurrence)); } = "";

    internal override void VisitContent(ContentVisitor visitor)
    {
        visitor.Entity("of", Of);
        visitor.Value("when", When);
        Where.Visit(visitor);
        visitor.Text("topic", Topic);
        visitor.Text("medium", Medium);
        visitor.Text("recurrence", Recurrence);
    }

    internal override string Tell(Names names) =>
        $"{names.Of(Of)} {(Of.Family is EntityFamily.Meeting ? "was held" : "met")}{(When.IsKnown ? $" {When.Describe()}" : "")}{(Where.IsKnown ? $" {Where.Tell("in", names)}" : "")}"
        + $"{(Medium.Length > 0 ? $" {Medium}" : "")}{(Recurrence.Length > 0 ? $", {Recurrence}" : "")}{(Topic.Length > 0 ? $", on {Topic}" : "")}";
}
