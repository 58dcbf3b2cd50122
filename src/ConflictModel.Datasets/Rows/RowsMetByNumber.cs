namespace ConflictModel.Datasets;

/// <summary>Knows rows by numbers in little memory, whatever the length of the file: a bit an id, since ids lie close together, and what the last sixty-five thousand rows were.</summary>
internal sealed class RowsMetByNumber(DatasetTable table, int column) : RowsMet<long>(table, column)
{
    private const int PageShift = 9;
    private const int WordsOfPage = 1 << (PageShift - 6); // 64 ids a word
    private const int FewestPlaces = 1 << 12;
    private const int MostPlaces = 1 << 16;
    private readonly Dictionary<long, ulong[]> pages = []; // by the id without its last bits, which say the place in the page
    private (long Id, MetRow Row)[] last = new (long, MetRow)[FewestPlaces]; // each id has one place, which it may lose to a later one where there are most
    private ulong[] page = []; // the page met last: the next id is mostly on it, too
    private long pageKey = long.MinValue; // that of no id

    private protected override bool TryAdd(long id, MetRow row, out MetRow? first)
    {
        ref var word = ref PageOf(id)[(int)((id >> 6) & (WordsOfPage - 1))];
        var bit = 1UL << (int)(id & 63);
        if ((word & bit) != 0)
        {
            var there = this.last[PlaceOf(id)];
            first = there.Id == id && there.Row.Line > 0 ? there.Row : null;
            return false;
        }

        word |= bit;
        while (this.last[PlaceOf(id)].Row.Line > 0 && this.last.Length < MostPlaces)
        {
            Grow();
        }

        this.last[PlaceOf(id)] = (id, row);
        first = null;
        return true;
    }

    private ulong[] PageOf(long id)
    {
        var key = id >> PageShift;
        if (key == this.pageKey)
        {
            return this.page;
        }

        if (!this.pages.TryGetValue(key, out var found))
        {
            found = new ulong[WordsOfPage];
            this.pages.Add(key, found);
        }

        (this.page, this.pageKey) = (found, key);
        return found;
    }

    private int PlaceOf(long id) => (int)(id & (this.last.Length - 1));

    private void Grow()
    {
        var before = this.last;
        this.last = new (long, MetRow)[before.Length * 4];
        foreach (var row in before)
        {
            if (row.Row.Line > 0)
            {
                this.last[PlaceOf(row.Id)] = row;
            }
        }
    }
}
