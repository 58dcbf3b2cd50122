namespace ConflictModel;

/// <summary>What is said in numbers of conflicts, places, deployments and of other figures.</summary>
public static class FigureVerbs
{
    /// <summary>Says how many people a conflict killed.</summary>
    /// <param name="conflict">The conflict.</param>
    /// <param name="number">How many.</param>
    /// <param name="people">Which people; of any kind unless given.</param>
    /// <exception cref="ArgumentNullException"><paramref name="conflict"/> is null.</exception>
    public static CasualtyEstimate Killed(this Conflict conflict, Estimate number, Population people = default) =>
        new(Guard.Against.Null(conflict).Id, Harm.Killed, number) { People = people };

    /// <summary>Says how many people a conflict displaced: a flow.</summary>
    /// <param name="conflict">The conflict.</param>
    /// <param name="number">How many.</param>
    /// <exception cref="ArgumentNullException"><paramref name="conflict"/> is null.</exception>
    public static DisplacementEstimate Displaced(this Conflict conflict, Estimate number) =>
        new(Guard.Against.Null(conflict).Id, DisplacementMeasure.NewlyDisplaced, number);

    /// <summary>Says how many people an incident displaced: a flow.</summary>
    /// <param name="incident">The incident.</param>
    /// <param name="number">How many.</param>
    /// <exception cref="ArgumentNullException"><paramref name="incident"/> is null.</exception>
    public static DisplacementEstimate Displaced(this Incident incident, Estimate number) =>
        new(Guard.Against.Null(incident).Id, DisplacementMeasure.NewlyDisplaced, number);

    /// <summary>Says how many of those whom an incident displaced went back.</summary>
    /// <param name="incident">The incident.</param>
    /// <param name="number">How many.</param>
    /// <exception cref="ArgumentNullException"><paramref name="incident"/> is null.</exception>
    public static DisplacementEstimate Returned(this Incident incident, Estimate number) =>
        new(Guard.Against.Null(incident).Id, DisplacementMeasure.Returned, number);

    /// <summary>Says how many people were there when an incident happened: exposure, not harm.</summary>
    /// <param name="incident">The incident.</param>
    /// <param name="number">How many.</param>
    /// <param name="people">Which people; of any kind unless given.</param>
    /// <exception cref="ArgumentNullException"><paramref name="incident"/> is null.</exception>
    public static CountEstimate Present(this Incident incident, Estimate number, Population people = default) =>
        new(Guard.Against.Null(incident).Id, CountMeasure.Present, number) { People = people };

    /// <summary>Says how many people live in a place: a stock.</summary>
    /// <param name="place">The place.</param>
    /// <param name="number">How many.</param>
    /// <exception cref="ArgumentNullException"><paramref name="place"/> is null.</exception>
    public static CountEstimate Inhabitants(this Place place, Estimate number) =>
        new(Guard.Against.Null(place).Id, CountMeasure.Inhabitants, number);

    /// <summary>Says how many people live displaced in a place: a stock.</summary>
    /// <param name="place">The place.</param>
    /// <param name="number">How many.</param>
    /// <exception cref="ArgumentNullException"><paramref name="place"/> is null.</exception>
    public static DisplacementEstimate LivingDisplaced(this Place place, Estimate number) =>
        new(Guard.Against.Null(place).Id, DisplacementMeasure.LivingDisplaced, number);

    /// <summary>Says how many things something has or had: posts set up, encircled, evacuated; breaches of a series; rounds of talks; buildings destroyed.</summary>
    /// <param name="of">What they belong to.</param>
    /// <param name="measure">What became of them.</param>
    /// <param name="number">How many.</param>
    /// <param name="unit">The things, in the plural: "observation posts".</param>
    /// <exception cref="ArgumentNullException"><paramref name="of"/> or <paramref name="unit"/> is null.</exception>
    public static CountEstimate Counts(this Entity of, CountMeasure measure, Estimate number, string unit) =>
        new(Guard.Against.Null(of).EntityId, measure, number) { Unit = unit };

    /// <summary>Says that a figure tells how much of another it is, and no number: "about half of them". What it comes to moves with the whole.</summary>
    /// <typeparam name="T">The kind of figure.</typeparam>
    /// <param name="figure">The figure, whose number the share stands for.</param>
    /// <param name="share">How much.</param>
    /// <param name="whole">The figure that it is a share of, as it stands in the record.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="share"/> is unknown, or the figure has a number of its own.</exception>
    public static T AsShareOf<T>(this T figure, Share share, Figure whole)
        where T : Figure
    {
        Guard.Against.Null(figure);
        Guard.Against.Null(whole);
        return !share.IsKnown ? throw new ArgumentException("An unknown share of something is no number: leave the figure's number unknown.", nameof(share))
            : figure.Number != Estimate.Unknown ? throw new ArgumentException($"The figure has a number of its own, '{figure.Number}': link it as a part of the whole instead.", nameof(figure))
            : (T)((Figure)figure.AsPartOf(whole)).WithShare(share);
    }

    /// <summary>Says that two figures have nobody in common: "and, on top, five civilians".</summary>
    /// <typeparam name="T">The kind of figure.</typeparam>
    /// <param name="figure">The figure.</param>
    /// <param name="other">The other figure, as it stands in the record.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static T DisjointFrom<T>(this T figure, Figure other)
        where T : Figure => figure.Linked(LinkKind.DisjointFrom, other);
}
