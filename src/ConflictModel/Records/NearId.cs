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
            if (Math.Abs(known[i].Length - id.Length) <= most && NearWord.Apart(id, known[i]) is var distance && distance <= most)
            {
                (nearest, most) = (known[i], distance - 1); // only what is nearer yet
            }
        }

        return nearest;
    }
}
