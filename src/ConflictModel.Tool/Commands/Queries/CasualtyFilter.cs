namespace ConflictModel.Tool.Commands.Queries;

/// <summary>Which casualties are asked for, and how they are grouped.</summary>
internal sealed record CasualtyFilter
{
    internal string? Incident { get; init; }

    internal string? Conflict { get; init; }

    internal string? Actor { get; init; }

    internal string? Place { get; init; }

    internal ImpreciseDate From { get; init; }

    internal ImpreciseDate To { get; init; }

    internal Harm Harm { get; init; } = Harm.Killed;

    internal Moment Known { get; init; }

    internal ValueList<string> By { get; init; }
}
