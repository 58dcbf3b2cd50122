namespace ConflictModel.Datasets;

/// <summary>Turns ATOP into items of the model: an agreement for each alliance, who is party to it from when to when, and who owes what under it.</summary>
/// <remarks>
/// <para><b>Entities.</b> Each alliance is an <see cref="Agreement"/> (<c>atop-1350</c>); states have ids by their numbers in the Correlates
/// of War (<c>cow-state-300</c>), under which its other datasets name them too.</para>
/// <para><b>Obligations</b> of a member are directed: who is coded as owing one owes it in that phase, and who is not is said not to. To whom
/// it is owed is told only where the alliance has one other member. Of an alliance as a whole a code says that some member had the
/// obligation in some phase: it becomes a classification, and an obligation of all members only where the alliance has one phase and is not coded as
/// asymmetric.</para>
/// <para><b>Dates.</b> An empty part is not known. No end when the dataset closed is an end that is denied, and a part in the alliance whose end is not known.</para>
/// </remarks>
public sealed class AtopImport : DatasetImport
{
    private static readonly Organization Coders = new("Alliance Treaty Obligations and Provisions Project") { AlsoKnownAs = ["ATOP"] };

    private readonly DatasetReader<AtopRow> rows;
    private readonly DatasetRelease release;

    internal AtopImport(DatasetTable table, DatasetImportOptions options)
        : base(table)
    {
        rows = Datasets.Atop.Reader(table);
        release = DatasetRelease.Of("ATOP", "atop", Coders, "http://www.atopdata.org", null, table.Notes.File, options);
    }

    /// <inheritdoc/>
    public override string Dataset => "atop";

    /// <inheritdoc/>
    public override string Layout => rows.Layout;

    private protected override IEnumerable<Item> Items()
    {
        var ofRow = release.Opening(Layout, Table.Header).ToList();
        var entities = new AtopEntities(ofRow);
        var alliances = new AtopAllianceClaims(release, entities, ofRow);
        var members = new AtopMemberClaims(Table, release, entities, ofRow);
        return ItemBatches.Of(Runs(), ofRow, run =>
        {
            if (run[0].Level is AtopLevel.Member)
            {
                members.Add(run);
            }
            else
            {
                alliances.Add(run[0]);
            }
        });
    }

    /// <summary>Gives the rows of the members of one alliance together, as far as they stand together; those of alliances one by one.</summary>
    private IEnumerable<List<AtopRow>> Runs()
    {
        var run = new List<AtopRow>();
        foreach (var row in rows)
        {
            if (run.Count > 0 && (row.Level is AtopLevel.Alliance || run[0].Atopid != row.Atopid))
            {
                yield return run;
                run = [];
            }

            run.Add(row);
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }
}
