using NodaTime;

namespace ConflictModel.Datasets;

/// <summary>One conflict in one year of the UCDP/PRIO Armed Conflict Dataset as its row prints it, typed.</summary>
public sealed class UcdpAcdRow : DatasetRow
{
    private readonly DatasetLayout<AcdColumn> layout;

    private UcdpAcdRow(DatasetTable table, DatasetLayout<AcdColumn> layout, int conflictId, int year)
        : base(table)
    {
        this.layout = layout;
        (ConflictId, Year) = (conflictId, year);
        var cells = new RowCells<AcdColumn>(table, layout);
        SideAId = cells.Wholes(AcdColumn.SideAId);
        SideBId = cells.Wholes(AcdColumn.SideBId);
        Incompatibility = (UcdpIncompatibility)cells.Code(AcdColumn.Incompatibility, 3);
        IntensityLevel = (UcdpIntensityLevel)cells.Code(AcdColumn.IntensityLevel, 2);
        CumulativeIntensity = cells.Flag(AcdColumn.CumulativeIntensity);
        TypeOfConflict = (UcdpTypeOfConflict)cells.Code(AcdColumn.TypeOfConflict, 4);
        StartDate = cells.Day(AcdColumn.StartDate);
        StartPrec = (UcdpStartPrecision)cells.Code(AcdColumn.StartPrec, 7);
        StartDate2 = cells.Day(AcdColumn.StartDate2);
        StartPrec2 = (UcdpStartPrecision)cells.Code(AcdColumn.StartPrec2, 7);
        EpEnd = cells.Flag(AcdColumn.EpEnd);
        EpEndDate = cells.Day(AcdColumn.EpEndDate);
        EpEndPrec = (UcdpStartPrecision)cells.Code(AcdColumn.EpEndPrec, 7);
        GwnoA = cells.Wholes(AcdColumn.GwnoA);
        GwnoA2nd = cells.Wholes(AcdColumn.GwnoA2nd);
        GwnoB = cells.Wholes(AcdColumn.GwnoB);
        GwnoB2nd = cells.Wholes(AcdColumn.GwnoB2nd);
        GwnoLoc = cells.Wholes(AcdColumn.GwnoLoc);
        Region = ConflictYearCells.Regions(cells, AcdColumn.Region);
    }

    /// <summary>Gets the id of the conflict (<c>conflict_id</c>).</summary>
    public int ConflictId { get; }

    /// <summary>Gets the countries whose government or territory is at issue, by commas (<c>location</c>).</summary>
    public string Location => Text(AcdColumn.Location);

    /// <summary>Gets the primary parties of side A by name; commas part them and may also stand within a name (<c>side_a</c>).</summary>
    public string SideA => Text(AcdColumn.SideA);

    /// <summary>Gets the ids of the primary parties of side A, not always in the order of the names (<c>side_a_id</c>).</summary>
    public ValueList<int> SideAId { get; }

    /// <summary>Gets the states that supported side A with troops, by name and commas (<c>side_a_2nd</c>).</summary>
    public string SideA2nd => Text(AcdColumn.SideA2nd);

    /// <summary>Gets the primary parties of side B by name; commas part them and may also stand within a name (<c>side_b</c>).</summary>
    public string SideB => Text(AcdColumn.SideB);

    /// <summary>Gets the ids of the primary parties of side B, not always in the order of the names (<c>side_b_id</c>).</summary>
    public ValueList<int> SideBId { get; }

    /// <summary>Gets the states that supported side B with troops, by name and commas (<c>side_b_2nd</c>).</summary>
    public string SideB2nd => Text(AcdColumn.SideB2nd);

    /// <summary>Gets what the sides fight over (<c>incompatibility</c>).</summary>
    public UcdpIncompatibility Incompatibility { get; }

    /// <summary>Gets the territory at issue; empty where none is (<c>territory_name</c>).</summary>
    public string TerritoryName => Text(AcdColumn.TerritoryName);

    /// <summary>Gets the calendar year (<c>year</c>).</summary>
    public int Year { get; }

    /// <summary>Gets how deadly the year was (<c>intensity_level</c>).</summary>
    public UcdpIntensityLevel IntensityLevel { get; }

    /// <summary>Gets whether the conflict had reached 1,000 battle-related deaths in all by the year (<c>cumulative_intensity</c>).</summary>
    public bool? CumulativeIntensity { get; }

    /// <summary>Gets who fought whom in the year (<c>type_of_conflict</c>).</summary>
    public UcdpTypeOfConflict TypeOfConflict { get; }

    /// <summary>Gets the day of the first battle-related death of the conflict, as exact as start_prec says (<c>start_date</c>).</summary>
    public LocalDate? StartDate { get; }

    /// <summary>Gets how exactly start_date is known (<c>start_prec</c>).</summary>
    public UcdpStartPrecision StartPrec { get; }

    /// <summary>Gets the day on which the episode reached 25 battle-related deaths in a year, as exact as start_prec2 says (<c>start_date2</c>).</summary>
    public LocalDate? StartDate2 { get; }

    /// <summary>Gets how exactly start_date2 is known (<c>start_prec2</c>).</summary>
    public UcdpStartPrecision StartPrec2 { get; }

    /// <summary>Gets whether an episode ended in the year, no year of activity following; 0 also in the last year covered, where it is not known (<c>ep_end</c>).</summary>
    public bool? EpEnd { get; }

    /// <summary>Gets the day on which the episode ended; empty unless one did (<c>ep_end_date</c>).</summary>
    public LocalDate? EpEndDate { get; }

    /// <summary>Gets how exactly ep_end_date is known; empty in every row of some releases (<c>ep_end_prec</c>).</summary>
    public UcdpStartPrecision EpEndPrec { get; }

    /// <summary>Gets the Gleditsch–Ward numbers of side A (<c>gwno_a</c>).</summary>
    public ValueList<int> GwnoA { get; }

    /// <summary>Gets the Gleditsch–Ward numbers of the states in side_a_2nd, not always in the order of the names (<c>gwno_a_2nd</c>).</summary>
    public ValueList<int> GwnoA2nd { get; }

    /// <summary>Gets the Gleditsch–Ward numbers of side B, empty unless it is a state (<c>gwno_b</c>).</summary>
    public ValueList<int> GwnoB { get; }

    /// <summary>Gets the Gleditsch–Ward numbers of the states in side_b_2nd, not always in the order of the names (<c>gwno_b_2nd</c>).</summary>
    public ValueList<int> GwnoB2nd { get; }

    /// <summary>Gets the Gleditsch–Ward numbers of the countries at issue (<c>gwno_loc</c>).</summary>
    public ValueList<int> GwnoLoc { get; }

    /// <summary>Gets the parts of the world (<c>region</c>).</summary>
    public ValueList<UcdpRegion> Region { get; }

    /// <summary>Gets the release (<c>version</c>).</summary>
    public string Version => Text(AcdColumn.Version);

    internal ConflictYear Common => new(this, ConflictId, Year)
    {
        Location = Location,
        TerritoryName = TerritoryName,
        SideA = new("A", SideA, SideAId, GwnoA, SideA2nd, GwnoA2nd),
        SideB = new("B", SideB, SideBId, GwnoB, SideB2nd, GwnoB2nd),
        Incompatibility = Incompatibility,
        TypeOfConflict = TypeOfConflict,
        GwnoLoc = GwnoLoc,
        Region = Region,
        Version = Version,
    };

    /// <summary>Reads the current row; when a cell is broken without which it means nothing, notes it and answers null.</summary>
    internal static UcdpAcdRow? TryRead(DatasetTable table, DatasetLayout<AcdColumn> layout)
    {
        var needed = new NeededCells<AcdColumn>(table, layout);
        var sound = needed.Whole(AcdColumn.ConflictId, 0, int.MaxValue, out var conflictId)
            & needed.Whole(AcdColumn.Year, 1, 9999, out var year);
        return sound ? new UcdpAcdRow(table, layout, (int)conflictId, (int)year) : null;
    }

    internal string Text(AcdColumn column) => layout.Text(this, column);
}
