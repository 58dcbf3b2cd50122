namespace ConflictModel.Tool;

/// <summary>Finds the words that somebody is likely to have meant by one that is unknown.</summary>
internal static class NearWord
{
    private const int MostGiven = 3;
    private const int MostNames = 5;

    /// <summary>Asks whether the words nearest to one were meant, none farther than two letters apart; empty where none is near.</summary>
    internal static string Question(string word, IEnumerable<string> known)
    {
        var apart = known.Select(k => (Word: k, Apart: Apart(k, word))).Where(k => k.Apart <= 2).ToList();
        var near = apart.Where(k => k.Apart == apart.Min(a => a.Apart)).Take(MostGiven).Select(k => k.Word);
        return apart.Count == 0 ? "" : $"did you mean {string.Join(" or ", near)}? ";
    }

    /// <summary>Asks whether one of the names nearest to one was meant: those that hold it or are held by it, or are no farther than two letters apart; empty where none is near.</summary>
    /// <remarks>No number is near another.</remarks>
    internal static string QuestionOfNames(string name, IReadOnlyCollection<string> known)
    {
        if (name.Length == 0 || name.All(char.IsAsciiDigit))
        {
            return "";
        }

        var upper = name.ToUpperInvariant();
        var near = known
            .Where(k => k.Contains(name, StringComparison.OrdinalIgnoreCase) || (k.Length > 1 && name.Contains(k, StringComparison.OrdinalIgnoreCase)) || Apart(k.ToUpperInvariant(), upper) <= Math.Min(2, name.Length / 3))
            .OrderBy(k => Apart(k.ToUpperInvariant(), upper))
            .Take(MostNames)
            .ToArray();
        return near.Length == 0 ? "" : $" Did you mean {string.Join(", ", near)}?";
    }

    /// <summary>Counts the letters to add, leave out or change that make one word of another.</summary>
    internal static int Apart(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                (corner, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, corner + (one[i - 1] == other[j - 1] ? 0 : 1)));
            }
        }

        return row[^1];
    }
}
