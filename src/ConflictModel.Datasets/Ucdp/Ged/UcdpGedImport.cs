namespace ConflictModel.Datasets;

/// <summary>Turns UCDP GED into items of the model: an incident for each row, and claims about it.</summary>
/// <remarks>
/// <para><b>Entities.</b> The release is a <see cref="Source"/> published by the Organization "Uppsala Conflict Data Program".
/// <c>conflict_new_id</c>, <c>dyad_new_id</c>, <c>side_a_new_id</c> and <c>side_b_new_id</c> become <see cref="Conflict"/>
/// (<c>ucdp-conflict-439</c>), <see cref="Dyad"/> (<c>ucdp-dyad-906</c>) and <see cref="Actor"/> (<c>ucdp-actor-144</c>), each once, when
/// first met. A side is a <see cref="State"/> when it has a Gleditsch–Ward number or its name begins with "Government of", an
/// <see cref="Alliance"/> when it names several governments, a <see cref="Community"/> when it is "Civilians", and else a
/// <see cref="Faction"/>. Another name in a later row becomes a <see cref="Naming"/>; a state number told only later, a
/// <see cref="Classification"/> under <c>gleditsch-ward</c>. A side, dyad or conflict without number is described by its name.</para>
/// <para><b>By whom.</b> Every claim is the coders', cites the release at "event 7001, line 2" (the occurrence with the row's exact words, unless
/// <see cref="DatasetImportOptions.KeepRows"/> is off; the header stands with the claim <c>ucdp-ged-24.1-layout</c>), and names in
/// <see cref="Attribution.DrawingOn"/> those who told it: the parts of <c>source_original</c>, then of <c>source_office</c>.</para>
/// <para><b>The event.</b> Each row is an <see cref="Incident"/> (<c>ucdp-ged-7001</c>), a series when <c>event_clarity</c> is 2; an
/// <see cref="Occurrence"/> (<c>…-occurred</c>); and a <see cref="Classification"/> (<c>…-type</c>) under
/// <c>ucdp-type-of-violence</c>. In one-sided violence, side A did it and side B, the civilians, was its target; in all other
/// kinds the order of the sides means nothing, and both stand among those who did it.</para>
/// <para><b>When.</b> Extent is not uncertainty. An exact day (<c>date_prec</c> 1) is that day; two days are an extent
/// (<c>2005-03-01/2005-03-04</c>) when exact or of an aggregate, and else bounds of one unknown day
/// (<c>[2005-03-01..2005-03-04]</c>). One day under a coarser precision is approximate (<c>2005-03-01~</c>), without precision
/// uncertain (<c>2005-03-01?</c>). Of days in the wrong order only the <c>year</c> is taken; the cells stand in the claim's note.</para>
/// <para><b>Where.</b> The point, its precision under <c>ucdp-where-prec</c>, and in words the place, its description,
/// divisions and country. A coordinate off the globe makes no point; the cells stand in the claim's note.</para>
/// <para><b>How many.</b> <see cref="CasualtyEstimate"/> <c>…-killed</c> is low to high with best, exact where the three agree, unknown where they
/// are out of order; the cells are kept as printed in every case. The splits of <c>best</c> above zero are claims of their own
/// (<c>…-killed-a</c>, <c>-b</c>, <c>-civilians</c>, <c>-unknown</c>), part of the whole and without bounds, since UCDP gives none. A split of
/// zero is told by the whole's printed cells alone: it says that none of <c>best</c> fall to it, not that none died.</para>
/// <para>An event id that stands twice in a file gives one incident, of the first row: a row that repeats it is noted as <see cref="NoteCodes.RepeatedRow"/>, one with other cells as <see cref="NoteCodes.DuplicateId"/>.</para>
/// </remarks>
public sealed class UcdpGedImport : DatasetImport
{
    private readonly DatasetReader<UcdpGedRow> rows;
    private readonly DatasetRelease release;
    private readonly SharedTexts texts = new();

    internal UcdpGedImport(DatasetTable table, DatasetImportOptions options)
        : base(table)
    {
        // Only a condition of the caller's can hold a row for longer than it takes to make items of it.
        rows = (options.Where is null ? UcdpGed.Passing(table, texts) : UcdpGed.Reader(table)).Once("id", row => row.Id).Taking(options.Where);
        var told = rows.Layout == "syria" ? "Syria" : char.IsAsciiDigit(rows.Layout[0]) ? rows.Layout : null;
        release = DatasetRelease.Of("UCDP GED", "ucdp-ged", UcdpCoders.Program, UcdpCoders.Address, told, table.Notes.File, options);
    }

    /// <inheritdoc/>
    public override string Dataset => "ucdp-ged";

    /// <inheritdoc/>
    public override string Layout => rows.Layout;

    private protected override IEnumerable<Item> Items()
    {
        var ofRow = release.Opening(Layout, Table.Header).ToList();
        var entities = new GedEntities(Table, ofRow);
        var claims = new GedClaims(release, ofRow, texts);
        return ItemBatches.Of(rows, ofRow, row =>
        {
            var by = claims.By(row);
            claims.Add(row, entities.Take(row, by), by);
        });
    }
}
