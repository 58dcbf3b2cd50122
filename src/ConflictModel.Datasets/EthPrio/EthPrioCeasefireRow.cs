namespace ConflictModel.Datasets;

/// <summary>One declaration of a ceasefire by one actor, as its row of the ETH/PRIO ceasefires prints it, typed.</summary>
/// <remarks>Rows of one ceasefire share <see cref="UniqId"/>. In the columns of ids, -1 stands for none; in those of codes and dates it stands for unknown, and 0 for no or none.</remarks>
public sealed partial class EthPrioCeasefireRow : DatasetRow
{
    private const int LinkColumns = 35;

    private readonly DatasetLayout<CeasefireColumn> layout;

    internal EthPrioCeasefireRow(DatasetTable table, DatasetLayout<CeasefireColumn> layout, int uniqId, long id)
        : base(table)
    {
        this.layout = layout;
        UniqId = uniqId;
        Id = id;
        var cells = new RowCells<CeasefireColumn>(table, layout);
        Cc = cells.Whole(CeasefireColumn.Cc);
        CfId = cells.Whole(CeasefireColumn.CfId);
        Region = (EthPrioRegion)cells.Code(CeasefireColumn.Region, 5);
        Link = cells.Code(CeasefireColumn.Link, -1, 3);
        UcdpActorId = Positive(cells.Whole(CeasefireColumn.UcdpActorId));
        UcdpAcdId = Positive(cells.Whole(CeasefireColumn.UcdpAcdId));
        UcdpDyad = Positive(cells.Whole(CeasefireColumn.UcdpDyad));
        PaxId = Positive(cells.Whole(CeasefireColumn.PaxId));
        CfDec = new(cells.Whole(CeasefireColumn.CfDecYr), cells.Whole(CeasefireColumn.CfDecMonth), cells.Whole(CeasefireColumn.CfDecDay));
        CfEffect = new(cells.Whole(CeasefireColumn.CfEffectYr), cells.Whole(CeasefireColumn.CfEffectMonth), cells.Whole(CeasefireColumn.CfEffectDay));
        End = new(cells.Whole(CeasefireColumn.EndYr), cells.Whole(CeasefireColumn.EndMonth), cells.Whole(CeasefireColumn.EndDay));
        Side = (EthPrioSide)cells.Code(CeasefireColumn.Side, 3);
        Partial = cells.Flag(CeasefireColumn.Partial);
        Written = (EthPrioWritten)FromMinusOne(cells, CeasefireColumn.Written, 2);
        Fixed = Answer(cells, CeasefireColumn.Fixed);
        NsaFrac = cells.Code(CeasefireColumn.NsaFrac, -1, 2);
        PHumanitarian = cells.Flag(CeasefireColumn.PHumanitarian);
        PPeaceprocess = cells.Flag(CeasefireColumn.PPeaceprocess);
        PHoliday = cells.Flag(CeasefireColumn.PHoliday);
        PElection = cells.Flag(CeasefireColumn.PElection);
        POther = cells.Flag(CeasefireColumn.POther);
        PUnclear = cells.Flag(CeasefireColumn.PUnclear);
        CeasefireClass = (EthPrioClass)cells.Code(CeasefireColumn.CeasefireClass, 3);
        Timing = (EthPrioTiming)FromMinusOne(cells, CeasefireColumn.Timing, 3);
        MediatorNego = Answer(cells, CeasefireColumn.MediatorNego);
        Implement = Answer(cells, CeasefireColumn.Implement);
        Enforcement = (EthPrioEnforcement)FromMinusOne(cells, CeasefireColumn.Enforcement, 3);
        Ddr = Answer(cells, CeasefireColumn.Ddr);
        Splinter = cells.Code(CeasefireColumn.Splinter, -1, 2);
        Ended = (EthPrioEnd)FromMinusOne(cells, CeasefireColumn.Ended, 4);
        Truce = cells.Flag(CeasefireColumn.Truce);
        Recentadditions = cells.Flag(CeasefireColumn.Recentadditions);
        LinkIds = Links(cells);
    }

    /// <summary>Gets the number of the row (<c>id</c>).</summary>
    public long Id { get; }

    /// <summary>Gets the number of the ceasefire, shared by the rows of those who declared it (<c>uniq_id</c>).</summary>
    public int UniqId { get; }

    /// <summary>Gets the number of the country, which is its Gleditsch–Ward number (<c>cc</c>).</summary>
    public int? Cc { get; }

    /// <summary>Gets the number of the ceasefire within its country (<c>cf_id</c>).</summary>
    public int? CfId { get; }

    /// <summary>Gets the part of the world (<c>region</c>).</summary>
    public EthPrioRegion Region { get; }

    /// <summary>Gets how the ceasefire is tied to others, as the printed code: 0 not at all, 1 to 3 in one of three ways, -1 unclear (<c>link</c>).</summary>
    /// <remarks>What parts 1, 2 and 3 is told by the codebook, which does not come with the file: nearly all of code 1 are extensions of earlier ceasefires.</remarks>
    public int? Link { get; }

    /// <summary>Gets the numbers within the country of the ceasefires to which this one is tied, in the order of the columns; -1 for one that is not known (<c>link_id1</c> to <c>link_id35</c>).</summary>
    /// <remarks>Cells that are 0, which is none, or empty are left out.</remarks>
    public ValueList<int> LinkIds { get; }

    /// <summary>Gets the UCDP number of the actor; <see langword="null"/> also for the printed -1, none (<c>ucdp_actor_id</c>).</summary>
    public int? UcdpActorId { get; }

    /// <summary>Gets the UCDP number of the conflict; <see langword="null"/> also for the printed -1, none (<c>ucdp_acd_id</c>).</summary>
    public int? UcdpAcdId { get; }

    /// <summary>Gets the UCDP number of the dyad; <see langword="null"/> also for the printed -1, none (<c>ucdp_dyad</c>).</summary>
    public int? UcdpDyad { get; }

    /// <summary>Gets the PA-X number of the agreement; <see langword="null"/> also for the printed -1, none (<c>pax_id</c>).</summary>
    public int? PaxId { get; }

    /// <summary>Gets when the actor declared it (<c>cf_dec_yr</c>, <c>cf_dec_month</c>, <c>cf_dec_day</c>).</summary>
    public EthPrioDate CfDec { get; }

    /// <summary>Gets when it took effect for the actor; none where it did not (<c>cf_effect_yr</c>, <c>cf_effect_month</c>, <c>cf_effect_day</c>).</summary>
    public EthPrioDate CfEffect { get; }

    /// <summary>Gets when it ended for the actor; none where it did not, or never took effect (<c>end_yr</c>, <c>end_month</c>, <c>end_day</c>).</summary>
    public EthPrioDate End { get; }

    /// <summary>Gets how many sides declared it (<c>side</c>).</summary>
    public EthPrioSide Side { get; }

    /// <summary>Gets whether it covers a part of the area of conflict only (<c>partial</c>).</summary>
    public bool? Partial { get; }

    /// <summary>Gets whether it was put in writing (<c>written</c>).</summary>
    public EthPrioWritten Written { get; }

    /// <summary>Gets whether it was to last a fixed time (<c>fixed</c>).</summary>
    public EthPrioAnswer Fixed { get; }

    /// <summary>Gets the length of the fixed time in days, where the cell is a number above zero; the cell may hold words, too (<c>fixed_time</c>).</summary>
    public int? FixedDays => int.TryParse(FixedTime.AsSpan().Trim(), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var days) && days > 0 ? days : null;

    /// <summary>Gets the code of a non-state actor's unity as printed: 0 where there is no non-state actor, 1 or 2, -1 unclear (<c>nsa_frac</c>).</summary>
    /// <remarks>What parts 1 and 2 is told by the codebook, which does not come with the file: code 2 stands beside factions.</remarks>
    public int? NsaFrac { get; }

    /// <summary>Gets whether it served a humanitarian purpose (<c>p_humanitarian</c>).</summary>
    public bool? PHumanitarian { get; }

    /// <summary>Gets whether it served a peace process (<c>p_peaceprocess</c>).</summary>
    public bool? PPeaceprocess { get; }

    /// <summary>Gets whether it was for a holiday (<c>p_holiday</c>).</summary>
    public bool? PHoliday { get; }

    /// <summary>Gets whether it was for an election (<c>p_election</c>).</summary>
    public bool? PElection { get; }

    /// <summary>Gets whether it served another purpose, told in <see cref="POtherComment"/> (<c>p_other</c>).</summary>
    public bool? POther { get; }

    /// <summary>Gets whether its purpose is unclear (<c>p_unclear</c>).</summary>
    public bool? PUnclear { get; }

    /// <summary>Gets how much it arranges (<c>ceasefire_class</c>).</summary>
    public EthPrioClass CeasefireClass { get; }

    /// <summary>Gets where in a peace process it falls (<c>timing</c>).</summary>
    public EthPrioTiming Timing { get; }

    /// <summary>Gets whether it was mediated (<c>mediator_nego</c>).</summary>
    public EthPrioAnswer MediatorNego { get; }

    /// <summary>Gets whether a mechanism of implementation was agreed (<c>implement</c>).</summary>
    public EthPrioAnswer Implement { get; }

    /// <summary>Gets who was to enforce it (<c>enforcement</c>).</summary>
    public EthPrioEnforcement Enforcement { get; }

    /// <summary>Gets whether it provides for disarmament, demobilisation or reintegration (<c>ddr</c>).</summary>
    public EthPrioAnswer Ddr { get; }

    /// <summary>Gets the code of splintering as printed: 0, 1 or 2, -1 unclear (<c>splinter</c>).</summary>
    /// <remarks>What the codes mean is told by the codebook, which does not come with the file: governments have 0, nearly all others 1.</remarks>
    public int? Splinter { get; }

    /// <summary>Gets whether and how it ended (<c>ended</c>).</summary>
    public EthPrioEnd Ended { get; }

    /// <summary>Gets the mark <c>truce</c> as printed; the codebook that tells its meaning does not come with the file.</summary>
    public bool? Truce { get; }

    /// <summary>Gets whether the row was added lately (<c>recentadditions</c>).</summary>
    public bool? Recentadditions { get; }

    private static int? Positive(int? number) => number is > 0 ? number : null;

    // Codes from -1 upward become members from 1 upward, so that 0, which is a code here, is not the member for unknown.
    private static int FromMinusOne(RowCells<CeasefireColumn> cells, CeasefireColumn column, int last) =>
        cells.Code(column, -1, last) is { } code ? code + 2 : 0;

    private static EthPrioAnswer Answer(RowCells<CeasefireColumn> cells, CeasefireColumn column) => (EthPrioAnswer)FromMinusOne(cells, column, 1);

    private static ValueList<int> Links(RowCells<CeasefireColumn> cells)
    {
        Span<int> links = stackalloc int[LinkColumns];
        var count = 0;
        for (var i = 0; i < LinkColumns; i++)
        {
            if (cells.Whole(CeasefireColumn.LinkId1 + i) is { } link && link != 0)
            {
                links[count++] = link;
            }
        }

        return ValueList.Create<int>(links[..count]);
    }
}
