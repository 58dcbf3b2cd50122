using System.Globalization;

namespace ConflictModel.Datasets;

/// <summary>Where in the record the claims of a conflict-year stand: of which conflict, in which year, under which ids, by whom.</summary>
internal sealed record ConflictYearPlace(string Stem, int Year, EntityId Conflict, Reference<ConflictId> Reference, Attribution By)
{
    private readonly ImpreciseInterval year = new(new ImpreciseDate(Year, 1, 1), new ImpreciseDate(Year, 12, 31));

    /// <summary>Gets side A, where it is one actor.</summary>
    public Reference<ActorId> SideA { get; init; }

    /// <summary>Gets side B, where it is one actor.</summary>
    public Reference<ActorId> SideB { get; init; }

    /// <summary>Gets the year as a whole, to which levels and types belong.</summary>
    public Validity WholeYear => new(year);

    /// <summary>Gets some time in the year: who fought in it need not have done so throughout.</summary>
    public Validity SomeTimeInYear => new(default, someTimeIn: year);

    public ClaimId Id(string part) => ClaimId.Parse(string.Create(CultureInfo.InvariantCulture, $"{Stem}-{Year}-{part}"));
}
