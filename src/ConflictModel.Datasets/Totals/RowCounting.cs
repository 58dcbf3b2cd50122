namespace ConflictModel.Datasets;

/// <summary>Sums a dataset row by row, by what its typed rows tell.</summary>
/// <param name="name">The name of the dataset.</param>
/// <param name="open">Opens a table as rows.</param>
/// <param name="count">Gets what a row counts; null where it is no event. It is asked first, before anything else of the row.</param>
internal sealed class RowCounting<TRow>(string name, Func<DatasetTable, DatasetReader<TRow>> open, Func<TRow, CountedRow?> count) : DatasetCounting
    where TRow : DatasetRow
{
    /// <summary>Gets by what rows are grouped: under a name, what a row has.</summary>
    public required (string Name, Func<TRow, ValueList<DatasetGroup>> Of)[] By { get; init; }

    /// <summary>Gets the names and ids by which a row is found, under the name of a filter; a filter that is not here cannot be asked for.</summary>
    public required (string Name, Func<TRow, IEnumerable<string>> Of)[] FoundBy { get; init; }

    /// <summary>Gets a value indicating whether a row counts a whole year, which no day divides.</summary>
    public bool IsOfWholeYears { get; init; }

    public override ValueList<string> Groups => [.. By.Select(group => group.Name)];

    public override DatasetTotals Run(IReadOnlyList<Func<DatasetTable>> files, DatasetQuery query)
    {
        var sums = new RowSums();
        var met = new Dictionary<string, CountedRow>(StringComparer.Ordinal);
        var (repeated, otherwise) = (0L, 0L);
        var grouping = query.By.Select(by => Find(By, by, "grouped by")).ToArray();
        var filters = Filters(query).ToArray();
        RefuseDividedYears(query);
        var accounts = new List<DatasetFileAccount>();
        foreach (var file in files)
        {
            using var table = file();
            var earlier = met.Count;
            using var reader = open(table);
            foreach (var row in reader)
            {
                if (count(row) is not { } counted)
                {
                    continue;
                }

                if (accounts.Count > 0 && met.TryGetValue(counted.Key, out var before))
                {
                    repeated++;
                    otherwise += counted == before ? 0 : 1;
                }
                else
                {
                    if (files.Count > 1)
                    {
                        met.TryAdd(counted.Key, counted);
                    }

                    var passes = Passes(row, filters) ? query.IsBetween(counted.Began) : Certainty.Impossible;
                    if (passes is not Certainty.Impossible)
                    {
                        sums.Add([.. grouping.SelectMany(group => group(row))], counted, isPerhaps: passes is Certainty.Possible);
                    }
                }
            }

            accounts.Add(new DatasetFileAccount(table.Notes.File, reader.Layout, reader.Counts, ValueList.From(reader.Notes)) { Lost = table.Notes.Lost });
        }

        return new DatasetTotals(query, sums.InOrder(), ValueList.From(accounts), repeated, otherwise, [.. filters.Select(filter => filter.Wanted.Miss).OfType<DatasetMiss>()]);
    }

    /// <summary>Asks each filter, also where another lets the row not pass: of each it is told whether any row has what it asks for.</summary>
    private static bool Passes(TRow row, (WantedName Wanted, Func<TRow, IEnumerable<string>> Of)[] filters)
    {
        var passes = true;
        foreach (var (wanted, of) in filters)
        {
            passes &= Hits(wanted, of(row));
        }

        return passes;
    }

    private static bool Hits(WantedName wanted, IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            if (string.Equals(name.Trim(), wanted.Wanted.Trim(), StringComparison.OrdinalIgnoreCase))
            {
                wanted.Meet();
                return true;
            }

            if (!wanted.IsMet)
            {
                wanted.Instead(name.Trim());
            }
        }

        return false;
    }

    private IEnumerable<(WantedName Wanted, Func<TRow, IEnumerable<string>> Of)> Filters(DatasetQuery query) =>
        from filter in new[] { ("incident", query.Incident), ("actor", query.Actor), ("conflict", query.Conflict), ("place", query.Place) }
        where filter.Item2 is not null
        select (new WantedName(filter.Item1, filter.Item2), Find(FoundBy, filter.Item1, "filtered by"));

    private T Find<T>((string Name, T Of)[] all, string wanted, string done) =>
        Array.Find(all, one => one.Name == wanted) is { Name: not null } found ? found.Of
        : throw new ArgumentException($"{name} cannot be {done} {wanted}: use {string.Join(", ", all.Select(one => one.Name))}.");

    private void RefuseDividedYears(DatasetQuery query)
    {
        if (IsOfWholeYears && (query.From is { Month: not 1 } or { Day: not 1 } || query.To is { Month: not 12 } or { Day: not 31 }))
        {
            throw new ArgumentException($"A row of {name} counts a whole year, which no day within it divides: give whole years.");
        }
    }
}
