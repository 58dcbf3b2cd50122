using System.Runtime.InteropServices;
using System.Text;

namespace ConflictModel.Datasets;

/// <summary>Sums a GED file in one pass, making strings only for the first row of a group.</summary>
internal sealed class GedSummation
{
    private readonly DatasetTable _table;
    private readonly GedLayout _layout;
    private readonly UcdpGedQuery _query;
    private readonly GedMatch _actor;
    private readonly GedMatch _conflict;
    private readonly GedMatch _incident;
    private readonly byte[]? _place;
    private readonly Dictionary<GedKey, Sums> _groups = [];
    private readonly Dictionary<string, long> _countries = new(StringComparer.Ordinal);

    private GedSummation(DatasetTable table, UcdpGedQuery query)
    {
        _table = table;
        _layout = GedLayout.Of(table);
        _query = query;
        _actor = new GedMatch(query.Actor, "ucdp-actor-");
        _conflict = new GedMatch(query.Conflict, "ucdp-conflict-");
        _incident = new GedMatch(query.Incident, "ucdp-ged-");
        _place = query.Place is null ? null : Encoding.UTF8.GetBytes(query.Place);
    }

    public static UcdpGedTotals Run(DatasetTable table, UcdpGedQuery query)
    {
        var run = new GedSummation(table, query);
        while (table.Read())
        {
            if (!GedCore.TryRead(table, run._layout, out var core))
            {
                table.Report();
                continue;
            }

            table.Keep();
            if (run.Passes(core))
            {
                run.Add(core);
            }
        }

        var groups = run._groups.OrderBy(group => group.Key).Select(group => run.Total(group.Key, group.Value)).ToList();
        return new UcdpGedTotals(run._layout.Name, query, groups, table);
    }

    private bool Passes(in GedCore core) =>
        (_query.From is not { } from || core.DateStart >= from)
        && (_query.To is not { } to || core.DateStart <= to)
        && (_incident.IsAny || _incident.Hits(core.Id))
        && (_conflict.IsAny || _conflict.Hits(Cell(GedColumn.ConflictNewId), Cell(GedColumn.ConflictName)))
        && (_actor.IsAny
            || _actor.Hits(Cell(GedColumn.SideANewId), Cell(GedColumn.SideA))
            || _actor.Hits(Cell(GedColumn.SideBNewId), Cell(GedColumn.SideB)))
        && (_place is null || Cell(GedColumn.Country).SequenceEqual(_place) || Cell(GedColumn.Adm1).SequenceEqual(_place));

    private void Add(in GedCore core)
    {
        var key = new GedKey(
            Asks(UcdpGedGrouping.Conflict) ? Number(GedColumn.ConflictNewId) : GedKey.None,
            Asks(UcdpGedGrouping.Dyad) ? Number(GedColumn.DyadNewId) : GedKey.None,
            Asks(UcdpGedGrouping.Country) ? Country() : GedKey.None,
            Asks(UcdpGedGrouping.TypeOfViolence) ? core.TypeOfViolence : GedKey.None,
            Asks(UcdpGedGrouping.Year) ? core.Year : GedKey.None);
        ref var sums = ref CollectionsMarshal.GetValueRefOrAddDefault(_groups, key, out var known);
        if (!known)
        {
            sums.ConflictName = Name(UcdpGedGrouping.Conflict, GedColumn.ConflictName);
            sums.Country = Name(UcdpGedGrouping.Country, GedColumn.Country);
            sums.DyadName = Name(UcdpGedGrouping.Dyad, GedColumn.DyadName);
        }

        sums.Low = checked(sums.Low + core.Low);
        sums.Best = checked(sums.Best + core.Best);
        sums.High = checked(sums.High + core.High);
        sums.Rows++;
    }

    private UcdpGedTotal Total(GedKey key, in Sums sums) => new()
    {
        ConflictNewId = GedKey.Or(key.Conflict),
        ConflictName = sums.ConflictName,
        Year = (int?)GedKey.Or(key.Year),
        TypeOfViolenceCode = (int?)GedKey.Or(key.TypeOfViolence),
        CountryId = _layout[GedColumn.CountryId] < 0 ? null : GedKey.Or(key.Country),
        Country = sums.Country,
        DyadNewId = GedKey.Or(key.Dyad),
        DyadName = sums.DyadName,
        Low = sums.Low,
        Best = sums.Best,
        High = sums.High,
        Rows = sums.Rows,
    };

    private bool Asks(UcdpGedGrouping part) => (_query.By & part) != 0;

    private ReadOnlySpan<byte> Cell(GedColumn column) => _layout[column] is >= 0 and var index ? _table[index] : default;

    private long Number(GedColumn column) => CellText.TryWhole(Cell(column), out var value) ? value : GedKey.None;

    private string? Name(UcdpGedGrouping part, GedColumn column) => Asks(part) ? Encoding.UTF8.GetString(Cell(column)) : null;

    // Without ids, countries are numbered in the order in which they are met.
    private long Country()
    {
        if (_layout[GedColumn.CountryId] >= 0)
        {
            return Number(GedColumn.CountryId);
        }

        var name = Encoding.UTF8.GetString(Cell(GedColumn.Country));
        if (!_countries.TryGetValue(name, out var number))
        {
            _countries.Add(name, number = _countries.Count);
        }

        return number;
    }

    private struct Sums
    {
        public string? ConflictName;
        public string? Country;
        public string? DyadName;
        public long Low;
        public long Best;
        public long High;
        public long Rows;
    }
}
