using System.Text;

namespace ConflictModel.Json;

/// <summary>Collects problems by their byte, and finds line and column of all of them in one pass at the end.</summary>
internal sealed class ProblemLog(int most)
{
    private readonly List<(string Code, string Pointer, int Offset, string Message)> found = [];

    /// <summary>Gets how many problems were met, those not kept included.</summary>
    internal int Met { get; private set; }

    /// <summary>Adds a problem, if there is room.</summary>
    /// <param name="code">Which it is.</param>
    /// <param name="pointer">Where, as a JSON pointer.</param>
    /// <param name="offset">At which byte.</param>
    /// <param name="message">The sentence that tells it.</param>
    /// <param name="endsReading">Whether nothing can be read from there on: that is told however many others there are.</param>
    internal void Add(string code, string pointer, int offset, string message, bool endsReading = false)
    {
        Met++;
        if (found.Count < most || endsReading)
        {
            found.Add((code, pointer, offset, message));
        }
    }

    /// <summary>Says otherwise what was added last, if it was kept.</summary>
    /// <param name="met">How many problems had been met before it.</param>
    /// <param name="message">The sentence that tells it.</param>
    internal void Rephrase(int met, string message)
    {
        if (Met > met && found.Count > 0)
        {
            found[^1] = found[^1] with { Message = message };
        }
    }

    internal void Clear()
    {
        found.Clear();
        Met = 0;
    }

    internal bool Has(string code) => found.Exists(p => p.Code == code);

    /// <summary>Puts the pointer of an item before those of the problems within it, once its id is known.</summary>
    internal void Within(string pointer, int since)
    {
        for (var i = since; i < found.Count; i++)
        {
            var problem = found[i];
            found[i] = problem with { Pointer = pointer + problem.Pointer };
        }
    }

    internal int Kept => found.Count;

    internal ValueList<ReadProblem> Located(ReadOnlySpan<byte> utf8, int firstLine = 1)
    {
        var located = new List<ReadProblem>(found.Count + 1);
        var (line, lineStart, at) = (firstLine, 0, 0);
        foreach (var problem in found.OrderBy(p => p.Offset)) // a stable order: what was met first stays first
        {
            var offset = Math.Min(problem.Offset, utf8.Length);
            for (int next; (next = utf8[at..offset].IndexOf((byte)'\n')) >= 0; lineStart = at)
            {
                at += next + 1;
                line++;
            }

            var column = Encoding.UTF8.GetCharCount(utf8[lineStart..offset]) + 1;
            located.Add(new ReadProblem(problem.Code, problem.Pointer, line, column, problem.Message));
            at = offset;
        }

        if (Met > found.Count)
        {
            var last = located[^1];
            located.Add(last with { Code = ReadProblems.TooManyProblems, Message = $"{Met - found.Count} further problems are not told." });
        }

        return ValueList.From(located);
    }
}
