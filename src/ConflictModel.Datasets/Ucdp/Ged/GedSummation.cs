using System.Runtime.InteropServices;
using System.Text;

namespace ConflictModel.Datasets;

/// <summary>Sums GED files in one pass each, making strings only for the first row of a group.</summary>
internal sealed class GedSummation
{
    private readonly UcdpGedGrouping by;
    private readonly DatasetFilter filter;
    private readonly GedMatch? actor;
    private readonly GedMatch? conflict;
    private readonly GedMatch? incident;
    private readonly GedMatch? place;
    private readonly Dictionary<GedKey, int> places = [];
    private readonly List<Group> groups = [];
    private Sums[] sums = new Sums[64]; // apart from the keys, so that what is searched stays small
    private readonly Dictionary<string, long> unnumbered = new(StringComparer.Ordinal);
    private readonly Dictionary<long, (long Low, long Best, long High)>? met;
    private DatasetTable table = null!; // Read sets both before anything else
    private DatasetLayout<GedColumn> layout = null!;

    /// <summary>Makes empty sums.</summary>
    /// <param name="by">By what to sum.</param>
    /// <param name="filter">What to sum.</param>
    /// <param name="holdsIds">Whether several files will be read, of which an event in more than one is summed once.</param>
    public GedSummation(UcdpGedGrouping by, DatasetFilter filter, bool holdsIds = false)
    {
        (this.by, this.filter) = (by, filter);
        met = holdsIds ? [] : null;
        actor = GedMatch.Of("actor", filter.Actor, "ucdp-actor-");
        conflict = GedMatch.Of("conflict", filter.Conflict, "ucdp-conflict-");
        incident = GedMatch.Of("incident", filter.Incident, "ucdp-ged-");
        place = GedMatch.Of("place", filter.Place, "");
    }

    /// <summary>Gets how many events an earlier file had held already.</summary>
    public long Repeated { get; private set; }

    /// <summary>Gets how many of those print other numbers.</summary>
    public long RepeatedOtherwise { get; private set; }

    /// <summary>Gets the filters that ask for what no row has.</summary>
    public ValueList<DatasetMiss> Misses => [.. new[] { incident?.Miss, conflict?.Miss, actor?.Miss, place?.Miss }.OfType<DatasetMiss>()];

    public static UcdpGedTotals Run(DatasetTable table, UcdpGedQuery query)
    {
        var run = new GedSummation(query.By, query);
        var layout = run.Read(table);
        return new UcdpGedTotals(layout, query, run.Totals(), run.Misses, table);
    }

    /// <summary>Adds the rows of a file.</summary>
    /// <returns>The name of its layout.</returns>
    public string Read(DatasetTable file)
    {
        (table, layout) = (file, GedColumns.Match(file));
        var rows = RowsMet<long>.In(file, layout[GedColumn.Id]);
        while (table.Read())
        {
            if (!GedCore.TryRead(table, layout, out var core) || !rows.IsFirst(core.Id))
            {
                table.Report();
                continue;
            }

            table.Keep();
            if (!IsRepeated(core) && Passes(core) && IsBetween(core) is not Certainty.Impossible and var between)
            {
                Add(core, isPerhaps: between is Certainty.Possible);
            }
        }

        return layout.Name;
    }

    /// <summary>Gets the sums, by rising keys.</summary>
    public List<UcdpGedTotal> Totals()
    {
        groups.Sort(static (one, other) => one.Key.CompareTo(other.Key));
        return groups.ConvertAll(group => Total(group, sums[group.Place]));
    }

    private bool IsRepeated(in GedCore core)
    {
        if (met is null)
        {
            return false;
        }

        var numbers = ((long)core.Low, (long)core.Best, (long)core.High);
        if (met.TryAdd(core.Id, numbers))
        {
            return false;
        }

        Repeated++;
        RepeatedOtherwise += met[core.Id] == numbers ? 0 : 1;
        return true;
    }

    /// <summary>Asks each filter, also where another lets the row not pass: of each it is told whether any row has what it asks for.</summary>
    private bool Passes(in GedCore core) =>
        (incident is null || incident.Hits(core.Id))
        & (conflict is null || conflict.Hits(Cell(GedColumn.ConflictNewId), Cell(GedColumn.ConflictName)))
        & (actor is null
            || actor.Hits(Cell(GedColumn.SideANewId), Cell(GedColumn.SideA))
            || actor.Hits(Cell(GedColumn.SideBNewId), Cell(GedColumn.SideB)))
        & (place is null || LiesIn(place));

    private bool LiesIn(GedMatch place) =>
        place.HitsName(Cell(GedColumn.Country)) || place.HitsName(Cell(GedColumn.Adm1)) || place.HitsName(Cell(GedColumn.Adm2)) || place.HitsName(Cell(GedColumn.WhereCoordinates));

    /// <summary>Says whether the event began between the days asked for, by the time that an import gives it.</summary>
    private Certainty IsBetween(in GedCore core)
    {
        if (filter.From is null && filter.To is null)
        {
            return Certainty.Certain;
        }

        var (precision, clarity) = ((UcdpDatePrecision)Code(GedColumn.DatePrec, 5), (UcdpEventClarity)Code(GedColumn.EventClarity, 2));
        var when = GedTimes.Of(core.DateStart, core.DateEnd, precision, clarity);
        return filter.IsBetween(when.IsKnown ? when.Began : new ImpreciseDate(core.Year));
    }

    private int Code(GedColumn column, int last) => CellText.TryWhole(Cell(column), out var code) && code >= 1 && code <= last ? (int)code : 0;

    /// <summary>Adds an event to its group; grouped by actor, to that of each side.</summary>
    private void Add(in GedCore core, bool isPerhaps)
    {
        if (!Asks(UcdpGedGrouping.Actor))
        {
            Add(core, isPerhaps, GedKey.None, default);
            return;
        }

        var (one, other) = (Number(GedColumn.SideANewId, GedColumn.SideA), Number(GedColumn.SideBNewId, GedColumn.SideB));
        Add(core, isPerhaps, one, GedColumn.SideA);
        if (other != one)
        {
            Add(core, isPerhaps, other, GedColumn.SideB);
        }
    }

    private void Add(in GedCore core, bool isPerhaps, long actor, GedColumn side)
    {
        var key = new GedKey(
            Asks(UcdpGedGrouping.Conflict) ? Number(GedColumn.ConflictNewId, GedColumn.ConflictName) : GedKey.None,
            Asks(UcdpGedGrouping.Dyad) ? Number(GedColumn.DyadNewId, GedColumn.DyadName) : GedKey.None,
            actor,
            Asks(UcdpGedGrouping.Country) ? Country() : GedKey.None,
            Asks(UcdpGedGrouping.TypeOfViolence) ? core.TypeOfViolence : GedKey.None,
            Asks(UcdpGedGrouping.Year) ? core.Year : GedKey.None);
        ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(places, key, out var known);
        if (!known)
        {
            place = groups.Count;
            groups.Add(new Group(
                key,
                place,
                Name(UcdpGedGrouping.Conflict, GedColumn.ConflictName),
                Name(UcdpGedGrouping.Country, GedColumn.Country),
                Name(UcdpGedGrouping.Dyad, GedColumn.DyadName),
                Name(UcdpGedGrouping.Actor, side)));
            if (place == sums.Length)
            {
                Array.Resize(ref sums, sums.Length * 2);
            }
        }

        ref var sum = ref sums[place];
        sum.High = checked(sum.High + core.High);
        sum.Rows++;
        if (isPerhaps)
        {
            sum.Perhaps++; // it may add nothing
            return;
        }

        sum.Low = checked(sum.Low + core.Low);
        sum.Best = checked(sum.Best + core.Best);
    }

    private static UcdpGedTotal Total(Group group, in Sums sums) => new()
    {
        ConflictNewId = GedKey.IdOr(group.Key.Conflict),
        ConflictName = group.Conflict,
        Year = (int?)GedKey.Or(group.Key.Year),
        TypeOfViolenceCode = (int?)GedKey.Or(group.Key.TypeOfViolence),
        CountryId = GedKey.IdOr(group.Key.Country),
        Country = group.Country,
        DyadNewId = GedKey.IdOr(group.Key.Dyad),
        DyadName = group.Dyad,
        ActorNewId = GedKey.IdOr(group.Key.Actor),
        ActorName = group.Actor,
        Low = sums.Low,
        Best = sums.Perhaps > 0 ? null : sums.Best,
        High = sums.High,
        Rows = sums.Rows,
        Perhaps = sums.Perhaps,
        BestTold = sums.Perhaps < sums.Rows ? sums.Best : null,
    };

    private bool Asks(UcdpGedGrouping part) => (this.by & part) != 0;

    private ReadOnlySpan<byte> Cell(GedColumn column) => layout[column] is >= 0 and var index ? this.table[index] : default;

    private long Number(GedColumn column) => CellText.TryWhole(Cell(column), out var value) ? value : GedKey.None;

    private string? Name(UcdpGedGrouping part, GedColumn column) => Asks(part) ? Encoding.UTF8.GetString(Cell(column)) : null;

    private long Country() => Number(GedColumn.CountryId, GedColumn.Country);

    /// <summary>Gets the id; where there is none, a number below zero for the name, so that two without id are not taken for one.</summary>
    private long Number(GedColumn column, GedColumn nameColumn)
    {
        if (Number(column) is >= 0 and var id)
        {
            return id;
        }

        var name = $"{column}:{Encoding.UTF8.GetString(Cell(nameColumn))}";
        if (!unnumbered.TryGetValue(name, out var number))
        {
            unnumbered.Add(name, number = GedKey.None + 1 + unnumbered.Count);
        }

        return number;
    }

    /// <summary>What a group has in common, where its sums stand, and the names that its first row gives.</summary>
    private sealed record Group(GedKey Key, int Place, string? Conflict, string? Country, string? Dyad, string? Actor);

    private struct Sums
    {
        public long Low;
        public long Best;
        public long High;
        public long Rows;
        public long Perhaps;
    }
}
