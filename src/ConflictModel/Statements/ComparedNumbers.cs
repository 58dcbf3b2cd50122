namespace ConflictModel;

/// <summary>Finds the numbers by which a comparison ranks, and compares them by their bounds.</summary>
internal static class ComparedNumbers
{
    private static readonly string[] WordsForDeath = ["", "toll", "death toll", "deaths", "dead", "fatalities"];

    /// <summary>Gets the number of a thing by a measure; null where no figure is of such a measure ("violence").</summary>
    internal static FigureAnswer? Of(RecordView view, EntityId id, string measure)
    {
        if (WordsForDeath.Contains(measure))
        {
            return view.Casualties(id, Harm.Killed);
        }

        return Harm.TryParse(measure, out var harm) && harm.IsKnown ? view.Casualties(id, harm)
            : DisplacementMeasure.TryParse(measure, out var flight) && flight.IsKnown ? view.Displacement(id, flight)
            : CountMeasure.TryParse(measure, out var count) && count.IsKnown ? view.Count(id, count)
            : null;
    }

    /// <summary>Asks whether one number is more than another: by bounds alone, so that "about" decides nothing.</summary>
    internal static Certainty IsMore(Estimate one, Estimate other) =>
        one.Least is { } least && other.Greatest is { } greatest && least > greatest ? Certainty.Certain
        : one.Greatest is { } most && other.Least is { } low && most <= low ? Certainty.Impossible
        : Certainty.Possible;

    internal static Certainty IsEqual(Estimate one, Estimate other) =>
        one.Least is { } exact && one.Greatest == exact && other.Least == exact && other.Greatest == exact ? Certainty.Certain
        : IsMore(one, other) is Certainty.Certain || IsMore(other, one) is Certainty.Certain ? Certainty.Impossible
        : Certainty.Possible;
}
