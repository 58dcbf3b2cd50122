namespace ConflictModel.Views;

/// <summary>Draws where claims come from: who said so first, through whom it was passed on, in which document it stands, and what is said.</summary>
/// <remarks>
/// <para>However many documents repeat one origin, it is one box: only different origins corroborate one another.</para>
/// <para>Marked are circles of reporting and parties to the matter, as the model finds them; claims that do not count are drawn faint, with why.</para>
/// <para>The picture is SVG, 800 pixels wide, for light and dark; the same record gives the same text. Names are shown as inert text.</para>
/// </remarks>
public static class ProvenanceSvg
{
    /// <summary>Draws where all claims of a record come from.</summary>
    /// <param name="record">The record.</param>
    /// <param name="options">How; <see cref="ProvenanceOptions.Default"/> unless given.</param>
    /// <returns>An SVG document. A record without claims gives a picture that says so.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public static string Draw(ConflictRecord record, ProvenanceOptions? options = null) => Draw(All(record), options);

    /// <summary>Draws where all claims of a record come from that had been said by a moment.</summary>
    /// <param name="view">The record as known at a moment.</param>
    /// <param name="options">How; <see cref="ProvenanceOptions.Default"/> unless given.</param>
    /// <returns>An SVG document. A view without claims gives a picture that says so.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    public static string Draw(RecordView view, ProvenanceOptions? options = null) =>
        Paint(Guard.Against.Null(view), default, [.. view.Record.Claims], options);

    /// <summary>Draws where the claims come from that refer to one thing: what is said about it, by it, or in it.</summary>
    /// <param name="record">The record.</param>
    /// <param name="of">What the claims are about.</param>
    /// <param name="options">How; <see cref="ProvenanceOptions.Default"/> unless given.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds nothing of that id.</exception>
    public static string Draw(ConflictRecord record, EntityId of, ProvenanceOptions? options = null) => Draw(All(record), of, options);

    /// <summary>Draws where the claims come from that refer to one thing, by what had been said.</summary>
    /// <param name="view">The record as known at a moment.</param>
    /// <param name="of">What the claims are about.</param>
    /// <param name="options">How; <see cref="ProvenanceOptions.Default"/> unless given.</param>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds nothing of that id.</exception>
    public static string Draw(RecordView view, EntityId of, ProvenanceOptions? options = null) =>
        Guard.Against.Null(view).Record.TryFind(of, out _)
            ? Paint(view, of, [.. view.Record.ClaimsAbout(of)], options)
            : throw new ArgumentException($"The record holds nothing of id '{of}'.", nameof(of));

    /// <summary>Draws where some claims come from: one figure, rivals, or those that an answer rests on.</summary>
    /// <param name="record">The record.</param>
    /// <param name="claims">The claims, all of the record.</param>
    /// <param name="options">How; <see cref="ProvenanceOptions.Default"/> unless given.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> or <paramref name="claims"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no claim of that id.</exception>
    public static string Draw(ConflictRecord record, IEnumerable<Claim> claims, ProvenanceOptions? options = null) => Draw(All(record), claims, options);

    /// <summary>Draws where some claims come from, by what had been said.</summary>
    /// <param name="view">The record as known at a moment.</param>
    /// <param name="claims">The claims, all of the record.</param>
    /// <param name="options">How; <see cref="ProvenanceOptions.Default"/> unless given.</param>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> or <paramref name="claims"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no claim of that id.</exception>
    public static string Draw(RecordView view, IEnumerable<Claim> claims, ProvenanceOptions? options = null) =>
        Paint(Guard.Against.Null(view), default, [.. Guard.Against.Null(claims)], options);

    private static RecordView All(ConflictRecord record) => Guard.Against.Null(record).AsKnownAt(Moment.Unknown);

    private static string Paint(RecordView view, EntityId of, Claim[] claims, ProvenanceOptions? options)
    {
        options ??= ProvenanceOptions.Default;
        var chart = new ProvenanceReader(view, options).Read(of, claims);
        return new ProvenancePainter(chart, options).Paint();
    }
}
