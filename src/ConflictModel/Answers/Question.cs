namespace ConflictModel;

/// <summary>What was asked, so that each answer to it can be told: one for all answers of a question.</summary>
/// <remarks>Texts are made only when an answer is told, since most answers are only counted.</remarks>
internal sealed class Question(ConflictRecord record, string form, EntityId subject, DayView? on, string rule, string detail = "")
{
    internal ConflictRecord Record => record;

    /// <summary>Gets the name of the rule or policy that led to the answer; empty where none was needed.</summary>
    internal string Rule => rule;

    /// <summary>Gets the day or the moment asked about, in words; empty where none.</summary>
    internal string When =>
        on is null ? ""
        : Timing.FromMoment(on.Day).Describe() + (on.Known.KnownAt.IsKnown ? $", as known by {on.Known.KnownAt.Describe()}" : "");

    /// <summary>Fills the form, in which stand <c>{subject}</c> and <c>{value}</c>; of an estimate, the detail tells whom it counts.</summary>
    internal string Headline(object? value) => form
        .Replace("{value}", value switch { Entity e => e.Name, Estimate n => n.Counting(detail), null => "", _ => value.ToString() }, StringComparison.Ordinal)
        .Replace("{subject}", record.Names.Of(subject), StringComparison.Ordinal);
}
