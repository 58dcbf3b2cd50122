namespace ConflictModel.Datasets;

/// <summary>Turns ACLED into items of the model: an incident for each row, and claims about it.</summary>
/// <remarks>
/// <para><b>Entities.</b> Each row is an <see cref="Incident"/> (<c>acled-UKR1234</c>). ACLED numbers no actors, so an actor is known by its name: an entity
/// (<c>acled-military-forces-of-…</c>), once, when first met. It is a <see cref="State"/> where the name begins with "Military Forces of", "Police Forces of"
/// or "Government of", a <see cref="Community"/> where it begins with "Civilians", "Protesters" or "Rioters", and else what its type says: state forces a State,
/// rioters, protesters and civilians a Community, all others a <see cref="Faction"/>. Each type that a row gives it is a <see cref="Classification"/>
/// (<see cref="AcledActorType"/>), since the same forces are state forces at home and external ones abroad. "Unidentified" groups are described, since two of
/// them need not be one.</para>
/// <para><b>By whom.</b> Every claim is the coders', cites the release at "event UKR1234, line 2" (the occurrence with the row's exact words, unless
/// <see cref="DatasetImportOptions.KeepRows"/> is off), is said when the row was last changed (<c>timestamp</c>), and names those who told it (<c>source</c>).</para>
/// <para><b>Who did it to whom.</b> The order of the two actors means nothing, and both stand among those who did it; but in violence against civilians the
/// second was the target, and so are civilians wherever ACLED says that they were targeted. Those named beside them are
/// <see cref="Role.Associate"/>s of side 1 or 2: ACLED does not tell whether they are allies or what the people hit have in common.</para>
/// <para><b>When.</b> <c>time_precision</c> 1 is the day; 2 about the day, within a week (<c>2031-03-01~</c>); 3 about the month (<c>2031-03~</c>); without
/// precision the day is uncertain (<c>2031-03-01?</c>).</para>
/// <para><b>Where.</b> The point, its precision under <c>acled-geo-precision</c>, and in words the place, its divisions and country.</para>
/// <para><b>What.</b> Event type, sub-event type, civilian targeting and each tag are classifications.</para>
/// <para><b>How many.</b> <c>fatalities</c> is one number without bounds, of all who died: a best estimate. 0 is none reported or no number known, and makes
/// <see cref="Estimate.NoneReported"/>, an unknown number and never zero. Of 3, 10, 12 and 100 the claim's note tells for which words ACLED writes them, too. The cell is kept as printed.</para>
/// </remarks>
public sealed class AcledImport : DatasetImport
{
    private static readonly Organization Coders = new("Armed Conflict Location & Event Data") { AlsoKnownAs = ["ACLED"] };

    private readonly DatasetReader<AcledRow> rows;
    private readonly DatasetRelease release;

    internal AcledImport(DatasetTable table, DatasetImportOptions options)
        : base(table)
    {
        rows = Acled.EventReader(table).Taking(options.Where);
        release = DatasetRelease.Of("ACLED", "acled", Coders, "https://acleddata.com/", null, table.Notes.File, options);
    }

    /// <inheritdoc/>
    public override string Dataset => "acled";

    /// <inheritdoc/>
    public override string Layout => rows.Layout;

    private protected override IEnumerable<Item> Items()
    {
        var ofRow = release.Opening(Layout, Table.Header).ToList();
        var claims = new AcledClaims(release, ofRow);
        return ItemBatches.Of(rows, ofRow, claims.Add);
    }
}
