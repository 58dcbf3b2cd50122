// Compiled into each assembly that asks what was meant by a word, so that all of them ask in one way.
namespace ConflictModel;

/// <summary>Finds the words that somebody is likely to have meant by one that is unknown.</summary>
internal static class NearWord
{
    private const int MostGiven = 3;
    private const int MostApart = 2;
    private const int MostNames = 5;

    /// <summary>Asks whether the words nearest to one were meant, none farther than two letters apart; empty where none is near.</summary>
    internal static string Question(string word, IEnumerable<string> known) =>
        Of(word, known) is { Count: > 0 } near ? $"did you mean {string.Join(" or ", near)}? " : "";

    /// <summary>Gets the words nearest to one, none farther than two letters apart, or than one of a word of three letters; the case of letters does not count.</summary>
    internal static List<string> Of(string word, IEnumerable<string> known)
    {
        var (least, near) = (word.Length > 3 ? MostApart : 1, new List<string>());
        foreach (var one in known)
        {
            var apart = Math.Abs(one.Length - word.Length) > least ? least + 1 : Apart(one.ToUpperInvariant(), word.ToUpperInvariant());
            if (apart < least)
            {
                near.Clear();
                least = apart;
            }

            if (apart == least && near.Count < MostGiven && !near.Contains(one))
            {
                near.Add(one);
            }
        }

        return near;
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

    /// <summary>Counts the letters to add, leave out, change or exchange with the next that make one word of another.</summary>
    internal static int Apart(string one, string other)
    {
        var (twoBefore, before, row) = (new int[other.Length + 1], Enumerable.Range(0, other.Length + 1).ToArray(), new int[other.Length + 1]);
        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var least = Math.Min(Math.Min(before[j], row[j - 1]) + 1, before[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                row[j] = i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1] ? Math.Min(least, twoBefore[j - 2] + 1) : least;
            }

            (twoBefore, before, row) = (before, row, twoBefore);
        }

        return before[^1];
    }
}
