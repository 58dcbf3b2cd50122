namespace ConflictModel.Views;

/// <summary>Draws a record as a map: incidents with their tolls, deployments, who controls which place, and places, above an outline of the land.</summary>
/// <remarks>
/// <para>A position known within a distance is a soft disc as wide as that; one known no better than by a district, a province or a country is a hatched disc with the word, whose size says nothing.</para>
/// <para>What the record has no coordinates for is named below the picture, and never drawn at 0, 0.</para>
/// <para>The outline is Natural Earth's, in the public domain, simplified to about 6 km. It shows who holds what in practice, as its makers see it, and implies no judgement of the library's.</para>
/// <para>The picture is SVG, 800 pixels wide, for light and dark; the same record gives the same text. Names are shown as inert text.</para>
/// </remarks>
public static class MapSvg
{
    /// <summary>Draws all incidents, deployments and places of a record. Control is left to a day: draw <c>record.On(day)</c>.</summary>
    /// <param name="record">The record.</param>
    /// <param name="options">How; <see cref="MapOptions.Default"/> unless given.</param>
    /// <returns>An SVG document. A record with nothing to draw gives a picture that says so.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public static string Draw(ConflictRecord record, MapOptions? options = null) =>
        Draw(Guard.Against.Null(record).AsKnownAt(Moment.Unknown), options);

    /// <summary>Draws all incidents, deployments and places of a record as it was known at a moment.</summary>
    /// <param name="view">The record as known at a moment.</param>
    /// <param name="options">How; <see cref="MapOptions.Default"/> unless given.</param>
    /// <returns>An SVG document. A view with nothing to draw gives a picture that says so.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    public static string Draw(RecordView view, MapOptions? options = null) => Paint(new MapReader(Guard.Against.Null(view), null), options);

    /// <summary>Draws the world on a day: the incidents of that day, the deployments that stood, and who controlled which place.</summary>
    /// <param name="day">The world on a day; a month or a year shows what happened or was so on some day within it.</param>
    /// <param name="options">How; <see cref="MapOptions.Default"/> unless given.</param>
    /// <returns>An SVG document. A day with nothing to draw gives a picture that says so.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="day"/> is null.</exception>
    public static string Draw(DayView day, MapOptions? options = null) => Paint(new MapReader(Guard.Against.Null(day).Known, day), options);

    private static string Paint(MapReader reader, MapOptions? options) => new MapPainter(reader.Read(), options ?? MapOptions.Default).Paint();
}
