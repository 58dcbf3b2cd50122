using System.Runtime.InteropServices;

namespace ConflictModel.Datasets;

/// <summary>Knows rows by any key. Memory grows with them, by some forty bytes and the key.</summary>
internal sealed class RowsMetByKey<TKey>(DatasetTable table, int column) : RowsMet<TKey>(table, column)
    where TKey : notnull
{
    private readonly Dictionary<TKey, MetRow> rows = [];

    private protected override bool TryAdd(TKey id, MetRow row, out MetRow? first)
    {
        ref var there = ref CollectionsMarshal.GetValueRefOrAddDefault(this.rows, id, out var exists);
        first = exists ? there : null;
        if (!exists)
        {
            there = row;
        }

        return !exists;
    }
}
