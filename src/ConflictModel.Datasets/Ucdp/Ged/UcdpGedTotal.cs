namespace ConflictModel.Datasets;

/// <summary>The sums of one group of events. Keys that were not asked for are <see langword="null"/>.</summary>
/// <remarks>Two totals are equal when all they say is equal.</remarks>
public sealed record UcdpGedTotal
{
    /// <summary>Gets the id of the conflict; <see langword="null"/> when not grouped by it or its cell holds no number.</summary>
    public long? ConflictNewId { get; init; }

    /// <summary>Gets the name the conflict has in the first row of the group; <see langword="null"/> when not grouped by it.</summary>
    public string? ConflictName { get; init; }

    /// <summary>Gets the year; <see langword="null"/> when not grouped by it.</summary>
    public int? Year { get; init; }

    /// <summary>Gets the code of the kind of violence as printed; <see langword="null"/> when not grouped by it.</summary>
    public int? TypeOfViolenceCode { get; init; }

    /// <summary>Gets the id of the country; <see langword="null"/> when not grouped by it, or neither file nor cell has it.</summary>
    public long? CountryId { get; init; }

    /// <summary>Gets the name the country has in the first row of the group; <see langword="null"/> when not grouped by it.</summary>
    public string? Country { get; init; }

    /// <summary>Gets the id of the pair of sides; <see langword="null"/> when not grouped by it or its cell holds no number.</summary>
    public long? DyadNewId { get; init; }

    /// <summary>Gets the name the pair has in the first row of the group; <see langword="null"/> when not grouped by it.</summary>
    public string? DyadName { get; init; }

    /// <summary>Gets the id of the actor, on whichever side; <see langword="null"/> when not grouped by it or its cell holds no number.</summary>
    public long? ActorNewId { get; init; }

    /// <summary>Gets the name the actor has in the first row of the group; <see langword="null"/> when not grouped by it.</summary>
    public string? ActorName { get; init; }

    /// <summary>Gets the sum of the column <c>low</c>, of the rows that certainly began between the days asked for.</summary>
    public required long Low { get; init; }

    /// <summary>Gets the sum of the column <c>best</c>; <see langword="null"/> where a row only perhaps began between the days asked for.</summary>
    /// <remarks>It is of the rows that could be read: <see cref="UcdpGedTotals.Lost"/> tells how many others may count here, too.</remarks>
    public required long? Best { get; init; }

    /// <summary>Gets the sum of the column <c>high</c>.</summary>
    /// <remarks>It is of the rows that could be read: <see cref="UcdpGedTotals.Lost"/> tells how many others may count here, too.</remarks>
    public required long High { get; init; }

    /// <summary>Gets how many rows were summed, those that only perhaps belong here among them.</summary>
    public required long Rows { get; init; }

    /// <summary>Gets how many of the rows are dated too coarsely to say whether they began between the days asked for.</summary>
    /// <remarks>Such a row adds nothing to the low sum, leaves no best one, and is part of the high one.</remarks>
    public long Perhaps { get; init; }

    /// <summary>Gets the sum of the column <c>best</c> of the rows that certainly belong here; <see langword="null"/> where none does.</summary>
    public long? BestTold { get; init; }
}
