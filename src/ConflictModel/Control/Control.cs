using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>An actor controls a place, or a share of it, in some degree: or it is there and controls nothing, or does not control it.</summary>
/// <remarks>
/// <para>Presence is not control, and neither is laying claim to a place. A share says little without its denominator: half of the land is not half of the people.</para>
/// <para>"Does not control" is this claim denied (<see cref="ClaimVerbs.Denied"/>), or its degree <see cref="ControlDegree.None"/>.</para>
/// </remarks>
[JsonConverter(typeof(JsonRefusal))]
public sealed record Control : Claim
{
    /// <summary>Creates the claim.</summary>
    /// <param name="controller">Who.</param>
    /// <param name="place">Over which place.</param>
    /// <param name="degree">How firmly.</param>
    /// <exception cref="ArgumentException">The controller or the place names nothing.</exception>
    public Control(Reference<ActorId> controller, PlaceId place, ControlDegree degree)
    {
        Controller = Guard.Against.Empty(controller);
        Guard.Against.Empty((EntityId)place, nameof(place));
        (Place, Degree) = (place, degree);
    }

    /// <inheritdoc/>
    public override string Kind => "control";

    /// <summary>Gets who.</summary>
    public Reference<ActorId> Controller { get; init; }

    /// <summary>Gets over which place, or over a part of which (<see cref="Share"/>, <see cref="Part"/>).</summary>
    public PlaceId Place { get; init; }

    /// <summary>Gets how firmly.</summary>
    public ControlDegree Degree { get; init; }

    /// <summary>Gets the source's own word for the degree: "insurgent influence"; empty where not given.</summary>
    public string DegreeWords { get; init => field = Guard.Against.Null(value, nameof(DegreeWords)); } = "";

    /// <summary>Gets how much of the place; unknown where the source speaks of the place and of no share, which need not mean all of it.</summary>
    public Share Share { get; init; }

    /// <summary>Gets what the share is a share of: land, people, settlements; unstated where not said.</summary>
    public Denominator Denominator { get; init; }

    /// <summary>Gets which part of the place, in the words of the source: "the parts adjacent to Idlib"; empty where not said.</summary>
    public string Part { get; init => field = Guard.Against.Null(value, nameof(Part)); } = "";

    internal override void VisitContent(ContentVisitor visitor)
    {
        visitor.Reference("controller", Controller);
        visitor.Entity("place", Place);
        visitor.Value("degree", Degree);
        visitor.Text("degreeWords", DegreeWords);
        visitor.Value("share", Share);
        visitor.Value("denominator", Denominator);
        visitor.Text("part", Part);
    }

    internal override string Tell(Names names)
    {
        var told = ControlWords.Tell(names, Controller, Degree, Place, Share, Denominator, Part);
        return DegreeWords.Length > 0 ? $"{told} (“{DegreeWords}”)" : told;
    }
}
