using NodaTime;

namespace ConflictModel.Datasets;

/// <summary>Which rows of a dataset's files to sum; a filter that is not set lets every row pass.</summary>
/// <remarks>An id may be given as printed (<c>7001</c>) or as an import writes it (<c>ucdp-ged-7001</c>, <c>ucdp-conflict-9070</c>, <c>ucdp-actor-9072</c>); a name whole, in letters of either case.</remarks>
public abstract record DatasetFilter
{
    private protected DatasetFilter()
    {
    }

    /// <summary>Gets the first day: only what begins on it or later passes. Rows of whole years take the first day of a year alone.</summary>
    /// <remarks>
    /// A row counts on the day it begins, so that spans that meet without overlap add up to the whole. One that tells no more than the month or the year
    /// of its beginning, and may have begun before, passes perhaps: see <see cref="DatasetTotal.Perhaps"/>.
    /// </remarks>
    public LocalDate? From { get; init; }

    /// <summary>Gets the last day: only what begins on it or earlier passes. Rows of whole years take the last day of a year alone.</summary>
    public LocalDate? To { get; init; }

    /// <summary>Gets the one event to sum: its id.</summary>
    public string? Incident { get; init; }

    /// <summary>Gets who must take part, on either side: an id or name.</summary>
    public string? Actor { get; init; }

    /// <summary>Gets the conflict the row must belong to: its id or name.</summary>
    public string? Conflict { get; init; }

    /// <summary>Gets where it must lie: the name of a country, of a part of one, or of a place, as printed.</summary>
    public string? Place { get; init; }

    /// <summary>Says whether what began then did so between the days asked for: perhaps, while nobody tells on which side of one of them.</summary>
    internal Certainty IsBetween(ImpreciseDate began)
    {
        var after = From is { } from ? began.IsBefore((ImpreciseDate)from).Not() : Certainty.Certain;
        var before = To is { } to ? began.IsAfter((ImpreciseDate)to).Not() : Certainty.Certain;
        return after.And(before);
    }
}
