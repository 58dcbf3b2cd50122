namespace ConflictModel.Datasets;

/// <summary>Turns the UCDP/PRIO Armed Conflict Dataset into items of the model: claims of a conflict, each row's of its year.</summary>
/// <remarks>
/// <para><b>Entities.</b> <c>conflict_id</c> becomes a <see cref="Conflict"/> (<c>ucdp-conflict-439</c>), named by its location and its
/// territory or "Government" since the dataset has no names of conflicts; <c>side_a_id</c> and <c>side_b_id</c> become actors (<c>ucdp-actor-144</c>),
/// the same in every UCDP dataset.</para>
/// <para><b>By whom.</b> Every claim is the coders' and cites the release, as the column <c>version</c> of the first row tells it, at
/// "conflict 439 in 2012, line 2". Ids begin with the dataset, conflict and year: <c>ucdp-acd-439-2012-…</c>.</para>
/// <para><b>The year.</b> That the conflict was active (<c>…-active</c>, which quotes the row) and of which type (<c>…-type</c>) are
/// classifications that hold in the year. What is coded of the conflict is claimed once and again where a row tells it otherwise:
/// incompatibility, territory, the states at issue (<c>ucdp-gwno-loc</c>) and regions (<c>ucdp-region</c>).</para>
/// <para><b>Sides.</b> Each primary party takes part as a party (<c>…-a-144</c>), each state that sent troops as a secondary party
/// (<c>…-a2-1</c>), some time in the year. Lists of names and of numbers have orders of their own and commas stand within names: where a side has
/// several numbers, its parties are told by number without name, and the cell of names stands in the note. Secondary parties have no UCDP number
/// and are described by name; only lists of governments are split.</para>
/// <para><b>How deadly.</b> <c>intensity_level</c> (<c>…-intensity</c>) and <c>cumulative_intensity</c> (<c>…-cumulative</c>) hold in the year.</para>
/// <para><b>Dates.</b> <c>start_date</c> is when the conflict began (<c>ucdp-acd-439-began</c>), <c>start_date2</c> when an episode did
/// (<c>…-episode-began</c>, a classification <c>ucdp-episode began</c> at that time), <c>ep_end_date</c> when the episode ended (<c>…-2012-ended</c>), or some time in the year where only
/// <c>ep_end</c> tells it. No date is more exact than its precision: 1 a day, 2 about a day, 3 a month, 4 about a month, 5 a year, 6 about a year,
/// 7 an uncertain year. Without precision the day is uncertain, and 31 December, the default for a day that is not known, tells its year only.</para>
/// </remarks>
public sealed class UcdpAcdImport : DatasetImport
{
    private readonly DatasetReader<UcdpAcdRow> rows;
    private readonly DatasetImportOptions options;

    internal UcdpAcdImport(DatasetTable table, DatasetImportOptions options)
        : base(table)
    {
        this.options = options;
        rows = UcdpAcd.Reader(table).Once("conflict_id", row => row.Common.Id).Taking(options.Where);
    }

    /// <inheritdoc/>
    public override string Dataset => "ucdp-acd";

    /// <inheritdoc/>
    public override string Layout => rows.Layout;

    private protected override IEnumerable<Item> Items() =>
        ConflictYearItems.Of(Table, rows, "UCDP/PRIO ACD", "ucdp-acd", options, row => row.Common, More);

    private void More(UcdpAcdRow row, ConflictYearPlace place, ConflictYearClaims claims, List<Item> items)
    {
        claims.Intensity(place, row.IntensityLevel);

        if (row.CumulativeIntensity is { } reached)
        {
            claims.InYear(place, "cumulative", new Code("ucdp-cumulative-intensity", reached ? "1" : "0"));
        }

        claims.Began(place, row.StartDate, row.StartPrec, row.Text(AcdColumn.StartDate));
        claims.EpisodeBegan(place, row.StartDate2, row.StartPrec2, row.Text(AcdColumn.StartDate2));
        if (row.EpEnd is true || row.EpEndDate is not null)
        {
            claims.Ended(place, row.EpEndDate, row.EpEndPrec);
        }

        claims.DoubtEpisode(row, ("ep_end_date", row.EpEndDate), ("start_date2", row.StartDate2));
    }
}
