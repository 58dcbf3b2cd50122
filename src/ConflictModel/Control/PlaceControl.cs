namespace ConflictModel;

/// <summary>What hold an actor has of a place, as one or more accounts that agree tell it.</summary>
/// <remarks>How certain it is stands in the <see cref="Answer{T}"/>. The degree is that of the hold: presence, influence and a contest are no control.</remarks>
public sealed record PlaceControl : ITold
{
    internal PlaceControl(Control claim, PlaceId asked, ControlScope scope, ControlDegree degree, ControlDegree denied, string reason)
    {
        (Controller, Place, Share, Denominator, Part) = (claim.Controller, claim.Place, claim.Share, claim.Denominator, claim.Part);
        (Asked, Scope, Degree, Denied, Reason) = (asked, scope, degree, denied, reason);
    }

    /// <summary>Gets who: one who is named, one of several, or somebody who is only described.</summary>
    public Reference<ActorId> Controller { get; }

    /// <summary>Gets the place that the accounts are about: the one asked about, one within it, or one that it lies within (<see cref="Scope"/>).</summary>
    public PlaceId Place { get; }

    /// <summary>Gets the place that was asked about.</summary>
    public PlaceId Asked { get; }

    /// <summary>Gets how the two places stand to one another.</summary>
    public ControlScope Scope { get; }

    /// <summary>Gets how firm the hold is; <see cref="ControlDegree.None"/> where it is denied and nobody affirms it.</summary>
    public ControlDegree Degree { get; }

    /// <summary>Gets the degree that is denied, where <see cref="Degree"/> is none; unstated where something is affirmed.</summary>
    public ControlDegree Denied { get; }

    /// <summary>Gets how much of <see cref="Place"/>; unknown where no share is told, which need not mean all.</summary>
    public Share Share { get; }

    /// <summary>Gets what the share is a share of; unstated where not said.</summary>
    public Denominator Denominator { get; }

    /// <summary>Gets which part of <see cref="Place"/>, in the words of the source; empty where not said.</summary>
    public string Part { get; }

    /// <summary>Gets why no more than possible, where neither a date nor the standing of a claim is the reason: somebody denies it, or it was said of a greater place; else empty.</summary>
    public string Reason { get; }

    /// <summary>Writes it as a sentence with ids in place of names.</summary>
    public override string ToString() => Tell(new Names(static _ => null));

    string ITold.Tell(Names names) => Tell(names);

    internal string Tell(Names names)
    {
        var isDenied = Degree == ControlDegree.None;
        var told = ControlWords.Tell(names, Controller, isDenied ? Denied : Degree, Place, Share, Denominator, Part, isDenied);
        var scope = Scope switch
        {
            ControlScope.Part => $", a part of {names.Of(Asked)}",
            ControlScope.Surrounding => $", in which {names.Of(Asked)} lies",
            _ => "",
        };
        return $"{told}{scope}{(Reason.Length > 0 ? $" ({Reason})" : "")}{(scope.Length > 0 ? "," : "")}";
    }
}
