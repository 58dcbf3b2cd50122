using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>Estimates: <c>"at least 78"</c>, <c>"34-56, best 50"</c>, <c>"3-9 (computed)"</c>; a word of somebody's own table tells what it means there.</summary>
/// <remarks>What is computed has no source's word, which the text must say, or reading would take it for a range that somebody gave.</remarks>
internal static class EstimateForm
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool Read(ref MemberReader json, ReadOnlySpan<byte> name, ref Estimate value) => json.Is(name) && Take(ref json, ref value);

    private static bool Take(ref MemberReader json, ref Estimate value)
    {
        var (memory, mark) = (json.Context.Estimates, json.MarkHere());
        if (json.TryRecall(memory, ref value))
        {
            return json.MoveOn();
        }

        if (json.NextIs(JsonTokenType.StartObject))
        {
            ReadWord(ref json, ref value);
            return json.MoveOn();
        }

        if (json.NextIs(JsonTokenType.Number))
        {
            json.ReadToken();
            json.WrongTypeOfNumber("an estimate as a text, such as \"17\" or \"at least 78\"");
            return json.MoveOn();
        }

        json.ReadToken();
        if (json.TryText(out var text) && !Estimate.TryParse(text, out value))
        {
            json.Report(ReadProblems.BadEstimate, Fault(text));
        }

        json.Remember(memory, value, mark);

        return json.MoveOn();
    }

    internal static void Write(ItemWriter json, ReadOnlySpan<byte> name, Estimate value)
    {
        if (value == default)
        {
            return;
        }

        var text = value.ToString();
        if (value.Wording != Wording.InWords || (!json.HasUnreadIn(name) && !IsOfOwnTable(value)))
        {
            json.Text(name, text);
            return;
        }

        WriteWord(json, name, value, text);
    }

    private static string Fault(string text)
    {
        try
        {
            Estimate.Parse(text);
            return $"'{Shown.Short(text)}' is no estimate.";
        }
        catch (FormatException e)
        {
            return e.Message;
        }
    }

    private static void ReadWord(ref MemberReader json, ref Estimate value)
    {
        json.EnterObject("an estimate");
        var (word, table) = ("", "");
        long? least = null, best = null;
        while (json.HasMembers())
        {
            _ = json.Words("word"u8, ref word)
                || json.Words("table"u8, ref table)
                || json.Count("least"u8, ref least)
                || json.Count("best"u8, ref best)
                || json.KeepUnread();
        }

        if (!(json.Need(word.Length > 0, "word") & json.Need(table.Length > 0, "table") & json.Need(least is not null, "least")) || least is not { } low)
        {
            return;
        }

        if (Table(table, word, low) is not { } bounds)
        {
            json.Report(ReadProblems.BadValue, $"The table '{Shown.Short(table)}' cannot give '{Shown.Short(word)}' the least {low}: a name is letters, digits and hyphens, and a table of the library has its own numbers.");
            return;
        }

        value = Estimate.OfWord(word, bounds);
        if (best < low)
        {
            json.Report(ReadProblems.BadValue, $"The best value {best} lies below the least, {low}.");
        }
        else if (best is { } stated)
        {
            value = value.WithBest(stated);
        }
    }

    /// <summary>Finds or makes the table that gives a word its least number; null where none of that name can.</summary>
    private static WordBounds? Table(string name, string word, long least)
    {
        if (Array.Find([WordBounds.Literal, WordBounds.Acled], t => t.Name == name) is { } known)
        {
            return known.TryGet(word, out var there) && there == least ? known : null;
        }

        try
        {
            return new WordBounds(name, new Dictionary<string, long> { [word] = least });
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Asks whether a word is of somebody's own table: the form of an object tells each part by a name.</summary>
    private static bool IsOfOwnTable(Estimate value) => value.ToString().Contains(": at least ", StringComparison.Ordinal);

    private static void WriteWord(ItemWriter json, ReadOnlySpan<byte> name, Estimate value, string text)
    {
        var best = value.Best is { } stated ? string.Create(CultureInfo.InvariantCulture, $", best {stated}") : "";
        var said = text[..^best.Length];
        var table = said.LastIndexOf(" (", StringComparison.Ordinal);
        var named = table < 0 ? WordBounds.Literal.Name : said[(table + 2)..^1];
        json.StartObject(name);
        json.Text("word"u8, table < 0 ? said : said[..table]);
        json.Text("table"u8, named.Split(':')[0]);
        json.Count("least"u8, value.Least ?? 0); // a word always bounds from below
        json.Count("best"u8, value.Best);
        json.EndObject(name);
    }
}
