using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>An actor supports another: with troops, weapons, training, money.</summary>
/// <remarks>Directed, and not membership. "Close to" is weaker still and is no support.</remarks>
[JsonConverter(typeof(JsonRefusal))]
public sealed record Support : Claim
{
    /// <summary>Creates the claim.</summary>
    /// <param name="supporter">Who supports.</param>
    /// <param name="recipient">Who is supported.</param>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public Support(Reference<ActorId> supporter, Reference<ActorId> recipient) => (Supporter, Recipient) = (Guard.Against.Empty(supporter), Guard.Against.Empty(recipient));

    /// <inheritdoc/>
    public override string Kind => "support";

    /// <summary>Gets who supports.</summary>
    public Reference<ActorId> Supporter { get; init; }

    /// <summary>Gets who is supported.</summary>
    public Reference<ActorId> Recipient { get; init; }

    /// <summary>Gets with what; empty where not said.</summary>
    public ValueList<SupportType> With { get; init; }

    /// <summary>Gets against whom; unknown where not said.</summary>
    public Reference<ActorId> Against { get; init; }

    internal override void VisitContent(ContentVisitor visitor)
    {
        visitor.Reference("supporter", Supporter);
        visitor.Reference("recipient", Recipient);
        visitor.Values("with", With);
        visitor.Reference("against", Against);
    }

    internal override string Tell(Names names)
    {
        var with = With.IsEmpty ? "" : $" with {Names.List(With.Select(t => t.Word), "and")}";
        var against = Against == default ? "" : $" against {names.Of(Against)}";
        return $"{names.Of(Supporter)} supports {names.Of(Recipient)}{with}{against}";
    }
}
