namespace ConflictModel.Datasets;

/// <summary>The sums of rows by group.</summary>
internal sealed class RowSums
{
    private readonly Dictionary<ValueList<DatasetGroup>, DatasetTotal> sums = [];

    /// <summary>Adds a row to its group. One without a number is counted as such: low is then of the others, and best and high are of nobody knows how many.</summary>
    /// <remarks>One that only perhaps belongs here may add nothing: what is sure is that it adds no more than its high number.</remarks>
    public void Add(ValueList<DatasetGroup> groups, in CountedRow row, bool isPerhaps)
    {
        var isUnknown = (row.Low, row.Best, row.High) is (null, null, null);
        var (low, best) = !isPerhaps ? (row.Low, row.Best) : (row.High is null ? null : 0, default(long?));
        var known = sums.TryGetValue(groups, out var before);
        sums[groups] = new DatasetTotal(
            groups,
            before?.Low is { } least && low is { } more ? checked(least + more) : before?.Low ?? low,
            known ? checked(before!.Best + best) : best, // known: there is one
            known ? checked(before!.High + row.High) : row.High,
            (before?.Rows ?? 0) + 1,
            (before?.Unknown ?? 0) + (isUnknown ? 1 : 0))
        {
            Perhaps = (before?.Perhaps ?? 0) + (isPerhaps ? 1 : 0),
            BestTold = before?.BestTold is { } told && best is { } further ? checked(told + further) : before?.BestTold ?? best,
        };
    }

    public ValueList<DatasetTotal> InOrder() => ValueList.From(sums.Values.Order(Comparer<DatasetTotal>.Create(Compare)));

    private static bool IsUnknown(in DatasetGroup group) => group is { Number: null, Text: null };

    private static int Compare(DatasetTotal? x, DatasetTotal? y)
    {
        for (var i = 0; i < x!.Groups.Count; i++) // the sums hold no null, and all have the same groups
        {
            var (one, other) = (x.Groups[i], y!.Groups[i]);
            var order = (IsUnknown(one), one.Number ?? 0).CompareTo((IsUnknown(other), other.Number ?? 0)); // what is not known comes last
            order = order != 0 ? order : string.CompareOrdinal(one.Text, other.Text);
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }
}
