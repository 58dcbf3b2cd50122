namespace ConflictModel;

/// <summary>Tells control in English.</summary>
internal static class ControlWords
{
    /// <summary>Tells who has what hold of which part of a place.</summary>
    internal static string Tell(
        Names names, Reference<ActorId> who, ControlDegree degree, PlaceId place, Share share, Denominator denominator, string part, bool denied = false)
    {
        var (name, where) = (names.Of(who), $"{Portion(share, denominator)}{names.Of(place)}{(part.Length > 0 ? $" ({part})" : "")}{(share.IsKnown && denominator == Denominator.Unstated ? " (by which measure is not said)" : "")}");
        var does = who.IsSeveral ? "do" : "does";
        var (plain, ending, negated) = Verb(degree, who.IsSeveral);
        return denied ? $"{name} {(negated.Length > 0 ? negated : $"{does} not {plain}")} {where}" : $"{name} {plain}{ending} {where}";
    }

    /// <summary>Tells a share with what it is a share of: "about half of the people of ".</summary>
    internal static string Portion(Share share, Denominator denominator) =>
        !share.IsKnown ? ""
        : denominator == Denominator.Unstated ? $"{share} of "
        : $"{share} of the {denominator} of ";

    /// <summary>Gets the verb, its ending for one actor, and its denial where that is not "does not" and the verb.</summary>
    private static (string Plain, string Ending, string Negated) Verb(ControlDegree degree, bool several)
    {
        var s = several ? "" : "s";
        var (be, have) = several ? ("are", "have") : ("is", "has");
        return degree == ControlDegree.Control ? ("control", s, "")
            : degree == ControlDegree.Contested ? ("contest", s, "")
            : degree == ControlDegree.Influence ? ($"{have} influence over", "", $"{have} no influence over")
            : degree == ControlDegree.Presence ? ($"{be} present in", "", $"{be} not present in")
            : degree == ControlDegree.None ? ($"{(several ? "do" : "does")} not control", "", $"{(several ? "do" : "does")} control")
            : degree == ControlDegree.Unstated ? ($"{have} some hold (how firm is not said) over", "", $"{have} no hold (how firm is not said) over")
            : ($"{have} a hold (“{degree}”) over", "", $"{have} no hold (“{degree}”) over");
    }
}
