namespace ConflictModel.Views;

/// <summary>Draws who belongs to whom on a day, who backs whom, who is allied, close or hostile to whom, and who owes whom.</summary>
/// <remarks>
/// <para>All that is drawn is an answer of the model. A body is a box around those that belong to it; who belongs to several stands beside them, with a line to each.
/// Other relations are lines, each with its word. What is certain is solid, what is possible dashed.</para>
/// <para>The picture is SVG, 800 pixels wide, for light and dark; the same record gives the same text. Names are shown as inert text.</para>
/// <para>Who has no relation on the day is listed below the picture, and so are relations of somebody without a name; nothing is dropped in silence.</para>
/// </remarks>
public static class NetworkSvg
{
    /// <summary>Draws the relations on a day.</summary>
    /// <param name="day">The world on a day, under its rule of persistence and its tolerance.</param>
    /// <param name="options">How; <see cref="NetworkOptions.Default"/> unless given.</param>
    /// <returns>An SVG document. A day with nothing to draw gives a picture that says so.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="day"/> is null.</exception>
    public static string Draw(DayView day, NetworkOptions? options = null)
    {
        options ??= NetworkOptions.Default;
        var network = new NetworkReader(Guard.Against.Null(day), options).Read();
        return new NetworkPainter(network, options).Paint();
    }

    /// <summary>Draws the relations on a day, as the whole record tells them.</summary>
    /// <param name="record">The record.</param>
    /// <param name="day">The day.</param>
    /// <param name="options">How; <see cref="NetworkOptions.Default"/> unless given.</param>
    /// <returns>An SVG document. A day with nothing to draw gives a picture that says so.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public static string Draw(ConflictRecord record, ImpreciseDate day, NetworkOptions? options = null) =>
        Draw(Guard.Against.Null(record).On(day), options);
}
