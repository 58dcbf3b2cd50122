namespace ConflictModel;

/// <summary>Questions about who is said to have breached what.</summary>
public static class BreachQuestions
{
    /// <summary>Asks which breaches of an obligation are alleged.</summary>
    /// <remarks>A denial erases no accusation, and an accusation proves no breach: what is denied is possible, and the denial stands beside it among what the answer leaves out.</remarks>
    /// <param name="record">The record.</param>
    /// <param name="obligation">The obligation, as it stands in the record.</param>
    /// <returns>Each violation that names the obligation; one of the whole text or of a clause alone is not answered here.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such obligation.</exception>
    public static ValueList<Answer<Violation>> BreachesOf(this ConflictRecord record, Obligation obligation) => new RecordView(Guard.Against.Null(record)).BreachesOf(obligation);

    /// <summary>Asks which breaches of an obligation had been alleged by the moment of the view.</summary>
    /// <param name="view">The record as known at a moment.</param>
    /// <param name="obligation">The obligation, as it stands in the record.</param>
    /// <returns>Each violation that names the obligation; see the question to a whole record.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such obligation.</exception>
    public static ValueList<Answer<Violation>> BreachesOf(this RecordView view, Obligation obligation)
    {
        var record = Guard.Against.Null(view).Record;
        if (!record.TryFind(Guard.Against.Null(obligation).Id, out var claim) || claim is not Obligation held)
        {
            throw new ArgumentException($"The record holds no obligation '{obligation.Id}'.", nameof(obligation));
        }

        var question = new Question(view, $"this was breached: {held.Tell(record.Names)}", default, default, "");
        var naming = record.Claims.OfType<Violation>().Where(v => v.Obligations.Contains(held.Id)).ToArray();
        return ValueList.From(
            from violation in naming
            where violation.IsAffirmedAndActual
            let weight = view.Weight(violation, out _)
            where weight is not Certainty.Impossible
            let against = Against(view, violation, naming)
            select new Answer<Violation>(violation, against.IsEmpty ? weight : Certainty.Possible, [violation], question, against));
    }

    private static ValueList<LeftOut> Against(RecordView view, Violation violation, Violation[] naming)
    {
        var said = view.Record.Claims.OfType<Declaration>().Where(d => d.Act == SpeechAct.Deny && d.Polarity is Polarity.Affirmed && d.About.Contains(violation.Id));
        var denied = naming.Where(v => v.Polarity is Polarity.Negated && v.Of == violation.Of && v.Accused == violation.Accused && v.Act == violation.Act);
        return ValueList.From(said.Concat<Claim>(denied)
            .Where(c => view.Weight(c, out _) is not Certainty.Impossible)
            .Select(c => new LeftOut(c, "denies it")));
    }
}
