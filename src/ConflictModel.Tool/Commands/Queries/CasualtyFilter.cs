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

    /// <summary>Gets the first day asked for: of a month or a year its first.</summary>
    internal ImpreciseDate FirstDay => Day(From, From.Earliest);

    /// <summary>Gets the last day asked for: of a month or a year its last.</summary>
    internal ImpreciseDate LastDay => Day(To, To.Latest);

    /// <summary>Gets what is asked for beside the harm, each as the command line has it: a number without its filter would pass for one of everything.</summary>
    internal IEnumerable<(string Name, string Text)> Stated =>
        new[] { ("conflict", Conflict ?? ""), ("actor", Actor ?? ""), ("place", Place ?? ""), ("from", From.IsKnown ? From.ToString() : ""), ("to", To.IsKnown ? To.ToString() : ""), ("known", Known.IsKnown ? Known.ToString() : "") }
            .Prepend(("incident", string.Join(", ", Incidents)))
            .Where(f => f.Item2.Length > 0);

    /// <summary>Refuses dates between which no day lies: nothing would be found, and look like an answer.</summary>
    /// <exception cref="UsageException">The last day lies before the first.</exception>
    internal void RefuseReversed()
    {
        if (From.Earliest.TryGetDate(out var first) && To.Latest.TryGetDate(out var last) && last < first)
        {
            throw new UsageException($"--from {From} is after --to {To}: no day lies between them. Give the earlier date to --from.");
        }
    }

    /// <summary>Gives the day that bounds a stretch; one that is only about a date, or without end, stays as it was written.</summary>
    private static ImpreciseDate Day(ImpreciseDate written, DayBound bound) =>
        written.Qualifiers == default && bound.TryGetDate(out var day) ? day : written;
}
