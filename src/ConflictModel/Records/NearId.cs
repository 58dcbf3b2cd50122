namespace ConflictModel;

/// <summary>Finds the id that was likely meant by one that nothing has.</summary>
internal sealed class NearId
{
    // A record of millions with as many slips must not be searched for each of them.
    private int looksLeft = 1_000_000;

    /// <summary>Gets the id that differs in the fewest letters, one or two at most; null where none is near.</summary>
    internal string? Of(string id, IReadOnlyList<string> known)
    {
        var most = id.Length <= 2 ? 0 : id.Length <= 4 ? 1 : 2;
        string? nearest = null;
        for (var i = 0; i < known.Count && most > 0 && looksLeft > 0; i++)
        {
            looksLeft--;
            if (Math.Abs(known[i].Length - id.Length) <= most && Distance(id, known[i]) is var distance && distance <= most)
            {
                (nearest, most) = (known[i], distance - 1); // only what is nearer yet
            }
        }

        return nearest;
    }

    /// <summary>Counts the letters to put in, take out, change, or swap with the next that make one text the other.</summary>
    private static int Distance(string one, string other)
    {
        var (before, last, row) = (new int[other.Length + 1], new int[other.Length + 1], new int[other.Length + 1]);
        for (var j = 0; j < row.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            (before, last, row) = (last, row, before);
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                row[j] = Math.Min(changed, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }
        }

        return row[^1];
    }
}
