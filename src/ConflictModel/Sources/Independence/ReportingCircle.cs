namespace ConflictModel;

/// <summary>Circular reporting: each tells after the next, and the last after the first, so that nobody in it corroborates anybody else in it.</summary>
public sealed class ReportingCircle
{
    private readonly ValueList<string> verbs;

    internal ReportingCircle(ValueList<string> names, ValueList<string> verbs, ValueList<string> alsoCaught, ValueList<Origin> voices) =>
        (Names, this.verbs, AlsoCaught, Voices) = (names, verbs, alsoCaught, voices);

    /// <summary>Gets the names along the circle: each tells after the one that follows, and the last after the first.</summary>
    public ValueList<string> Names { get; }

    /// <summary>Gets the names of others who are caught in circles with these; empty where there are none.</summary>
    public ValueList<string> AlsoCaught { get; }

    /// <summary>Gets all who are caught, whether they spoke first, passed it on or published it: those of <see cref="Names"/>, in their order, then those of <see cref="AlsoCaught"/>.</summary>
    public ValueList<Origin> Voices { get; }

    /// <summary>Tells the circle: "The Post tells after Wire Agency, which tells after The Post".</summary>
    public override string ToString()
    {
        var chain = string.Join(", which ", Names.Select((_, i) => $"{verbs[i]} {Names[(i + 1) % Names.Count]}"));
        var others = AlsoCaught.IsEmpty ? "" : $"; caught with them: {ConflictModel.Names.List(AlsoCaught, "and")}";
        return $"{Names[0]} {chain}{others}";
    }
}
