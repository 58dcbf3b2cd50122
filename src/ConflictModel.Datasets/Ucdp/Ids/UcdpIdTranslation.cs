using System.Globalization;

namespace ConflictModel.Datasets;

/// <summary>Translates UCDP's ids from before its renumbering of version 17 to those since, and back: of actors, conflicts, or dyads.</summary>
/// <remarks>
/// <para>Read from the tables <c>translate_actor.csv</c>, <c>translate_conf.csv</c> and <c>translate_dyad.csv</c>, told apart by their columns. One old id
/// may have several new ones, and one new id several old ones: all are given, and none is picked.</para>
/// <para>A translation does not change. Two are equal when they are the same object.</para>
/// </remarks>
public sealed class UcdpIdTranslation
{
    private static readonly DatasetColumns<IdColumn> Columns = new(
        "a UCDP translation of ids",
        ["new_id", "old_id", "name", "type_of_violence"],
        [IdColumn.NewId, IdColumn.OldId],
        ("actor", [IdColumn.TypeOfViolence]),
        ("conflict", [IdColumn.Name, IdColumn.TypeOfViolence]),
        ("dyad", []));

    private readonly ILookup<string, UcdpIdPair> byOld;
    private readonly ILookup<int, UcdpIdPair> byNew;
    private readonly Dictionary<UcdpIdPair, long> lines;
    private readonly string file;

    private UcdpIdTranslation(UcdpIdKind kind, Dictionary<UcdpIdPair, long> lines, DatasetTable table)
    {
        Kind = kind;
        this.lines = lines;
        file = table.Notes.File;
        Pairs = [.. lines.Keys];
        byOld = Pairs.ToLookup(pair => pair.OldId, StringComparer.OrdinalIgnoreCase);
        byNew = Pairs.ToLookup(pair => pair.NewId);
        Notes = table.Notes.Held;
        Counts = table.Counts;
    }

    /// <summary>Gets what it translates ids of.</summary>
    public UcdpIdKind Kind { get; }

    /// <summary>Gets all pairs in file order; a row that repeats another is not among them twice.</summary>
    public IReadOnlyList<UcdpIdPair> Pairs { get; }

    /// <summary>Gets the notes made while reading, at most <see cref="DatasetReadOptions.MaxNotes"/>.</summary>
    public IReadOnlyList<DatasetNote> Notes { get; }

    /// <summary>Gets the account of the rows.</summary>
    public RowCounts Counts { get; }

    /// <summary>Gets the scheme of old ids: <c>ucdp-actor-old</c>, <c>ucdp-conflict-old</c> or <c>ucdp-dyad-old</c>.</summary>
    public string OldScheme => $"{NewScheme.Word}-old";

    private IdScheme NewScheme => Kind switch
    {
        UcdpIdKind.Actor => IdScheme.UcdpActor,
        UcdpIdKind.Conflict => IdScheme.UcdpConflict,
        _ => IdScheme.UcdpDyad,
    };

    /// <summary>Reads a table of old and new ids.</summary>
    /// <param name="path">The file; one packed with gzip is known by its first bytes.</param>
    /// <param name="options">How to read; <see cref="DatasetReadOptions.Default"/> unless given.</param>
    /// <returns>The translation.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="DatasetException">The file cannot be opened or read to its end, or is no such table.</exception>
    public static UcdpIdTranslation Read(string path, DatasetReadOptions? options = null)
    {
        using var table = DatasetTable.Open(Guard.Against.NullOrWhiteSpace(path), options ?? DatasetReadOptions.Default);
        return Read(table);
    }

    /// <summary>Reads a table of old and new ids from a stream.</summary>
    /// <param name="stream">The bytes, plain or packed with gzip; it need not be seekable.</param>
    /// <param name="options">How to read; <see cref="DatasetReadOptions.Default"/> unless given.</param>
    /// <param name="leaveOpen">Whether the stream stays open.</param>
    /// <returns>The translation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="DatasetException">The stream cannot be read to its end or holds no such table.</exception>
    public static UcdpIdTranslation Read(Stream stream, DatasetReadOptions? options = null, bool leaveOpen = false)
    {
        using var table = DatasetTable.Open(Guard.Against.Null(stream), options ?? DatasetReadOptions.Default, leaveOpen);
        return Read(table);
    }

    /// <summary>Gives all that an old id may mean now.</summary>
    /// <param name="old">The old id, such as <c>462</c> or <c>1-X10</c>.</param>
    /// <param name="within">For dyads, the kind of violence to which the id belongs; all kinds unless given.</param>
    /// <returns>Every candidate in file order; empty where the table has none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="old"/> is <see langword="null"/>.</exception>
    public ValueList<UcdpIdPair> New(string old, UcdpTypeOfViolence within = UcdpTypeOfViolence.Unknown) =>
        ValueList.From(byOld[Guard.Against.Null(old).Trim()].Where(pair => within == UcdpTypeOfViolence.Unknown || pair.TypeOfViolence == within));

    /// <summary>Gives all ids that a new one had before.</summary>
    /// <param name="newId">The new id.</param>
    /// <returns>Every candidate in file order; empty where the table has none.</returns>
    public ValueList<UcdpIdPair> Old(int newId) => ValueList.From(byNew[newId]);

    /// <summary>Says of the entities of an import under which ids they stood before: a <see cref="Classification"/> for each old id.</summary>
    /// <remarks>Entities are known by their outside id (<see cref="IdScheme.UcdpActor"/> and its like). Each claim cites the table at its line.</remarks>
    /// <param name="items">The items of an import or a record; they are gone through once.</param>
    /// <returns>What is to be added to them: the table as a source, its makers where the items lack them, and the claims; nothing where no entity has an old id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is <see langword="null"/>.</exception>
    public IReadOnlyList<Item> Describe(IEnumerable<Item> items)
    {
        var release = DatasetRelease.Of("UCDP translation of ids", "ucdp-ids", UcdpCoders.Program, UcdpCoders.Address, null, file, DatasetImportOptions.Default);
        var claims = new List<Item>();
        var knowsCoders = false;
        foreach (var entity in Guard.Against.Null(items).OfType<Entity>())
        {
            knowsCoders |= entity.EntityId == UcdpCoders.Program.EntityId;
            foreach (var outside in entity.ExternalIds)
            {
                if (outside.Scheme == NewScheme && int.TryParse(outside.Code, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                {
                    claims.AddRange(Old(number).Select(pair => Claim(entity, pair, release)));
                }
            }
        }

        return claims.Count == 0 ? [] : knowsCoders ? [release.Source, .. claims] : [UcdpCoders.Program, release.Source, .. claims];
    }

    private Classification Claim(Entity entity, UcdpIdPair pair, DatasetRelease release)
    {
        var kind = pair.TypeOfViolence == UcdpTypeOfViolence.Unknown ? "" : $"-type-{(int)pair.TypeOfViolence}";
        return new Classification(entity, new Code(OldScheme, pair.OldId))
        {
            Id = ClaimId.From($"{NewScheme.Word} {pair.NewId} old {pair.OldId}{kind}"),
            By = release.At($"line {lines[pair]}"),
            Note = pair.TypeOfViolence == UcdpTypeOfViolence.Unknown ? "" : $"Among the dyads of type of violence {(int)pair.TypeOfViolence}.",
        };
    }

    private static UcdpIdTranslation Read(DatasetTable table)
    {
        var layout = Columns.Match(table);
        var kind = layout.Name switch
        {
            "actor" => UcdpIdKind.Actor,
            "conflict" => UcdpIdKind.Conflict,
            _ => UcdpIdKind.Dyad,
        };
        var lines = new Dictionary<UcdpIdPair, long>();
        while (table.Read())
        {
            var needed = new NeededCells<IdColumn>(table, layout);
            if (!(needed.Whole(IdColumn.NewId, 1, int.MaxValue, out var newId) & needed.Text(IdColumn.OldId)))
            {
                table.Report();
                continue;
            }

            table.Keep();
            var type = (UcdpTypeOfViolence)new RowCells<IdColumn>(table, layout).Code(IdColumn.TypeOfViolence, 3);
            var name = layout.Has(IdColumn.Name) ? table.Text(layout[IdColumn.Name]).Trim() : string.Empty;
            lines.TryAdd(new UcdpIdPair((int)newId, table.Text(layout[IdColumn.OldId]).Trim(), name, type), table.Line);
        }

        return new UcdpIdTranslation(kind, lines, table);
    }
}
