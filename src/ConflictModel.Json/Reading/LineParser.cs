using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>Reads a stream line by line: the version first, then one item a line.</summary>
/// <remarks>A line with the version may come again, so that streams can be strung together.</remarks>
internal sealed class LineParser
{
    private readonly ProblemLog problems;
    private readonly ReadContext context;

    internal LineParser(ConflictReadOptions options)
    {
        problems = new ProblemLog(options.MaxProblems);
        context = new ReadContext(problems);
    }

    /// <summary>Gets the version that the stream states; empty before its first line.</summary>
    internal string Version { get; private set; } = "";

    /// <summary>Gets a value indicating whether the rest of the stream cannot be read, since its version cannot.</summary>
    internal bool IsOver { get; private set; }

    /// <summary>Reads a line.</summary>
    /// <param name="line">The line, without its end.</param>
    /// <param name="number">Its number, from 1.</param>
    /// <param name="items">Where the items go.</param>
    /// <returns>What is wrong; then no item was added, but perhaps one that keeps the place of what was refused.</returns>
    internal ValueList<ReadProblem> Parse(ReadOnlySpan<byte> line, int number, List<Item> items)
    {
        line = (number == 1 ? TextCheck.WithoutMark(line) : line).TrimEnd((byte)'\r');
        if (line.Trim(" \t"u8).IsEmpty)
        {
            return default;
        }

        problems.Clear();
        context.Names.Clear();
        if (TextCheck.IsText(line, problems, out var isAscii))
        {
            context.Interner.ReadsAscii = isAscii;
            Read(line, items);
        }

        return problems.Met == 0 ? default : problems.Located(line, number);
    }

    /// <summary>Reads one item that stands alone, as a line has it.</summary>
    /// <returns>The item; null, or one that only keeps its place, where something is wrong.</returns>
    internal static Item? ReadItem(ReadOnlySpan<byte> utf8, out ValueList<ReadProblem> found)
    {
        var problems = new ProblemLog(ConflictReadOptions.Default.MaxProblems);
        var context = new ReadContext(problems);
        var json = new MemberReader(utf8, context, stream: true);
        Item? item = null;
        json.ReadToken();
        if (json.Token is JsonTokenType.StartObject)
        {
            item = ItemReading.Read(ref json, utf8, context, null, "");
        }
        else
        {
            json.WrongType("an item: one object");
        }

        found = problems.Met == 0 ? default : problems.Located(utf8);
        return item;
    }

    private void Read(ReadOnlySpan<byte> line, List<Item> items)
    {
        var json = new MemberReader(line, context, stream: true);
        try
        {
            json.ReadToken();
            if (json.Token is not JsonTokenType.StartObject)
            {
                json.WrongType("an item: one object");
            }
            else if (Version.Length == 0 || StartsWithVersion(line))
            {
                ReadHeader(ref json, line, items);
            }
            else if (ItemReading.Read(ref json, line, context, null, "") is { } item)
            {
                items.Add(item);
            }

            json.ReadToken(); // nothing may follow
        }
        catch (JsonException e)
        {
            var met = problems.Met;
            TextCheck.Report(line, e, json.Pointer(), problems);
            if (Version.Length == 0 && problems.Has(ReadProblems.Truncated))
            {
                problems.Rephrase(met, "The first line of a stream ends too early: something is left open. If this is a document, read it by Read, or by ReadAny, which takes either.");
            }
        }

        IsOver = Version.Length == 0;
    }

    private static bool StartsWithVersion(ReadOnlySpan<byte> line)
    {
        var start = line.TrimStart(" \t"u8)[1..].TrimStart(" \t"u8); // an object starts here
        return start.StartsWith("\"conflictModel\""u8);
    }

    private void ReadHeader(ref MemberReader json, ReadOnlySpan<byte> line, List<Item> items)
    {
        var version = "";
        json.StartItem("");
        json.WatchNames();
        for (; json.HasMembers(); json.MoveOn())
        {
            if (json.TakesText("conflictModel"u8, ref version))
            {
                if (FormatVersion.Fault(version) is { } fault)
                {
                    json.Report(fault.Code, fault.Message);
                    version = "";
                }

                continue;
            }

            var name = System.Text.Encoding.UTF8.GetString(json.Name);
            json.ReadToken();
            var start = json.Offset;
            if (ItemReading.IsKnown(name))
            {
                problems.Add(ReadProblems.WrongType, $"/{name}", start, "This line is a whole document: read it by Read, or by ReadAny, which takes either.");
            }

            json.Skip();
            items.Add(new UnreadItem("", $"/{JsonPointer.Escape(name)}", JsonText.Minified(line[start..json.Consumed])));
        }

        if (version.Length == 0 && problems.Met == 0)
        {
            problems.Add(ReadProblems.MissingVersion, "", 0, $"The stream does not state its version: its first line should be {{\"conflictModel\":\"{FormatVersion.Current}\"}}.");
        }

        Version = problems.Met == 0 ? version : "";
    }
}
