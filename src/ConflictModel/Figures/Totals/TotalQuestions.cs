namespace ConflictModel;

/// <summary>Questions about what several incidents come to together: harm, displacement, and counts of people and things.</summary>
public static class TotalQuestions
{
    /// <summary>Asks how many people were killed in several incidents together.</summary>
    /// <param name="record">The record.</param>
    /// <param name="incidents">The incidents, none twice.</param>
    /// <param name="people">Which people; people of any kind unless given.</param>
    /// <param name="policy">How they are added up; <see cref="TotalPolicy.DisjointSum"/> unless given.</param>
    /// <returns>The total, how it came about, and what to mind.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such incident, or one is given twice.</exception>
    public static FigureAnswer TotalKilled(this ConflictRecord record, ValueList<IncidentId> incidents, Population? people = null, TotalPolicy? policy = null) =>
        new RecordView(Guard.Against.Null(record)).Total(Harm.Killed, incidents, people, policy);

    /// <summary>Asks how many people came to a harm in several incidents together.</summary>
    /// <param name="record">The record.</param>
    /// <param name="harm">The harm.</param>
    /// <param name="incidents">The incidents, none twice.</param>
    /// <param name="people">Which people; people of any kind unless given.</param>
    /// <param name="policy">How they are added up; <see cref="TotalPolicy.DisjointSum"/> unless given.</param>
    /// <returns>The total, how it came about, and what to mind.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such incident, or one is given twice.</exception>
    public static FigureAnswer Total(this ConflictRecord record, Harm harm, ValueList<IncidentId> incidents, Population? people = null, TotalPolicy? policy = null) =>
        new RecordView(Guard.Against.Null(record)).Total(harm, incidents, people, policy);

    /// <summary>Asks how many people came to a harm in several incidents together, by what had been said.</summary>
    /// <param name="view">The record as known at a moment.</param>
    /// <param name="harm">The harm.</param>
    /// <param name="incidents">The incidents, none twice.</param>
    /// <param name="people">Which people; people of any kind unless given.</param>
    /// <param name="policy">How they are added up; <see cref="TotalPolicy.DisjointSum"/> unless given.</param>
    /// <returns>The total, how it came about, and what to mind; unknown where no incident has a number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such incident, or one is given twice.</exception>
    public static FigureAnswer Total(this RecordView view, Harm harm, ValueList<IncidentId> incidents, Population? people = null, TotalPolicy? policy = null)
    {
        Guard.Against.Null(view);
        policy ??= TotalPolicy.DisjointSum;
        var counted = people ?? Population.Anyone;
        return new TotalSearch(view, policy, counted, $"{{value}} {harm.Word.Replace('-', ' ')} in {{all}}").Run(
            ValueList.From(incidents.Select(i => (EntityId)i)),
            of => view.Casualties(of, harm, counted, policy.PerIncident),
            nameof(incidents));
    }

    /// <summary>Asks how many people were displaced, live displaced or went back in several incidents or places together.</summary>
    /// <param name="record">The record.</param>
    /// <param name="measure">What is counted.</param>
    /// <param name="of">What the figures are about, none twice: incidents, or places.</param>
    /// <param name="people">Which people; people of any kind unless given.</param>
    /// <param name="policy">How they are added up; <see cref="TotalPolicy.DisjointSum"/> unless given.</param>
    /// <param name="period">The period or date that figures must be of; see <see cref="FigureQuestions.Displacement(ConflictRecord, EntityId, DisplacementMeasure, Population?, FigurePolicy?, Timing?)"/>.</param>
    /// <returns>The total, how it came about, and what to mind. Numbers living displaced at different times are not added.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds nothing of an id, or one is given twice.</exception>
    public static FigureAnswer Total(this ConflictRecord record, DisplacementMeasure measure, ValueList<EntityId> of, Population? people = null, TotalPolicy? policy = null, Timing? period = null) =>
        new RecordView(Guard.Against.Null(record)).Total(measure, of, people, policy, period);

    /// <summary>Asks how many people were displaced, live displaced or went back in several incidents or places together, by what had been said.</summary>
    /// <param name="view">The record as known at a moment.</param>
    /// <param name="measure">What is counted.</param>
    /// <param name="of">What the figures are about, none twice.</param>
    /// <param name="people">Which people; people of any kind unless given.</param>
    /// <param name="policy">How they are added up; <see cref="TotalPolicy.DisjointSum"/> unless given.</param>
    /// <param name="period">The period or date that figures must be of; see the question to a whole record.</param>
    /// <returns>The total, how it came about, and what to mind.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds nothing of an id, or one is given twice.</exception>
    public static FigureAnswer Total(this RecordView view, DisplacementMeasure measure, ValueList<EntityId> of, Population? people = null, TotalPolicy? policy = null, Timing? period = null)
    {
        Guard.Against.Null(view);
        policy ??= TotalPolicy.DisjointSum;
        var counted = people ?? Population.Anyone;
        var form = $"{{value}} {DisplacementEstimate.Phrase(of.IsEmpty ? default : of[0], measure)} {{all}}{Told(period)}";
        return new TotalSearch(view, policy, counted, form).Run(of, one => view.Displacement(one, measure, counted, policy.PerIncident, period), nameof(of));
    }

    /// <summary>Asks how many people or things several counts come to together: the weapons of each round of a handover, the breaches of each month.</summary>
    /// <param name="record">The record.</param>
    /// <param name="measure">What is counted.</param>
    /// <param name="unit">The things counted, as the claims call them; empty for people.</param>
    /// <param name="of">What the counts are about, none twice: incidents, deployments, places.</param>
    /// <param name="people">Which people; people of any kind, and things, unless given.</param>
    /// <param name="policy">How they are added up; <see cref="TotalPolicy.DisjointSum"/> unless given.</param>
    /// <param name="period">The period or date that counts must be of; see <see cref="FigureQuestions.Count(ConflictRecord, EntityId, CountMeasure, string, Population?, FigurePolicy?, Timing?)"/>.</param>
    /// <returns>The total, how it came about, and what to mind. Strengths of different times are not added.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> or <paramref name="unit"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds nothing of an id, or one is given twice.</exception>
    public static FigureAnswer Total(this ConflictRecord record, CountMeasure measure, string unit, ValueList<EntityId> of, Population? people = null, TotalPolicy? policy = null, Timing? period = null) =>
        new RecordView(Guard.Against.Null(record)).Total(measure, unit, of, people, policy, period);

    /// <summary>Asks how many people or things several counts come to together, by what had been said.</summary>
    /// <param name="view">The record as known at a moment.</param>
    /// <param name="measure">What is counted.</param>
    /// <param name="unit">The things counted; empty for people.</param>
    /// <param name="of">What the counts are about, none twice.</param>
    /// <param name="people">Which people; people of any kind, and things, unless given.</param>
    /// <param name="policy">How they are added up; <see cref="TotalPolicy.DisjointSum"/> unless given.</param>
    /// <param name="period">The period or date that counts must be of; see the question to a whole record.</param>
    /// <returns>The total, how it came about, and what to mind.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> or <paramref name="unit"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds nothing of an id, or one is given twice.</exception>
    public static FigureAnswer Total(this RecordView view, CountMeasure measure, string unit, ValueList<EntityId> of, Population? people = null, TotalPolicy? policy = null, Timing? period = null)
    {
        Guard.Against.Null(view);
        Guard.Against.Null(unit);
        policy ??= TotalPolicy.DisjointSum;
        var counted = people ?? Population.Anyone;
        var form = $"{{all}}: {{value}}{CountEstimate.MeasuredBeside(measure, unit)}{Told(period)}";
        return new TotalSearch(view, policy, counted, form, CountEstimate.UnitOf(measure, unit)).Run(of, one => view.Count(one, measure, unit, counted, policy.PerIncident, period), nameof(of));
    }

    private static string Told(Timing? period) => period is { IsKnown: true } asked ? $" {asked.Describe()}" : "";
}
