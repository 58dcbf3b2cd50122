namespace ConflictModel.Json;

/// <summary>Writes records as GeoJSON (RFC 7946), for maps.</summary>
/// <remarks>
/// <para>A feature for each place, each deployment, each account of an incident, and each claim of control or of a position, in the order of the record. Rival accounts are rival features.</para>
/// <para>What the record has no coordinates for is a feature with <c>"geometry": null</c>. Everything else is left out, and the result lists it.</para>
/// </remarks>
public static class GeoJson
{
    /// <summary>Writes a record as a feature collection in UTF-8.</summary>
    /// <param name="record">The record.</param>
    /// <param name="stream">Where it goes; stays open.</param>
    /// <param name="policy">How the figures of one incident make its toll; <see cref="FigurePolicy.LatestOfEachOrigin"/> unless given. Each toll names it.</param>
    /// <returns>What was written, and what was left out.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> or <paramref name="stream"/> is null.</exception>
    public static GeoJsonResult Write(ConflictRecord record, Stream stream, FigurePolicy? policy = null) =>
        new GeoJsonWriter(Guard.Against.Null(record), policy ?? FigurePolicy.LatestOfEachOrigin).Write(Guard.Against.Null(stream));
}
