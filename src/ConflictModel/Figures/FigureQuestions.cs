namespace ConflictModel;

/// <summary>Questions about figures of any kind: what a figure comes to, and what several come to under a policy.</summary>
public static class FigureQuestions
{
    /// <summary>Gets the number that a figure stands for: its own, or what its share of another figure comes to.</summary>
    /// <param name="record">The record.</param>
    /// <param name="figure">The figure.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Estimate NumberOf(this ConflictRecord record, Figure figure) => NumberOf(new RecordView(Guard.Against.Null(record)), figure);

    /// <summary>Gets the number that a figure stands for, by what had been said.</summary>
    /// <remarks>A share of a whole that was revised is that share of what the whole is now. Where the whole is not named, does not count, or tells no number, it is unknown.</remarks>
    /// <param name="view">The record as known at a moment.</param>
    /// <param name="figure">The figure.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Estimate NumberOf(this RecordView view, Figure figure) => FigureNumbers.Of(Guard.Against.Null(figure), Guard.Against.Null(view), out _);

    /// <summary>Asks how many people were displaced, live displaced or went back, by the figures given of that very thing.</summary>
    /// <param name="record">The record.</param>
    /// <param name="of">What the figures are about: an incident, a conflict, a place.</param>
    /// <param name="measure">What is counted.</param>
    /// <param name="people">Which people; unless given, people of any kind; where every figure counts the same people, those.</param>
    /// <param name="policy">How several figures make one; <see cref="FigurePolicy.LatestOfEachOrigin"/> unless given.</param>
    /// <param name="period">The period or date that figures must be of, a stock that stood throughout a longer stretch included; unless given, none in particular if a figure names none, else the one that ends last.</param>
    /// <returns>The estimate; unknown, not zero, where no figure counts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds nothing of that id.</exception>
    public static FigureAnswer Displacement(this ConflictRecord record, EntityId of, DisplacementMeasure measure, Population? people = null, FigurePolicy? policy = null, Timing? period = null) =>
        new RecordView(Guard.Against.Null(record)).Displacement(of, measure, people, policy, period);

    /// <summary>Asks how many people were displaced, live displaced or went back, by what had been said.</summary>
    /// <param name="view">The record as known at a moment.</param>
    /// <param name="of">What the figures are about.</param>
    /// <param name="measure">What is counted.</param>
    /// <param name="people">Which people; see the question to a whole record.</param>
    /// <param name="policy">How several figures make one; see the question to a whole record.</param>
    /// <param name="period">The period or date; see the question to a whole record.</param>
    /// <returns>The estimate; unknown, not zero, where no figure counts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds nothing of that id.</exception>
    public static FigureAnswer Displacement(this RecordView view, EntityId of, DisplacementMeasure measure, Population? people = null, FigurePolicy? policy = null, Timing? period = null) =>
        Ask<DisplacementEstimate>(view, of, f => f.Measure == measure, $"{{value}} {DisplacementEstimate.Phrase(of, measure)} {{subject}}", people, policy, period);

    /// <summary>Asks how many people or things there are by the counts given of that very thing.</summary>
    /// <param name="record">The record.</param>
    /// <param name="of">What the counts are about: a place, an incident, a deployment.</param>
    /// <param name="measure">What is counted.</param>
    /// <param name="unit">The things counted, as the claims call them; empty for people.</param>
    /// <param name="people">Which people; unless given, people of any kind; where every figure counts the same people, those.</param>
    /// <param name="policy">How several figures make one; <see cref="FigurePolicy.LatestOfEachOrigin"/> unless given.</param>
    /// <param name="period">The period or date that figures must be of, a stock that stood throughout a longer stretch included; unless given, none in particular if a figure names none, else the one that ends last.</param>
    /// <returns>The estimate; unknown, not zero, where no figure counts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> or <paramref name="unit"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds nothing of that id.</exception>
    public static FigureAnswer Count(this ConflictRecord record, EntityId of, CountMeasure measure, string unit = "", Population? people = null, FigurePolicy? policy = null, Timing? period = null) =>
        new RecordView(Guard.Against.Null(record)).Count(of, measure, unit, people, policy, period);

    /// <summary>Asks how many people or things there are, by what had been said.</summary>
    /// <param name="view">The record as known at a moment.</param>
    /// <param name="of">What the counts are about.</param>
    /// <param name="measure">What is counted.</param>
    /// <param name="unit">The things counted; empty for people.</param>
    /// <param name="people">Which people; see the question to a whole record.</param>
    /// <param name="policy">How several figures make one; see the question to a whole record.</param>
    /// <param name="period">The period or date; see the question to a whole record.</param>
    /// <returns>The estimate; unknown, not zero, where no figure counts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> or <paramref name="unit"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds nothing of that id.</exception>
    public static FigureAnswer Count(this RecordView view, EntityId of, CountMeasure measure, string unit = "", Population? people = null, FigurePolicy? policy = null, Timing? period = null)
    {
        Guard.Against.Null(view);
        Guard.Against.Null(unit);
        var form = $"{{subject}}: {{value}}{CountEstimate.MeasuredBeside(measure, unit)}";
        return Ask<CountEstimate>(view, of, f => f.Measure == measure && f.Unit == unit, form, people, policy, period, CountEstimate.UnitOf(measure, unit));
    }

    /// <summary>Adds up figures of disjoint things, such as the fighters and the civilians of one strike.</summary>
    /// <param name="record">The record.</param>
    /// <param name="figures">The figures: of one measure, of whatever people and incidents.</param>
    /// <returns>The sum, how it came about, and what to mind: figures that nobody said to be disjoint.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="IncompatibleFiguresException">They are of different kinds, or one is a part, a revision, a retelling or an overlap of another: they do not add.</exception>
    public static FigureAnswer SumOfDisjoint(this ConflictRecord record, ValueList<Figure> figures) => FigureSums.Disjoint(new RecordView(Guard.Against.Null(record)), figures);

    /// <summary>Adds up figures of disjoint things, by what had been said.</summary>
    /// <param name="view">The record as known at a moment.</param>
    /// <param name="figures">The figures; see the question to a whole record.</param>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    /// <exception cref="IncompatibleFiguresException">They do not add; see the question to a whole record.</exception>
    public static FigureAnswer SumOfDisjoint(this RecordView view, ValueList<Figure> figures) => FigureSums.Disjoint(Guard.Against.Null(view), figures);

    internal static FigureAnswer Ask<T>(RecordView view, EntityId of, Func<T, bool> isAsked, string form, Population? people, FigurePolicy? policy, Timing? period, string unit = "")
        where T : Figure
    {
        Guard.Against.Null(view);
        if (!view.Record.TryFind(of, out _))
        {
            throw new ArgumentException($"The record holds nothing of id '{of}'.", nameof(of));
        }

        policy ??= FigurePolicy.LatestOfEachOrigin;
        var figures = view.Record.ClaimsAbout(of).OfType<T>().Where(f => f.Of == of && isAsked(f));
        return new FigureCombiner(view, policy).Combine(
            figures,
            people,
            period,
            (counted, covered) => new Question(
                view,
                $"{form}{(covered.IsKnown ? $" {covered.Describe()}" : "")}",
                of,
                default,
                policy.Name,
                unit.Length > 0 ? unit : counted));
    }
}
