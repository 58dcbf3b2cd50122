namespace ConflictModel;

/// <summary>Questions about rank and order: whether a superlative holds against the record, and which of two things came first.</summary>
public static class ComparisonQuestions
{
    /// <summary>Asks whether a comparison holds against all else that the record holds.</summary>
    /// <param name="record">The record.</param>
    /// <param name="comparison">The comparison; it need not stand in the record.</param>
    /// <returns>Impossible where something within the scope certainly surpasses it; certain where nothing can; possible while anything is open, or nobody knows the scope. Of a denied comparison, the other way round.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">What is compared is not in the record.</exception>
    public static ComparisonCheck Check(this ConflictRecord record, Comparison comparison) =>
        new RecordView(Guard.Against.Null(record)).Check(comparison);

    /// <summary>Asks whether a comparison holds against all else that the record holds.</summary>
    /// <param name="view">The record as it is asked: as known at a moment, with a tolerance.</param>
    /// <param name="comparison">The comparison; it need not stand in the record.</param>
    /// <returns>Impossible where something within the scope certainly surpasses it; certain where nothing can; possible while anything is open, or nobody knows the scope. Of a denied comparison, the other way round.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">What is compared is not in the record.</exception>
    public static ComparisonCheck Check(this RecordView view, Comparison comparison) => Check(view, comparison, null);

    /// <summary>Asks whether a comparison holds against some things alone, where it is known which of a large record come into question.</summary>
    /// <param name="view">The record as it is asked: as known at a moment, with a tolerance.</param>
    /// <param name="comparison">The comparison; it need not stand in the record.</param>
    /// <param name="among">What a superlative is held against; the others of the record are passed over. Of no account for other comparisons.</param>
    /// <returns>As of all; certain means certain among these.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">What is compared is not in the record, or one of those it is held against.</exception>
    public static ComparisonCheck Check(this RecordView view, Comparison comparison, ValueList<Entity> among)
    {
        foreach (var entity in among)
        {
            Guard.Against.Null(view).Record.MustHold(entity, nameof(among));
        }

        return Check(view, comparison, (ValueList<Entity>?)among);
    }

    private static ComparisonCheck Check(RecordView view, Comparison comparison, ValueList<Entity>? among)
    {
        Guard.Against.Null(view).Record.MustHold(Guard.Against.Null(comparison).Of, nameof(comparison));
        foreach (var reference in new[] { comparison.To, comparison.Since, comparison.Within })
        {
            if (reference.TryGetId(out var id))
            {
                view.Record.MustHold(id, nameof(comparison));
            }
        }

        return new ComparisonSearch(view, comparison, among).Run();
    }

    /// <summary>Asks which of two things came first.</summary>
    /// <param name="record">The record.</param>
    /// <param name="one">One thing: an incident, a meeting, a text, a truce.</param>
    /// <param name="other">The other thing.</param>
    /// <returns>Three answers: before, together with, after. Dates decide where they can, and claims of another order are left out with the reason; where dates leave it open, claims of the order decide unless they differ.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such entity.</exception>
    public static ValueList<Answer<ComparisonKind>> OrderOf(this ConflictRecord record, EntityId one, EntityId other) =>
        new RecordView(Guard.Against.Null(record)).OrderOf(one, other);

    /// <summary>Asks which of two things came first.</summary>
    /// <param name="view">The record as it is asked: as known at a moment, with a tolerance.</param>
    /// <param name="one">One thing: an incident, a meeting, a text, a truce.</param>
    /// <param name="other">The other thing.</param>
    /// <returns>Three answers: before, together with, after. Dates decide where they can, and claims of another order are left out with the reason; where dates leave it open, claims of the order decide unless they differ.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such entity.</exception>
    public static ValueList<Answer<ComparisonKind>> OrderOf(this RecordView view, EntityId one, EntityId other)
    {
        Guard.Against.Null(view).Record.MustHold(one, nameof(one));
        view.Record.MustHold(other, nameof(other));
        return new OrderSearch(view, one, other).Run(new Question(view, $"{{subject}} came {{value}} {view.Record.Names.Of(other)}", one, default, ""));
    }
}
