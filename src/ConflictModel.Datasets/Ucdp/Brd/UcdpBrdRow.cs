namespace ConflictModel.Datasets;

/// <summary>One conflict in one year of UCDP Battle-Related Deaths as its row prints it, typed.</summary>
public sealed class UcdpBrdRow : DatasetRow
{
    private readonly DatasetLayout<BrdColumn> layout;

    private UcdpBrdRow(DatasetTable table, DatasetLayout<BrdColumn> layout, int conflictId, int year, int bdBest, int bdLow, int bdHigh)
        : base(table)
    {
        this.layout = layout;
        (ConflictId, Year, BdBest, BdLow, BdHigh) = (conflictId, year, bdBest, bdLow, bdHigh);
        var cells = new RowCells<BrdColumn>(table, layout);
        DyadId = cells.Wholes(BrdColumn.DyadId);
        SideAId = cells.Wholes(BrdColumn.SideAId);
        SideBId = cells.Wholes(BrdColumn.SideBId);
        Incompatibility = (UcdpIncompatibility)cells.Code(BrdColumn.Incompatibility, 3);
        TypeOfConflict = (UcdpTypeOfConflict)cells.Code(BrdColumn.TypeOfConflict, 4);
        GwnoA = cells.Wholes(BrdColumn.GwnoA);
        GwnoA2nd = cells.Wholes(BrdColumn.GwnoA2nd);
        GwnoB = cells.Wholes(BrdColumn.GwnoB);
        GwnoB2nd = cells.Wholes(BrdColumn.GwnoB2nd);
        GwnoLoc = cells.Wholes(BrdColumn.GwnoLoc);
        GwnoBattle = cells.Wholes(BrdColumn.GwnoBattle);
        Region = ConflictYearCells.Regions(cells, BrdColumn.Region);
    }

    /// <summary>Gets the id of the conflict (<c>conflict_id</c>).</summary>
    public int ConflictId { get; }

    /// <summary>Gets the ids of the pairs of sides that were active in the year (<c>dyad_id</c>).</summary>
    public ValueList<int> DyadId { get; }

    /// <summary>Gets the countries whose government or territory is at issue, by commas (<c>location_inc</c>).</summary>
    public string LocationInc => Text(BrdColumn.LocationInc);

    /// <summary>Gets the primary parties of side A by name; commas part them and may also stand within a name (<c>side_a</c>).</summary>
    public string SideA => Text(BrdColumn.SideA);

    /// <summary>Gets the ids of the primary parties of side A, not always in the order of the names (<c>side_a_id</c>).</summary>
    public ValueList<int> SideAId { get; }

    /// <summary>Gets the states that supported side A with troops, by name and commas (<c>side_a_2nd</c>).</summary>
    public string SideA2nd => Text(BrdColumn.SideA2nd);

    /// <summary>Gets the primary parties of side B by name; commas part them and may also stand within a name (<c>side_b</c>).</summary>
    public string SideB => Text(BrdColumn.SideB);

    /// <summary>Gets the ids of the primary parties of side B, not always in the order of the names (<c>side_b_id</c>).</summary>
    public ValueList<int> SideBId { get; }

    /// <summary>Gets the states that supported side B with troops, by name and commas (<c>side_b_2nd</c>).</summary>
    public string SideB2nd => Text(BrdColumn.SideB2nd);

    /// <summary>Gets what the sides fight over (<c>incompatibility</c>).</summary>
    public UcdpIncompatibility Incompatibility { get; }

    /// <summary>Gets the territory at issue; empty where none is (<c>territory_name</c>).</summary>
    public string TerritoryName => Text(BrdColumn.TerritoryName);

    /// <summary>Gets the calendar year (<c>year</c>).</summary>
    public int Year { get; }

    /// <summary>Gets the best estimate of battle-related deaths in the year (<c>bd_best</c>).</summary>
    public int BdBest { get; }

    /// <summary>Gets the low estimate; not always the lowest of the three (<c>bd_low</c>).</summary>
    public int BdLow { get; }

    /// <summary>Gets the high estimate; not always the highest of the three (<c>bd_high</c>).</summary>
    public int BdHigh { get; }

    /// <summary>Gets who fought whom in the year (<c>type_of_conflict</c>).</summary>
    public UcdpTypeOfConflict TypeOfConflict { get; }

    /// <summary>Gets the countries in which the sides fought, by commas (<c>battle_location</c>).</summary>
    public string BattleLocation => Text(BrdColumn.BattleLocation);

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

    /// <summary>Gets the Gleditsch–Ward numbers of the countries in which the sides fought (<c>gwno_battle</c>).</summary>
    public ValueList<int> GwnoBattle { get; }

    /// <summary>Gets the parts of the world (<c>region</c>).</summary>
    public ValueList<UcdpRegion> Region { get; }

    /// <summary>Gets the release (<c>version</c>).</summary>
    public string Version => Text(BrdColumn.Version);

    internal ConflictYear Common => new(this, ConflictId, Year)
    {
        Location = LocationInc,
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
    internal static UcdpBrdRow? TryRead(DatasetTable table, DatasetLayout<BrdColumn> layout)
    {
        var needed = new NeededCells<BrdColumn>(table, layout);
        var sound = needed.Whole(BrdColumn.ConflictId, 0, int.MaxValue, out var conflictId)
            & needed.Whole(BrdColumn.Year, 1, 9999, out var year)
            & needed.Whole(BrdColumn.BdBest, 0, int.MaxValue, out var bdBest)
            & needed.Whole(BrdColumn.BdLow, 0, int.MaxValue, out var bdLow)
            & needed.Whole(BrdColumn.BdHigh, 0, int.MaxValue, out var bdHigh);
        return sound ? new UcdpBrdRow(table, layout, (int)conflictId, (int)year, (int)bdBest, (int)bdLow, (int)bdHigh) : null;
    }

    internal string Text(BrdColumn column) => layout.Text(this, column);

    internal ValueList<PrintedCell> Printed(params ReadOnlySpan<BrdColumn> columns) => layout.Printed(this, columns);
}
