namespace ConflictModel.Datasets;

/// <summary>Turns the tables of Security Force Monitor into items of the model; several files can be imported together, and are then read sources first.</summary>
/// <remarks>
/// <para><b>Entities.</b> Units and publications are <see cref="Organization"/>s, persons <see cref="Person"/>s, places <see cref="Place"/>s, incidents
/// <see cref="Incident"/>s, access points <see cref="Source"/>s, each under the Monitor's id (<c>sfm-unit-494a58d2-…</c>), so that tables imported apart join.
/// Whom a row only refers to is there by the name that the row gives; an access point of which no row was read is there by its id.</para>
/// <para><b>Values.</b> Each name, kind, country, relation, posting and place is a claim of its own. Its citations are the row and then the access points
/// of its cell; the Monitor's confidence is its grade under <c>sfm-confidence</c>, that of its dates <c>sfm-confidence-first</c> and <c>-last</c>.
/// What rows of one unit or person repeat is told once. A claim under <c>sfm-table</c> (<c>…-row</c>) quotes each row.</para>
/// <para><b>When.</b> A relation holds throughout from the first date to the last. The first is a real beginning only where the row says so, and the last a
/// real end only where it does (<c>E</c>); else they are sightings. That something is held to go on (<c>Y</c>) stands in the note.</para>
/// <para><b>Units.</b> A child is a <see cref="MembershipKind.Component"/> of its parent, a member a <see cref="MembershipKind.Member"/>. Where it is, is a
/// <see cref="Positioning"/>: a site, or an area of operations.</para>
/// <para><b>Persons.</b> A posting is a <see cref="Membership"/>, and role and title an <see cref="OfficeHolding"/> each.</para>
/// <para><b>Incidents.</b> An <see cref="Occurrence"/> with those alleged to have done it; kinds of violation and of force are classifications.</para>
/// </remarks>
public sealed class SfmImport : DatasetImport
{
    private static readonly Organization Coders = new("Security Force Monitor") { AlsoKnownAs = ["SFM"] };

    private readonly List<(DatasetTable Table, SfmColumns Columns, DatasetRelease Release)> files;

    private readonly Func<DatasetRow, bool>? where;

    internal SfmImport(IReadOnlyList<DatasetTable> tables, DatasetImportOptions options)
        : base(tables)
    {
        where = options.Where;
        files = [.. tables
            .Select(table => (Table: table, Columns: SfmColumns.Match(table)))
            .OrderBy(file => file.Columns.Table)
            .Select(file => (file.Table, file.Columns, Release: Named(file.Columns, file.Table.Notes.File, options)))];
        if (files.GroupBy(file => file.Release.Source.Id).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new DatasetException(
                NoteCodes.SeveralLayouts, twice.Last().Table.Notes.File, $"Two files would be one source, {twice.Key}: import them apart, or give no release so that each goes by its name.");
        }
    }

    /// <inheritdoc/>
    public override string Dataset => "sfm";

    /// <summary>Gets the names of the tables, in the order in which they are read: <c>sources, units</c>.</summary>
    public override string Layout => string.Join(", ", files.Select(file => file.Columns.Name));

    private protected override IEnumerable<Item> Items()
    {
        var batch = new List<Item>();
        var entities = new SfmEntities(batch);
        var told = new HashSet<string>(StringComparer.Ordinal);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < files.Count; i++)
        {
            var (table, columns, release) = files[i];
            batch.Clear();
            batch.AddRange(release.Opening(columns.Name, table.Header).Skip(i == 0 ? 0 : 1)); // the Monitor itself is there once
            var teller = new SfmTeller(release, entities, told, counts, batch);
            foreach (var item in ItemBatches.Of(Sfm.Reader(table, columns).Taking(where), batch, Adding(teller, batch)))
            {
                yield return item;
            }
        }
    }

    private static DatasetRelease Named(SfmColumns columns, string file, DatasetImportOptions options) =>
        DatasetRelease.Of($"Security Force Monitor {columns.Name}", $"sfm-{columns.Name}", Coders, "https://securityforcemonitor.org/", null, file, options);

    private static Action<SfmRow> Adding(SfmTeller teller, List<Item> items)
    {
        var (units, persons, incidents, sources) = (new SfmUnitClaims(teller), new SfmPersonClaims(teller), new SfmIncidentClaims(teller, items), new SfmSourceClaims(teller));
        return row =>
        {
            switch (row)
            {
                case SfmUnitRow unit: units.Add(unit); break;
                case SfmPersonRow person: persons.Add(person); break;
                case SfmPersonExtraRow extra: persons.Add(extra); break;
                case SfmIncidentRow incident: incidents.Add(incident); break;
                case SfmSourceRow source: sources.Add(source); break;
            }
        };
    }
}
