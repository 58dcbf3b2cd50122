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
        rows = Datasets.Atop.Reader(table).Taking(options.Where);
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

    /// <summary>Gives the rows of the members of one alliance together, wherever they stand in the file: who joined first, and to whom something is owed, is told by all of them. Those of alliances come one by one.</summary>
    private IEnumerable<List<AtopRow>> Runs()
    {
        var ofMembers = new List<List<AtopRow>>();
        var byAlliance = new Dictionary<int, List<AtopRow>>();
        foreach (var row in rows)
        {
            if (row.Level is AtopLevel.Alliance)
            {
                yield return [row];
            }
            else if (byAlliance.TryGetValue(row.Atopid, out var run))
            {
                run.Add(row);
            }
            else
            {
                byAlliance.Add(row.Atopid, run = [row]);
                ofMembers.Add(run);
            }
        }

        foreach (var run in ofMembers)
        {
            yield return run;
        }
    }
}
