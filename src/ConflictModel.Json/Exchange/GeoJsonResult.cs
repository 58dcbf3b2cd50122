namespace ConflictModel.Json;

/// <summary>What became of a record in a GeoJSON export.</summary>
public sealed class GeoJsonResult
{
    internal GeoJsonResult(int features, int unlocated, ValueList<GeoJsonOmission> leftOut) =>
        (Features, Unlocated, LeftOut) = (features, unlocated, leftOut);

    /// <summary>Gets the number of features written.</summary>
    public int Features { get; }

    /// <summary>Gets the number of them without a geometry: the record has no coordinates for them.</summary>
    public int Unlocated { get; }

    /// <summary>Gets the items that are not shown, in the order of the record.</summary>
    public ValueList<GeoJsonOmission> LeftOut { get; }

    /// <summary>Writes the counts.</summary>
    public override string ToString() => $"{Features} {(Features == 1 ? "feature" : "features")}, {Unlocated} of them without coordinates; {LeftOut.Count} {(LeftOut.Count == 1 ? "item" : "items")} left out";
}
