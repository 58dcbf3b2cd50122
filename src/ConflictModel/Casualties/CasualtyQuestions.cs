namespace ConflictModel;

/// <summary>Questions about how many people came to harm.</summary>
public static class CasualtyQuestions
{
    /// <summary>Asks how many people were killed in an incident.</summary>
    /// <param name="record">The record.</param>
    /// <param name="incident">The incident.</param>
    /// <param name="people">Which people; unless given, people of any kind; where every figure counts the same people, those. Where nobody counts all, counts of some bound all from below.</param>
    /// <param name="policy">How several figures make one; <see cref="FigurePolicy.LatestOfEachOrigin"/> unless given. The answer names it.</param>
    /// <returns>The estimate, the figures it is made of and those left out; unknown, not zero, where no figure counts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such incident.</exception>
    public static FigureAnswer Killed(this ConflictRecord record, IncidentId incident, Population? people = null, FigurePolicy? policy = null) =>
        record.Casualties(incident, Harm.Killed, people, policy);

    /// <summary>Asks how many people were killed in an incident, by what had been said.</summary>
    /// <param name="view">The record as known at a moment.</param>
    /// <param name="incident">The incident.</param>
    /// <param name="people">Which people; see the question to a whole record.</param>
    /// <param name="policy">How several figures make one; see the question to a whole record.</param>
    /// <returns>The estimate; unknown, not zero, where no figure counts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such incident.</exception>
    public static FigureAnswer Killed(this RecordView view, IncidentId incident, Population? people = null, FigurePolicy? policy = null) =>
        view.Casualties(incident, Harm.Killed, people, policy);

    /// <summary>Asks how many people were killed in a conflict, by the figures given of the conflict itself. Those of its incidents are not summed.</summary>
    /// <remarks>Where only its incidents have figures, the answer is unknown: <see cref="TotalQuestions.TotalKilled(ConflictRecord, ValueList{IncidentId}, Population?, TotalPolicy?)"/> adds them up.</remarks>
    /// <param name="record">The record.</param>
    /// <param name="conflict">The conflict.</param>
    /// <param name="people">Which people; see the question about an incident.</param>
    /// <param name="policy">How several figures make one; <see cref="FigurePolicy.LatestOfEachOrigin"/> unless given. The answer names it.</param>
    /// <returns>The estimate, the figures it is made of and those left out; unknown, not zero, where no figure counts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such conflict.</exception>
    public static FigureAnswer Killed(this ConflictRecord record, ConflictId conflict, Population? people = null, FigurePolicy? policy = null) =>
        record.Casualties(conflict, Harm.Killed, people, policy);

    /// <summary>Asks how many people were killed in a conflict, by what had been said.</summary>
    /// <param name="view">The record as known at a moment.</param>
    /// <param name="conflict">The conflict.</param>
    /// <param name="people">Which people; see the question about an incident.</param>
    /// <param name="policy">How several figures make one; see the question to a whole record.</param>
    /// <returns>The estimate; unknown, not zero, where no figure counts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such conflict.</exception>
    public static FigureAnswer Killed(this RecordView view, ConflictId conflict, Population? people = null, FigurePolicy? policy = null) =>
        view.Casualties(conflict, Harm.Killed, people, policy);

    /// <summary>Asks how many people came to a harm in an incident, conflict, dyad or place, by the figures given of that very thing.</summary>
    /// <remarks>Figures of the incidents within a conflict or place are not summed: a war's toll is rarely the sum of the incidents a record holds.</remarks>
    /// <param name="record">The record.</param>
    /// <param name="of">What the figures are about.</param>
    /// <param name="harm">The harm.</param>
    /// <param name="people">Which people; unless given, people of any kind; where every figure counts the same people, those. Where nobody counts all, counts of some bound all from below.</param>
    /// <param name="policy">How several figures make one; <see cref="FigurePolicy.LatestOfEachOrigin"/> unless given. The answer names it.</param>
    /// <param name="period">The period that figures must cover; unless given, none in particular if a figure names none, else the one that ends last.</param>
    /// <returns>The estimate, the figures it is made of and those left out; unknown, not zero, where no figure counts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds nothing of that id.</exception>
    public static FigureAnswer Casualties(this ConflictRecord record, EntityId of, Harm harm, Population? people = null, FigurePolicy? policy = null, Timing? period = null) =>
        new RecordView(Guard.Against.Null(record)).Casualties(of, harm, people, policy, period);

    /// <summary>Asks how many people came to a harm in something, by what had been said.</summary>
    /// <param name="view">The record as known at a moment.</param>
    /// <param name="of">What the figures are about.</param>
    /// <param name="harm">The harm.</param>
    /// <param name="people">Which people; see the question to a whole record.</param>
    /// <param name="policy">How several figures make one; see the question to a whole record.</param>
    /// <param name="period">The period that figures must cover; see the question to a whole record.</param>
    /// <returns>The estimate; unknown, not zero, where no figure counts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds nothing of that id.</exception>
    public static FigureAnswer Casualties(this RecordView view, EntityId of, Harm harm, Population? people = null, FigurePolicy? policy = null, Timing? period = null) =>
        FigureQuestions.Ask<CasualtyEstimate>(view, of, f => f.Harm == harm, $"{{value}} {harm.Word.Replace('-', ' ')} in {{subject}}", people, policy, period);
}
