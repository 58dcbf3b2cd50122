namespace ConflictModel.Datasets;

/// <summary>A list that grows by blocks, so that what is in it is never copied as a whole and nothing is kept in reserve.</summary>
/// <typeparam name="T">What it holds.</typeparam>
internal sealed class BlockList<T>
    where T : unmanaged
{
    private const int Shift = 16;
    private const int BlockLength = 1 << Shift;

    private T[][] blocks = [];
    private T[] last = [];
    private int used;

    public int Count => blocks.Length == 0 ? 0 : ((blocks.Length - 1) << Shift) + used;

    public T this[int index] => blocks[index >> Shift][index & (BlockLength - 1)];

    public void Add(T value)
    {
        if (used == last.Length)
        {
            Grow();
        }

        last[used++] = value;
    }

    /// <summary>Gives back what the last block has in reserve.</summary>
    public void Trim()
    {
        if (used < last.Length)
        {
            Array.Resize(ref last, used);
            blocks[^1] = last;
        }
    }

    /// <summary>Finds a value in a list whose values rise.</summary>
    /// <returns>Its index; -1 when it is not there.</returns>
    public int IndexOf(T value)
    {
        var (low, high) = (0, Count - 1);
        while (low <= high)
        {
            var middle = low + ((high - low) / 2);
            var order = Comparer<T>.Default.Compare(this[middle], value);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    private void Grow()
    {
        // A short file has one short block.
        if (last.Length is > 0 and < BlockLength)
        {
            Array.Resize(ref last, last.Length * 2);
            blocks[^1] = last;
            return;
        }

        last = GC.AllocateUninitializedArray<T>(blocks.Length == 0 ? 1 << 8 : BlockLength);
        used = 0;
        blocks = [.. blocks, last];
    }
}
