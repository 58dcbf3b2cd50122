namespace ConflictModel.Views;

/// <summary>What a network shows: actors in the order of the record, the relations between them, and what is told below.</summary>
internal sealed record Network(DayView Day, IReadOnlyList<Actor> Actors, IReadOnlyList<NetworkTie> Ties)
{
    /// <summary>Gets the name of the rule by which relations hold; empty where nothing was answered.</summary>
    internal string Rule { get; init; } = "";

    internal IReadOnlyList<string> Alone { get; init; } = [];

    internal IReadOnlyList<string> Unnamed { get; init; } = [];

    internal IReadOnlyList<string> OwedToNobody { get; init; } = [];

    internal int ActorsLeftOut { get; init; }

    internal int TiesLeftOut { get; init; }
}
