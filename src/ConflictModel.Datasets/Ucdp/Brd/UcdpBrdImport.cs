namespace ConflictModel.Datasets;

/// <summary>Turns UCDP Battle-Related Deaths into items of the model: the deaths in a conflict in a year, and claims of the conflict.</summary>
/// <remarks>
/// <para><b>Entities.</b> <c>conflict_id</c> becomes a <see cref="Conflict"/> (<c>ucdp-conflict-439</c>), named by its location and its
/// territory or "Government" since the dataset has no names of conflicts; <c>side_a_id</c> and <c>side_b_id</c> become actors (<c>ucdp-actor-144</c>),
/// the same in every UCDP dataset.</para>
/// <para><b>By whom.</b> Every claim is the coders' and cites the release, as the column <c>version</c> of the first row tells it, at
/// "conflict 439 in 2012, line 2". Ids begin with the dataset, conflict and year: <c>ucdp-brd-439-2012-…</c>.</para>
/// <para><b>The year.</b> That the conflict was active (<c>…-active</c>, which quotes the row) and of which type (<c>…-type</c>) are
/// classifications that hold in the year. What is coded of the conflict is claimed once and again where a row tells it otherwise:
/// incompatibility, territory, the states at issue (<c>ucdp-gwno-loc</c>) and regions (<c>ucdp-region</c>).</para>
/// <para><b>Sides.</b> Each primary party takes part as a party (<c>…-a-144</c>), each state that sent troops as a secondary party
/// (<c>…-a2-1</c>), some time in the year. Lists of names and of numbers have orders of their own and commas stand within names: where a side has
/// several numbers, its parties are told by number without name, and the cell of names stands in the note. Secondary parties have no UCDP number
/// and are described by name; only lists of governments are split.</para>
/// <para><b>Deaths.</b> <see cref="CasualtyEstimate"/> <c>…-killed</c> of the conflict in the year is low to high with best, exact where the three agree,
/// unknown where they are out of order; the cells are kept as printed in every case. Civilians killed in the fighting are among them, so it is of anyone.</para>
/// <para><b>Dyads and places.</b> Each number in <c>dyad_id</c> is a classification of the year under <c>ucdp-dyad</c>; where there is one, with one
/// actor on each side, it is a <see cref="Dyad"/> too. The countries of the fighting are classifications under <c>ucdp-gwno-battle</c>.</para>
/// </remarks>
public sealed class UcdpBrdImport : DatasetImport
{
    private readonly DatasetReader<UcdpBrdRow> rows;
    private readonly DatasetImportOptions options;

    internal UcdpBrdImport(DatasetTable table, DatasetImportOptions options)
        : base(table)
    {
        this.options = options;
        rows = UcdpBrd.Reader(table).Once("conflict_id", row => row.Common.Id).Taking(options.Where);
    }

    /// <inheritdoc/>
    public override string Dataset => "ucdp-brd";

    /// <inheritdoc/>
    public override string Layout => rows.Layout;

    private protected override IEnumerable<Item> Items() =>
        ConflictYearItems.Of(Table, rows, "UCDP BRD", "ucdp-brd", options, row => row.Common, More);

    private void More(UcdpBrdRow row, ConflictYearPlace place, ConflictYearClaims claims, List<Item> items)
    {
        if (!UcdpDeaths.AreInOrder(row.BdLow, row.BdBest, row.BdHigh))
        {
            Table.Notes.Add(
                NoteCodes.BrdBoundsOutOfOrder,
                DatasetNoteSeverity.Warning,
                row.Line,
                "bd_best",
                row["bd_best"],
                $"bd_low {row.BdLow}, bd_best {row.BdBest}, bd_high {row.BdHigh} are not in this order: kept as printed, but no estimate can be made of them.");
        }

        items.Add(new CasualtyEstimate(place.Conflict, Harm.Killed, UcdpDeaths.Estimate(row.BdLow, row.BdBest, row.BdHigh))
        {
            Id = place.Id("killed"),
            By = place.By,
            Knowledge = Knowledge.Estimated,
            People = Population.Anyone,
            Period = new ImpreciseInterval(new ImpreciseDate(row.Year, 1, 1), new ImpreciseDate(row.Year, 12, 31)),
            Printed = row.Printed(BrdColumn.BdBest, BrdColumn.BdLow, BrdColumn.BdHigh),
        });
        foreach (var dyad in row.DyadId.Distinct())
        {
            claims.InYear(place, $"dyad-{ConflictYearClaims.Text(dyad)}", new Code(IdScheme.UcdpDyad.Word, ConflictYearClaims.Text(dyad)));
        }

        if (row.DyadId.Count == 1 && row.SideAId.Count == 1 && row.SideBId.Count == 1)
        {
            claims.Entities.Dyad(row.DyadId[0], $"{row.SideA.Trim()} - {row.SideB.Trim()}", place.Reference, place.SideA, place.SideB, place.By);
        }

        foreach (var state in row.GwnoBattle.Distinct())
        {
            claims.InYear(place, $"battle-{ConflictYearClaims.Text(state)}", new Code("ucdp-gwno-battle", ConflictYearClaims.Text(state)));
        }
    }
}
