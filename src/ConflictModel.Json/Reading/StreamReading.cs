using System.Runtime.CompilerServices;

namespace ConflictModel.Json;

/// <summary>Reads streams: item by item, or whole where a record is asked for.</summary>
internal static class StreamReading
{
    internal static IEnumerable<Item> Items(Stream stream, ConflictReadOptions options)
    {
        var (lines, parser, items) = (new LineBuffer(options.MaxLineBytes), new LineParser(options), new List<Item>());
        do
        {
            while (lines.TryTake())
            {
                Take(lines, parser, items, options);
                foreach (var item in items)
                {
                    yield return item;
                }
            }
        }
        while (lines.Came(stream.Read(lines.Room().Span)));
        End(parser);
    }

    internal static async IAsyncEnumerable<Item> ItemsAsync(
        Stream stream, ConflictReadOptions options, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var (lines, parser, items) = (new LineBuffer(options.MaxLineBytes), new LineParser(options), new List<Item>());
        do
        {
            while (lines.TryTake())
            {
                Take(lines, parser, items, options);
                foreach (var item in items)
                {
                    yield return item;
                }
            }
        }
        while (lines.Came(await stream.ReadAsync(lines.Room(), cancellation).ConfigureAwait(false)));
        End(parser);
    }

    /// <summary>Reads a stream that is all there into a record, or finds all that is wrong with it.</summary>
    internal static ConflictReadResult Record(ReadOnlySpan<byte> utf8, ConflictReadOptions options)
    {
        var (parser, items, found, read) = (new LineParser(options), new ItemList(), new List<ReadProblem>(), new List<Item>());
        var rest = utf8;
        for (var number = 1; !rest.IsEmpty && !(parser.IsOver && found.Count > 0); number++)
        {
            var stop = rest.IndexOf((byte)'\n');
            var line = stop < 0 ? rest : rest[..stop];
            rest = stop < 0 ? default : rest[(stop + 1)..];
            read.Clear();
            var problems = parser.Parse(line, number, read);
            found.AddRange(problems);
            foreach (var item in problems.IsEmpty || read.Count > 0 ? read : LostItem.KeptPlaces(line))
            {
                items.Add(item, number, isFlawed: !problems.IsEmpty);
            }
        }

        ConflictRecord? record = null;
        if (parser.Version.Length == 0)
        {
            found.AddRange(found.Count == 0 ? [NoVersion] : []);
        }
        else
        {
            record = items.ToRecord((fault, number, first) => found.Add(new ReadProblem(
                fault.Code, fault.Pointer, number, 1, first == number ? fault.Message : $"{fault.Message} (The other stands in line {first}.)")));
        }

        if (found.Count == 0)
        {
            return new ConflictReadResult(record, default, ConflictJsonForm.Stream, parser.Version);
        }

        var told = found.OrderBy(p => p.Line).Take(options.MaxProblems).ToList();
        if (found.Count > told.Count)
        {
            told.Add(told[^1] with { Code = ReadProblems.TooManyProblems, Message = $"{found.Count - told.Count} further problems are not told." });
        }

        return new ConflictReadResult(null, ReferencePlaces.In(utf8, MissingFamily.NamedIn(ValueList.From(told), items)), ConflictJsonForm.Stream, parser.Version);
    }

    private static ReadProblem NoVersion =>
        new(ReadProblems.MissingVersion, "", 1, 1, $"The stream is empty: its first line should be {{\"conflictModel\":\"{FormatVersion.Current}\"}}.");

    private static void Take(LineBuffer lines, LineParser parser, List<Item> items, ConflictReadOptions options)
    {
        items.Clear();
        options.OnLine?.Invoke(lines.Number, lines.Line);
        var found = parser.Parse(lines.Line.Span, lines.Number, items);
        if (found.IsEmpty)
        {
            return;
        }

        if (options.OnProblem is null || parser.IsOver)
        {
            throw new ConflictJsonException(found);
        }

        items.Clear();
        foreach (var problem in found)
        {
            options.OnProblem(problem);
        }
    }

    private static void End(LineParser parser)
    {
        if (parser.Version.Length == 0)
        {
            throw new ConflictJsonException([NoVersion]);
        }
    }
}
