namespace ConflictModel.Datasets;

/// <summary>The sums of rows by group.</summary>
internal sealed class RowSums
{
    private readonly Dictionary<ValueList<DatasetGroup>, DatasetTotal> sums = [];

    /// <summary>Adds a row to its group. One without a number is counted as such: low is then of the others, and best and high are of nobody knows how many.</summary>
    public void Add(ValueList<DatasetGroup> groups, in CountedRow row)
    {
        var isUnknown = (row.Low, row.Best, row.High) is (null, null, null);
        sums[groups] = sums.TryGetValue(groups, out var before)
            ? new DatasetTotal(
                groups,
                before.Low is { } low && row.Low is { } more ? checked(low + more) : before.Low ?? row.Low,
                checked(before.Best + row.Best),
                checked(before.High + row.High),
                before.Rows + 1,
                before.Unknown + (isUnknown ? 1 : 0))
            : new DatasetTotal(groups, row.Low, row.Best, row.High, 1, isUnknown ? 1 : 0);
    }

    public ValueList<DatasetTotal> InOrder() => ValueList.From(sums.Values.Order(Comparer<DatasetTotal>.Create(Compare)));

    private static int Compare(DatasetTotal? x, DatasetTotal? y)
    {
        for (var i = 0; i < x!.Groups.Count; i++) // the sums hold no null, and all have the same groups
        {
            var (one, other) = (x.Groups[i], y!.Groups[i]);
            var order = (one.Number ?? long.MinValue).CompareTo(other.Number ?? long.MinValue);
            order = order != 0 ? order : string.CompareOrdinal(one.Text, other.Text);
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }
}
