using NodaTime;

namespace ConflictModel.Datasets;

/// <summary>Which events of UCDP GED to sum, and by what; a filter that is not set lets every event pass.</summary>
/// <remarks>
/// <para>An id may be given as printed (<c>7001</c>) or as an import writes it (<c>ucdp-ged-7001</c>, <c>ucdp-conflict-9070</c>, <c>ucdp-actor-9072</c>).</para>
/// <para>Two queries are equal when their parts are.</para>
/// </remarks>
public sealed record UcdpGedQuery
{
    /// <summary>Gets the query that sums every event into one group.</summary>
    public static UcdpGedQuery Everything { get; } = new();

    /// <summary>Gets by what to group.</summary>
    public UcdpGedGrouping By { get; init; }

    /// <summary>Gets the first day: only events that start on it or later pass.</summary>
    /// <remarks>An event counts on the day it starts, so that spans that meet without overlap add up to the whole.</remarks>
    public LocalDate? From { get; init; }

    /// <summary>Gets the last day: only events that start on it or earlier pass.</summary>
    public LocalDate? To { get; init; }

    /// <summary>Gets the one event to sum: its id (<c>id</c>).</summary>
    public string? Incident { get; init; }

    /// <summary>Gets the side that must take part, on either side: its id (<c>side_a_new_id</c>, <c>side_b_new_id</c>) or exact name.</summary>
    public string? Actor { get; init; }

    /// <summary>Gets the conflict the event must belong to: its id (<c>conflict_new_id</c>) or exact name.</summary>
    public string? Conflict { get; init; }

    /// <summary>Gets where the event must lie: the exact name of a country or of a first-order division (<c>country</c>, <c>adm_1</c>).</summary>
    public string? Place { get; init; }
}
