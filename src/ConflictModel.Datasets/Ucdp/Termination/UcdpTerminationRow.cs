using NodaTime;

namespace ConflictModel.Datasets;

/// <summary>One conflict in one year of the UCDP Conflict Termination Dataset as its row prints it, typed.</summary>
public sealed class UcdpTerminationRow : DatasetRow
{
    private readonly DatasetLayout<TerminationColumn> layout;

    private UcdpTerminationRow(DatasetTable table, DatasetLayout<TerminationColumn> layout, bool confterm, int conflictId, int year)
        : base(table)
    {
        this.layout = layout;
        (Confterm, ConflictId, Year) = (confterm, conflictId, year);
        var cells = new RowCells<TerminationColumn>(table, layout);
        ConflictepId = cells.Whole(TerminationColumn.ConflictepId);
        Conflictepisode = cells.Whole(TerminationColumn.Conflictepisode);
        TypeOfConflict2 = (UcdpTypeOfConflict)cells.Code(TerminationColumn.TypeOfConflict2, 3);
        Dyadcount = cells.Whole(TerminationColumn.Dyadcount);
        Ependdate = cells.Day(TerminationColumn.Ependdate);
        Ependprec = (UcdpStartPrecision)cells.Code(TerminationColumn.Ependprec, 7);
        Outcome = (UcdpTerminationOutcome)cells.Code(TerminationColumn.Outcome, 6);
        Recur = cells.Flag(TerminationColumn.Recur);
        SideAId = cells.Wholes(TerminationColumn.SideAId);
        SideBId = cells.Wholes(TerminationColumn.SideBId);
        Incompatibility = (UcdpIncompatibility)cells.Code(TerminationColumn.Incompatibility, 3);
        IntensityLevel = (UcdpIntensityLevel)cells.Code(TerminationColumn.IntensityLevel, 2);
        TypeOfConflict = (UcdpTypeOfConflict)cells.Code(TerminationColumn.TypeOfConflict, 4);
        StartDate = cells.Day(TerminationColumn.StartDate);
        StartPrec = (UcdpStartPrecision)cells.Code(TerminationColumn.StartPrec, 7);
        StartDate2 = cells.Day(TerminationColumn.StartDate2);
        StartPrec2 = (UcdpStartPrecision)cells.Code(TerminationColumn.StartPrec2, 7);
        GwnoLoc = cells.Wholes(TerminationColumn.GwnoLoc);
        Region = ConflictYearCells.Regions(cells, TerminationColumn.Region);
    }

    /// <summary>Gets the id of the episode (<c>conflictep_id</c>).</summary>
    public int? ConflictepId { get; }

    /// <summary>Gets which episode of the conflict it is, from 1 (<c>conflictepisode</c>).</summary>
    public int? Conflictepisode { get; }

    /// <summary>Gets who fought whom; this column does not tell internationalized intrastate conflicts apart (<c>type_of_conflict2</c>).</summary>
    public UcdpTypeOfConflict TypeOfConflict2 { get; }

    /// <summary>Gets how many pairs of sides were active in the year (<c>dyadcount</c>).</summary>
    public int? Dyadcount { get; }

    /// <summary>Gets whether the episode ended in the year (<c>confterm</c>).</summary>
    public bool Confterm { get; }

    /// <summary>Gets the day on which the episode ended; empty unless it did (<c>ependdate</c>).</summary>
    public LocalDate? Ependdate { get; }

    /// <summary>Gets how exactly ependdate is known (<c>ependprec</c>).</summary>
    public UcdpStartPrecision Ependprec { get; }

    /// <summary>Gets how the episode ended; unknown unless it did (<c>outcome</c>).</summary>
    public UcdpTerminationOutcome Outcome { get; }

    /// <summary>Gets whether the year is one in which the conflict became active again (<c>recur</c>).</summary>
    public bool? Recur { get; }

    /// <summary>Gets the release (<c>version</c>).</summary>
    public string Version => Text(TerminationColumn.Version);

    /// <summary>Gets the id of the conflict (<c>conflict_id</c>).</summary>
    public int ConflictId { get; }

    /// <summary>Gets the calendar year (<c>year</c>).</summary>
    public int Year { get; }

    /// <summary>Gets the countries whose government or territory is at issue, by commas (<c>location</c>).</summary>
    public string Location => Text(TerminationColumn.Location);

    /// <summary>Gets the primary parties of side A by name; commas part them and may also stand within a name (<c>side_a</c>).</summary>
    public string SideA => Text(TerminationColumn.SideA);

    /// <summary>Gets the ids of the primary parties of side A, not always in the order of the names (<c>side_a_id</c>).</summary>
    public ValueList<int> SideAId { get; }

    /// <summary>Gets the states that supported side A with troops, by name and commas (<c>side_a_2nd</c>).</summary>
    public string SideA2nd => Text(TerminationColumn.SideA2nd);

    /// <summary>Gets the primary parties of side B by name; commas part them and may also stand within a name (<c>side_b</c>).</summary>
    public string SideB => Text(TerminationColumn.SideB);

    /// <summary>Gets the ids of the primary parties of side B, not always in the order of the names (<c>side_b_id</c>).</summary>
    public ValueList<int> SideBId { get; }

    /// <summary>Gets the states that supported side B with troops, by name and commas (<c>side_b_2nd</c>).</summary>
    public string SideB2nd => Text(TerminationColumn.SideB2nd);

    /// <summary>Gets what the sides fight over (<c>incompatibility</c>).</summary>
    public UcdpIncompatibility Incompatibility { get; }

    /// <summary>Gets the territory at issue; empty where none is (<c>territory_name</c>).</summary>
    public string TerritoryName => Text(TerminationColumn.TerritoryName);

    /// <summary>Gets how deadly the year was (<c>intensity_level</c>).</summary>
    public UcdpIntensityLevel IntensityLevel { get; }

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

    /// <summary>Gets the Gleditsch–Ward numbers of the countries at issue (<c>gwno_loc</c>).</summary>
    public ValueList<int> GwnoLoc { get; }

    /// <summary>Gets the parts of the world (<c>region</c>).</summary>
    public ValueList<UcdpRegion> Region { get; }

    internal ConflictYear Common => new(this, ConflictId, Year)
    {
        Location = Location,
        TerritoryName = TerritoryName,
        SideA = new("A", SideA, SideAId, default, SideA2nd, default),
        SideB = new("B", SideB, SideBId, default, SideB2nd, default),
        Incompatibility = Incompatibility,
        TypeOfConflict = TypeOfConflict,
        GwnoLoc = GwnoLoc,
        Region = Region,
        Version = Version,
    };

    /// <summary>Reads the current row; when a cell is broken without which it means nothing, notes it and answers null.</summary>
    internal static UcdpTerminationRow? TryRead(DatasetTable table, DatasetLayout<TerminationColumn> layout)
    {
        var needed = new NeededCells<TerminationColumn>(table, layout);
        var sound = needed.Whole(TerminationColumn.Confterm, 0, 1, out var confterm)
            & needed.Whole(TerminationColumn.ConflictId, 0, int.MaxValue, out var conflictId)
            & needed.Whole(TerminationColumn.Year, 1, 9999, out var year);
        return sound ? new UcdpTerminationRow(table, layout, confterm == 1, (int)conflictId, (int)year) : null;
    }

    internal string Text(TerminationColumn column) => layout.Text(this, column);
}
