namespace ConflictModel.Json;

/// <summary>Writes records as GeoJSON (RFC 7946), for maps.</summary>
/// <remarks>
/// <para>A feature for each place, each deployment, each account of an incident, and each claim of control or of a position, in the order of the record. Rival accounts are rival features.</para>
/// <para>What the record has no coordinates for is a feature with <c>"geometry": null</c>. Everything else is left out: the result lists it, and the file counts it by kind under <c>leftOut</c>.</para>
/// <para>The property <c>item</c> of a feature is the item as a stream writes it, so that nothing of what is shown is lost. <c>isPartial</c> is true where
/// the geometry says less than the area: a part of a place, an exception, a distance, a place without coordinates.</para>
/// <para>Each account of an incident carries the toll of the whole incident, as one answer: do not add up the tolls of accounts of one incident.</para>
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
