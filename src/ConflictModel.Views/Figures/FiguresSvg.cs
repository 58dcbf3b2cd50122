namespace ConflictModel.Views;

/// <summary>Draws figures: each account a row, with its bounds, its best value, its word and by whose account; below them what they come to together, and how.</summary>
/// <remarks>
/// <para>What the figures come to is the model's own answer, under the policy that the options name; so is why a figure does not count.</para>
/// <para>A number that nobody knows is told in words, and stands nowhere on the axis. The axis begins at zero; where figures lie more than a hundredfold apart it is logarithmic, and says so.</para>
/// <para>The picture is SVG, 800 pixels wide, for light and dark; the same record gives the same text. Names are shown as inert text.</para>
/// </remarks>
public static class FiguresSvg
{
    /// <summary>Draws the figures of a record, incidents first.</summary>
    /// <param name="record">The record.</param>
    /// <param name="options">How; <see cref="FiguresOptions.Default"/> unless given.</param>
    /// <returns>An SVG document. A record without figures gives a picture that says so.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public static string Draw(ConflictRecord record, FiguresOptions? options = null) => Draw(All(record), options);

    /// <summary>Draws the figures of a record as it was known at a moment, incidents first.</summary>
    /// <param name="view">The record as known at a moment.</param>
    /// <param name="options">How; <see cref="FiguresOptions.Default"/> unless given.</param>
    /// <returns>An SVG document. A view without figures gives a picture that says so.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    public static string Draw(RecordView view, FiguresOptions? options = null) =>
        Paint(Guard.Against.Null(view), default, FigureMatter.AllOf(view.Record), options);

    /// <summary>Draws all figures of one thing: of an incident, a conflict, a place.</summary>
    /// <param name="record">The record.</param>
    /// <param name="of">What the figures are about.</param>
    /// <param name="options">How; <see cref="FiguresOptions.Default"/> unless given.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds nothing of that id.</exception>
    public static string Draw(ConflictRecord record, EntityId of, FiguresOptions? options = null) => Draw(All(record), of, options);

    /// <summary>Draws all figures of one thing, by what had been said.</summary>
    /// <param name="view">The record as known at a moment.</param>
    /// <param name="of">What the figures are about.</param>
    /// <param name="options">How; <see cref="FiguresOptions.Default"/> unless given.</param>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds nothing of that id.</exception>
    public static string Draw(RecordView view, EntityId of, FiguresOptions? options = null) =>
        Paint(Guard.Against.Null(view), of, FigureMatter.AllOf(Held(view, of), of), options);

    /// <summary>Draws the figures of those who came to one harm in one thing.</summary>
    /// <param name="record">The record.</param>
    /// <param name="of">What the figures are about.</param>
    /// <param name="harm">The harm.</param>
    /// <param name="options">How; <see cref="FiguresOptions.Default"/> unless given.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds nothing of that id.</exception>
    public static string Draw(ConflictRecord record, EntityId of, Harm harm, FiguresOptions? options = null) => Draw(All(record), of, harm, options);

    /// <summary>Draws the figures of those who came to one harm in one thing, by what had been said.</summary>
    /// <param name="view">The record as known at a moment.</param>
    /// <param name="of">What the figures are about.</param>
    /// <param name="harm">The harm.</param>
    /// <param name="options">How; <see cref="FiguresOptions.Default"/> unless given.</param>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds nothing of that id.</exception>
    public static string Draw(RecordView view, EntityId of, Harm harm, FiguresOptions? options = null) =>
        Paint(Guard.Against.Null(view), of, [.. FigureMatter.AllOf(Held(view, of), of).Where(m => m.IsOf(harm))], options);

    private static RecordView All(ConflictRecord record) => Guard.Against.Null(record).AsKnownAt(Moment.Unknown);

    private static ConflictRecord Held(RecordView view, EntityId of) =>
        view.Record.TryFind(of, out _) ? view.Record : throw new ArgumentException($"The record holds nothing of id '{of}'.", nameof(of));

    private static string Paint(RecordView view, EntityId of, IReadOnlyList<FigureMatter> matters, FiguresOptions? options)
    {
        options ??= FiguresOptions.Default;
        var sheet = new FiguresReader(view, options).Read(of, matters);
        return new FiguresPainter(sheet, options).Paint();
    }
}
