namespace ConflictModel.Tool.Commands.Queries;

/// <summary>Which casualties are asked for, and how they are grouped.</summary>
internal sealed record CasualtyFilter
{
    internal ValueList<string> Incidents { get; init; }

    internal string? Conflict { get; init; }

    internal string? Actor { get; init; }

    internal string? Place { get; init; }

    internal ImpreciseDate From { get; init; }

    internal ImpreciseDate To { get; init; }

    internal Harm Harm { get; init; } = Harm.Killed;

    internal Moment Known { get; init; }

    internal ValueList<string> By { get; init; }

    /// <summary>Gets what is asked for beside the harm, each as the command line has it: a number without its filter would pass for one of everything.</summary>
    internal IEnumerable<(string Name, string Text)> Stated =>
        new[] { ("conflict", Conflict ?? ""), ("actor", Actor ?? ""), ("place", Place ?? ""), ("from", From.IsKnown ? From.ToString() : ""), ("to", To.IsKnown ? To.ToString() : ""), ("known", Known.IsKnown ? Known.ToString() : "") }
            .Prepend(("incident", string.Join(", ", Incidents)))
            .Where(f => f.Item2.Length > 0);
}
