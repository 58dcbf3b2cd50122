using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>An actor belongs to another: as a component, a member, or under an umbrella.</summary>
/// <remarks>Support is not membership, and neither is closeness.</remarks>
[JsonConverter(typeof(JsonRefusal))]
public sealed record Membership : Claim
{
    /// <summary>Creates the claim.</summary>
    /// <param name="member">Who belongs.</param>
    /// <param name="body">To whom.</param>
    /// <param name="as">In which way.</param>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public Membership(Reference<ActorId> member, Reference<ActorId> body, MembershipKind @as) => (Member, Body, As) = (Guard.Against.Empty(member), Guard.Against.Empty(body), @as);

    /// <inheritdoc/>
    public override string Kind => "membership";

    /// <summary>Gets who belongs.</summary>
    public Reference<ActorId> Member { get; init; }

    /// <summary>Gets to whom.</summary>
    public Reference<ActorId> Body { get; init; }

    /// <summary>Gets in which way.</summary>
    public MembershipKind As { get; init; }

    /// <summary>Gets the weight that the source gives it, in its words: "major"; empty where none.</summary>
    public string Weight { get; init => field = Guard.Against.Null(value, nameof(Weight)); } = "";

    internal override void VisitContent(ContentVisitor visitor)
    {
        visitor.Reference("member", Member);
        visitor.Reference("body", Body);
        visitor.Value("as", As);
        visitor.Text("weight", Weight);
    }

    internal override string Tell(Names names)
    {
        var weight = Weight.Length > 0 ? $"{Weight} " : "";
        var way = As == MembershipKind.Component ? $"is {Article.With($"{weight}component of")}"
            : As == MembershipKind.UnderUmbrella ? "is under the umbrella of"
            : $"is {Article.With($"{weight}member of")}";
        return $"{names.Of(Member)} {way} {names.Of(Body)}";
    }
}
