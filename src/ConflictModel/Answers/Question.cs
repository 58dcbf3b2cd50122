namespace ConflictModel;

/// <summary>What was asked, so that each answer to it can be told: one for all answers of a question.</summary>
/// <remarks>Texts are made only when an answer is told, since most answers are only counted.</remarks>
/// <param name="view">The record as it was asked.</param>
/// <param name="form">The sentence that an answer fills: <c>{subject}</c>, <c>{value}</c>, and <c>{day}</c> for the day asked about.</param>
/// <param name="subject">Whom or what was asked about.</param>
/// <param name="day">The day asked about; unknown where none.</param>
/// <param name="rule">The name of the rule or policy that led to the answer; empty where none was needed.</param>
/// <param name="people">Of an estimate, whom it counts.</param>
internal sealed class Question(RecordView view, string form, EntityId subject, ImpreciseDate day, string rule, string people = "")
{
    internal RecordView View => view;

    internal ConflictRecord Record => view.Record;

    internal string Rule => rule;

    /// <summary>Gets why the rule led there, as a sentence without its full stop; empty where the claims tell.</summary>
    internal string Because { get; init; } = "";

    internal DateTolerance Tolerance => view.Tolerance;

    internal ImpreciseDate Day => day;

    /// <summary>Tells an answer's value in the sentence that was asked for.</summary>
    internal string Headline(object? value)
    {
        var told = ToldValues.Of(value, Record.Names, people);
        var text = form
            .Replace("{date}", day.Describe(), StringComparison.Ordinal)
            .Replace("{day}", Timing.FromMoment(day).Describe(), StringComparison.Ordinal)
            .Replace("{value}", told, StringComparison.Ordinal)
            .Replace("{subject}", Record.Names.Of(subject), StringComparison.Ordinal);
        var known = view.KnownAt.IsKnown ? $", as known by {view.KnownAt.Describe()}" : "";
        return string.Concat(text[..1].ToUpperInvariant(), text.AsSpan(1), known);
    }
}
