using ConflictModel;

namespace RecordsApi;

/// <summary>What was in force on a day, each with how sure that is.</summary>
public sealed record State(ImpreciseDate Day, IReadOnlyList<Held> Truces, IReadOnlyList<Held> Texts)
{
    public static State Of(DayView day, ImpreciseDate date) => new(
        date,
        [.. day.TrucesInForce().Select(t => new Held(t.Value.EntityId, t.Value.Name, t.Certainty))],
        [.. day.InstrumentsInForce().Select(t => new Held(t.Value.EntityId, t.Value.Name, t.Certainty))]);
}
