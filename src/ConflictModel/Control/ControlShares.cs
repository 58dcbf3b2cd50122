namespace ConflictModel;

/// <summary>The shares of a place that actors certainly control on a day, beside one another.</summary>
/// <remarks>Whether they fit together stands in the <see cref="Answer{T}"/>: impossible where they certainly come to more than all.</remarks>
public sealed record ControlShares : ITold
{
    private readonly bool isContradiction;

    internal ControlShares(PlaceId place, Denominator denominator, ValueList<PlaceControl> shares, Share rest, bool isContradiction) =>
        (Place, Denominator, Shares, Rest, this.isContradiction) = (place, denominator, shares, rest, isContradiction);

    /// <summary>Gets the place.</summary>
    public PlaceId Place { get; }

    /// <summary>Gets what the shares are shares of.</summary>
    public Denominator Denominator { get; }

    /// <summary>Gets the shares that count, one for each actor and what is said of it: accounts that differ stand beside one another.</summary>
    public ValueList<PlaceControl> Shares { get; }

    /// <summary>Gets what is left for others, or for nobody; unknown where nothing bounds it, and where the shares contradict one another.</summary>
    public Share Rest { get; }

    /// <summary>Writes it as a sentence with ids in place of names.</summary>
    public override string ToString() => Tell(new Names(static _ => null));

    string ITold.Tell(Names names) => Tell(names);

    internal string Tell(Names names)
    {
        var whole = $"of the {Denominator} of {names.Of(Place)}";
        var told = Shares.IsEmpty
            ? $"{whole} no share is certainly told"
            : $"{whole}, {Names.List(Shares.Select(s => $"{names.Of(s.Controller)} controls {s.Share}"), "and")}";
        return isContradiction ? $"{told}, which is more than all,"
            : Rest.IsKnown ? $"{told}, which leaves {Rest},"
            : $"{told},";
    }
}
