namespace ConflictModel;

/// <summary>Questions about when an obligation must be met, and how much of it by a day.</summary>
public static class DueDateQuestions
{
    /// <summary>Asks when an obligation is due.</summary>
    /// <param name="record">The record.</param>
    /// <param name="obligation">The obligation, as it stands in the record.</param>
    /// <returns>
    /// Its fixed date, where it has one; of an obligation in stages without a date of its own, that of its last stage. Else each date that its deadline leads to: certain where all that counts agrees on the milestone, possible each
    /// where accounts differ, and unknown, possible and resting on nothing where none tells of the milestone. Empty where nothing says when, and where the obligation is denied or does not count.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such obligation.</exception>
    public static ValueList<Answer<ImpreciseDate>> DueDatesOf(this ConflictRecord record, Obligation obligation) => new RecordView(Guard.Against.Null(record)).DueDatesOf(obligation);

    /// <summary>Asks when an obligation is due, as had been said by the moment of the view.</summary>
    /// <param name="view">The record as known at a moment.</param>
    /// <param name="obligation">The obligation, as it stands in the record.</param>
    /// <returns>The due dates; see the question to a whole record.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such obligation.</exception>
    public static ValueList<Answer<ImpreciseDate>> DueDatesOf(this RecordView view, Obligation obligation) =>
        new DueDateSearch(Guard.Against.Null(view), Guard.Against.Null(obligation)).Dates();

    /// <summary>Asks whether an obligation had fallen due before the day, met or not.</summary>
    /// <param name="day">The world on a day.</param>
    /// <param name="obligation">The obligation, as it stands in the record.</param>
    /// <returns>Certain where every due date lies before the day, impossible where none does; on the due date itself there is still time. Possible and resting on nothing where no date is known.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such obligation.</exception>
    public static Answer<Obligation> IsDue(this DayView day, Obligation obligation) =>
        new DueDateSearch(Guard.Against.Null(day).Known, Guard.Against.Null(obligation)).IsDue(day);

    /// <summary>Asks how much of an obligation had fallen due before the day, delivered or not.</summary>
    /// <remarks>The stages that had fallen due are added; one that may have counts from none up to all of it. Without stages it is none before the due date, and all of it after.</remarks>
    /// <param name="day">The world on a day.</param>
    /// <param name="obligation">The obligation, as it stands in the record.</param>
    /// <returns>How much, in the obligation's <see cref="Obligation.QuantityUnit"/>; on a due date itself there is still time. Unknown where what had fallen due has no number. Possible where it is open whether a stage had.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such obligation.</exception>
    public static Answer<Estimate> QuantityDue(this DayView day, Obligation obligation) =>
        new DueDateSearch(Guard.Against.Null(day).Known, Guard.Against.Null(obligation)).Quantity(day);
}
