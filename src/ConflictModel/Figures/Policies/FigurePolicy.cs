namespace ConflictModel;

/// <summary>A named way of making one estimate out of several figures of one thing. The answer keeps its name.</summary>
/// <remarks>
/// <para>Derive from it to add a policy of your own: give it a name, and decide. Figures of several incidents are added up by a <see cref="TotalPolicy"/>.</para>
/// <para>Sources of the built-in ones: the practice of casualty recorders (Every Casualty), ACLED's codebook, Airwars' methodology; each says which.</para>
/// </remarks>
public abstract class FigurePolicy
{
    /// <summary>Gets the policy used unless another is named: the latest figure of each origin, then the envelope across origins.</summary>
    public static FigurePolicy LatestOfEachOrigin { get; } = new LatestOfEachOriginPolicy();

    /// <summary>Gets the policy that spans all figures that stand, from the lowest reported to the highest, an origin's several ones among them. Practice of casualty recorders.</summary>
    public static FigurePolicy Envelope { get; } = new EnvelopePolicy();

    /// <summary>Gets the policy that takes the number that more than half of the origins give; unknown where no number has that. Practice of casualty recorders.</summary>
    public static FigurePolicy Majority { get; } = new MajorityPolicy();

    /// <summary>Gets the policy that takes the lowest of the latest figures of each origin, as ACLED does where reports conflict.</summary>
    public static FigurePolicy Lowest { get; } = new LowestPolicy();

    /// <summary>Gets the name that answers give.</summary>
    public abstract string Name { get; }

    /// <summary>Makes the policy that takes the word of the first origin in an order of yours that gives a number, and of no other.</summary>
    /// <param name="order">The origins, the most trusted first; one at least, none twice.</param>
    /// <exception cref="ArgumentException"><paramref name="order"/> is empty, or names an origin twice.</exception>
    public static FigurePolicy Ranked(ValueList<Origin> order) =>
        order.IsEmpty || order.Distinct().Count() != order.Count
            ? throw new ArgumentException("Give the origins in order, one at least and none twice.", nameof(order))
            : new RankedPolicy(order);

    /// <summary>Makes the policy that takes the word of the first actor in an order of yours that gives a number, and of no other.</summary>
    /// <param name="order">The actors, the most trusted first; one at least, none twice.</param>
    /// <exception cref="ArgumentNullException">An actor is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="order"/> is empty, or names an actor twice.</exception>
    public static FigurePolicy Ranked(ValueList<Actor> order) => Ranked(ValueList.From(order.Select(a => Origin.Of(a))));

    /// <summary>Makes the policy that lets only figures of certain grades count, and leaves those to another policy.</summary>
    /// <param name="grades">The grades.</param>
    /// <param name="then">The policy for those that count; <see cref="LatestOfEachOrigin"/> unless given.</param>
    /// <exception cref="ArgumentNullException"><paramref name="grades"/> is null.</exception>
    public static FigurePolicy Graded(GradeFilter grades, FigurePolicy? then = null) =>
        new GradedPolicy(Guard.Against.Null(grades), then ?? LatestOfEachOrigin);

    /// <summary>Combines figures of one thing. What may not be combined is refused, what does not count is left out with the reason.</summary>
    /// <param name="figures">The figures: of one measure, one people and one period.</param>
    /// <param name="view">The record as it is asked.</param>
    /// <returns>The estimate, the figures it is made of, and those left out: superseded, rejected, not yet said, denied, without a number, disputed beside undisputed ones, or a part, a retelling or another reading of one given.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    /// <exception cref="IncompatibleFiguresException">The figures are of different kinds, or said to be disjoint, so that no one number can be made of them.</exception>
    public CombinedFigure Combine(ValueList<Figure> figures, RecordView view)
    {
        Guard.Against.Null(view);
        FigureKinds.RequireRivals(figures, view.Record);
        var counting = new List<NumberedFigure>();
        var leftOut = new List<LeftOut>();
        foreach (var figure in figures)
        {
            if (FigureSieve.ReasonAgainst(figure, view, this, out var number) is { } reason)
            {
                leftOut.Add(new LeftOut(figure, reason));
            }
            else
            {
                counting.Add(new NumberedFigure(figure, number));
            }
        }

        LeaveOutTold(figures, counting, leftOut, view);
        foreach (var disputed in FigureSieve.StandingBack([.. counting.Select(f => f.Figure)], this, view.Record).ToArray())
        {
            counting.RemoveAll(f => f.Figure.Id == disputed.Id);
            leftOut.Add(new LeftOut(disputed, FigureSieve.Disputed(disputed)));
        }

        if (counting.Count == 0)
        {
            return new CombinedFigure(Estimate.Unknown, []) { LeftOut = ValueList.From(leftOut) };
        }

        var combined = Decide(ValueList.From(counting), view);
        return combined with { LeftOut = ValueList.From(leftOut.Concat(combined.LeftOut)) };
    }

    /// <summary>Leaves out parts, retellings and other readings of figures given, however they stand in the list; and refuses those that are said to be disjoint.</summary>
    private static void LeaveOutTold(ValueList<Figure> figures, List<NumberedFigure> counting, List<LeftOut> leftOut, RecordView view)
    {
        if (!counting.Exists(f => !f.Figure.Links.IsEmpty))
        {
            return;
        }

        // A part may hang on a given figure by one that is not given itself: by a part of it, or by what it replaced.
        var standing = counting.Select(f => f.Figure).ToArray();
        var given = new FigureRelations(view, [.. figures], standing);
        var about = new FigureRelations(view, [.. figures.Concat(view.Record.ClaimsAbout(figures[0].Of).OfType<Figure>()).DistinctBy(f => f.Id)], standing);
        foreach (var told in counting.ToArray())
        {
            if ((about.PartOf(told.Figure) ?? given.Retelling(told.Figure) ?? given.OtherReading(told.Figure)) is { } reason)
            {
                counting.Remove(told);
                leftOut.Add(new LeftOut(told.Figure, reason));
            }
        }

        for (var i = 0; i < counting.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (about.AreDisjoint(counting[i].Figure, counting[j].Figure))
                {
                    throw FigureKinds.Refusal(counting[j].Figure, counting[i].Figure, "they are said to have nobody in common; add them up (SumOfDisjoint)", "are no rivals, so that no one number can be made of them", view.Record);
                }
            }
        }
    }

    /// <summary>Makes one estimate out of figures of one thing, one measure, one people and one period.</summary>
    /// <param name="figures">The figures that count, one at least: affirmed, actual, not rejected, not superseded, said by the moment asked about, each with its number.</param>
    /// <param name="view">The record as it is asked.</param>
    /// <returns>The estimate, the figures it is made of, those left out with the reason, and what to mind.</returns>
    protected internal abstract CombinedFigure Decide(ValueList<NumberedFigure> figures, RecordView view);

    /// <summary>Says whether a figure can count under this policy at all: what cannot makes no disputed one stand back.</summary>
    internal virtual bool Admits(Figure figure, ConflictRecord record) => true;

    /// <summary>Reads the number that a figure stands for under this policy: its own, unless the policy has another reading, which it then tells among the flags.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="number">Its number; unknown where what is printed makes no estimate.</param>
    protected internal virtual Estimate Read(Figure figure, Estimate number) => number;
}
