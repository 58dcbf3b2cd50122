using System.Globalization;

namespace ConflictModel.Datasets;

/// <summary>A row of the wars of the Correlates of War, typed: one participant of an inter-state war, or an intra-state war.</summary>
/// <remarks>Of numbers and dates, -9 stands for unknown, -8 for what does not apply, -7 for what is still going on; the properties of deaths leave all three out, and the indexer gives the cell.</remarks>
public sealed class CowWarRow : DatasetRow
{
    private readonly DatasetLayout<CowWarColumn> layout;

    internal CowWarRow(DatasetTable table, DatasetLayout<CowWarColumn> layout, decimal warNum)
        : base(table)
    {
        this.layout = layout;
        WarNum = warNum;
        var cells = new RowCells<CowWarColumn>(table, layout);
        WarType = (CowWarType)cells.Code(CowWarColumn.WarType, 9);
        if (!Enum.IsDefined(WarType))
        {
            cells.Doubt(NoteCodes.CodeNotInList, CowWarColumn.WarType, "is a type of which these files have no wars");
            WarType = CowWarType.Unknown;
        }

        Outcome = (CowOutcome)cells.Code(CowWarColumn.Outcome, 8);
        Ccode = Positive(cells.Whole(CowWarColumn.Ccode) ?? cells.Whole(CowWarColumn.CcodeA));
        Side = cells.Code(CowWarColumn.Side, 1, 2);
        WhereFought = Positive(cells.Whole(CowWarColumn.WhereFought));
        V5RegionNum = Positive(cells.Whole(CowWarColumn.V5RegionNum));
        Intnl = cells.Flag(CowWarColumn.Intnl);
        BatDeath = Count(cells, CowWarColumn.BatDeath);
        DeathsSideA = Count(cells, CowWarColumn.DeathsSideA);
        DeathsSideB = Count(cells, CowWarColumn.DeathsSideB);
        TotalBDeaths = Count(cells, CowWarColumn.TotalBDeaths);
        WDuratDays = Count(cells, CowWarColumn.WDuratDays);
        WDuratMo = cells.Real(CowWarColumn.WDuratMo);
        TotNatMonWar = cells.Real(CowWarColumn.TotNatMonWar);
        Stretches = Read(cells);
    }

    /// <summary>Gets the number of the war, which may have decimals (<c>WarNum</c>).</summary>
    public decimal WarNum { get; }

    /// <summary>Gets the name of the war (<c>WarName</c>).</summary>
    public string WarName => Text(CowWarColumn.WarName);

    /// <summary>Gets the type of the war (<c>WarType</c>).</summary>
    public CowWarType WarType { get; }

    /// <summary>Gets the number of the state that took part, or of side A where it is a state; <see langword="null"/> also for the printed -8 (<c>ccode</c>, <c>CcodeA</c>).</summary>
    public int? Ccode { get; }

    /// <summary>Gets the name of the state that took part (<c>StateName</c>).</summary>
    public string StateName => Text(CowWarColumn.StateName);

    /// <summary>Gets the side on which the state fought, 1 or 2 (<c>Side</c>).</summary>
    public int? Side { get; }

    /// <summary>Gets the name of side A (<c>SideA</c>).</summary>
    public string SideA => Text(CowWarColumn.SideA);

    /// <summary>Gets the name of side B (<c>SideB</c>).</summary>
    public string SideB => Text(CowWarColumn.SideB);

    /// <summary>Gets the stretches of fighting, up to two of a participant and up to four of an intra-state war, as far as they apply (<c>StartMonth1</c> and on; <c>StartMo1</c> and on).</summary>
    public ValueList<CowStretch> Stretches { get; }

    /// <summary>Gets the numbers of the wars from which it was transformed, parted by commas; -8 for none (<c>TransFrom</c>).</summary>
    public string TransFrom => Text(CowWarColumn.TransFrom);

    /// <summary>Gets the numbers of the wars into which it was transformed, parted by commas; -8 for none (<c>TransTo</c>).</summary>
    public string TransTo => Text(CowWarColumn.TransTo);

    /// <summary>Gets the code of the region, or regions, where the state fought (<c>WhereFought</c>).</summary>
    public int? WhereFought { get; }

    /// <summary>Gets the code of the region of an intra-state war (<c>V5RegionNum</c>).</summary>
    public int? V5RegionNum { get; }

    /// <summary>Gets whether other states took part in an intra-state war (<c>Intnl</c>).</summary>
    public bool? Intnl { get; }

    /// <summary>Gets who began it: of a participant 1 for yes and 2 for no, of an intra-state war a name (<c>Initiator</c>).</summary>
    public string Initiator => Text(CowWarColumn.Initiator);

    /// <summary>Gets how it ended (<c>Outcome</c>).</summary>
    public CowOutcome Outcome { get; }

    /// <summary>Gets the battle-related deaths of the state's forces; <see langword="null"/> where they are not known (<c>BatDeath</c>).</summary>
    public int? BatDeath { get; }

    /// <summary>Gets the battle-related deaths of side A; <see langword="null"/> where they are not known (<c>DeathsSideA</c>).</summary>
    public int? DeathsSideA { get; }

    /// <summary>Gets the battle-related deaths of side B; <see langword="null"/> where they are not known (<c>DeathsSideB</c>).</summary>
    public int? DeathsSideB { get; }

    /// <summary>Gets the battle-related deaths of all; <see langword="null"/> where they are not known (<c>TotalBDeaths</c>).</summary>
    public int? TotalBDeaths { get; }

    /// <summary>Gets how many days the war lasted (<c>WDuratDays</c>).</summary>
    public int? WDuratDays { get; }

    /// <summary>Gets how many months the war lasted (<c>WDuratMo</c>).</summary>
    public double? WDuratMo { get; }

    /// <summary>Gets the sum of the months that states spent in the war (<c>TotNatMonWar</c>).</summary>
    public double? TotNatMonWar { get; }

    /// <summary>Gets the release as printed (<c>Version</c>).</summary>
    public string Version => Text(CowWarColumn.Version);

    internal bool IsInterState => layout.Has(CowWarColumn.Ccode);

    internal string Number => WarNum.ToString(CultureInfo.InvariantCulture);

    internal string Text(CowWarColumn column) => layout.Text(this, column);

    internal ValueList<PrintedCell> Printed(CowWarColumn column) => layout.Printed(this, column);

    private static int? Positive(int? code) => code > 0 ? code : null;

    private static int? Count(in RowCells<CowWarColumn> cells, CowWarColumn column)
    {
        var printed = cells.Whole(column);
        if (printed < 0 && printed is not (-7 or -8 or -9))
        {
            cells.Doubt(NoteCodes.NegativeCount, column, "is below zero, and none of the codes -7, -8 and -9");
        }

        return printed >= 0 ? printed : null;
    }

    private static ValueList<CowStretch> Read(in RowCells<CowWarColumn> cells)
    {
        var stretches = new List<CowStretch>();
        for (var i = 0; i < 4; i++)
        {
            var first = CowWarColumns.Stretch(i);
            var stretch = new CowStretch(
                new(cells.Whole(first + 2), cells.Whole(first), cells.Whole(first + 1)), new(cells.Whole(first + 5), cells.Whole(first + 3), cells.Whole(first + 4)));
            if (!stretch.Start.IsNone || !stretch.End.IsNone)
            {
                stretches.Add(stretch);
            }
            else if (!stretch.Start.IsTold || !stretch.End.IsTold)
            {
                cells.Doubt(NoteCodes.CowOddDate, first + (stretch.Start.IsTold ? 5 : 2), "says that there is no such date, and a month or a day stands beside it");
            }
        }

        return ValueList.From(stretches);
    }
}
