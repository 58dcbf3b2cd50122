namespace ConflictModel.Tool.Commands.Queries;

/// <summary>Prints rows of casualties, as a table or one JSON object a line, and names the policy.</summary>
internal sealed class CasualtyPrinter(Terminal terminal, CasualtyFilter filter, bool json)
{
    private const int MostMinded = 5;

    internal Terminal Terminal => terminal;

    /// <summary>Tells what to mind about the rows, beside the data; of much, the first sentences.</summary>
    internal void Mind(IEnumerable<string> flags)
    {
        var all = flags.Distinct().ToArray();
        foreach (var flag in all.Take(MostMinded))
        {
            terminal.Say($"Mind: {flag}");
        }

        if (all.Length > MostMinded)
        {
            terminal.Say($"Mind: {all.Length - MostMinded} more such sentences; --explain tells them all.");
        }
    }

    internal void Print(IEnumerable<CasualtyRow> rows, string policy)
    {
        var all = rows.ToArray();
        if (json)
        {
            foreach (var row in all)
            {
                terminal.PrintJson(row.Line(policy, filter));
            }
        }
        else
        {
            PrintTable(all, policy);
        }

        // A row for a program tells by itself that it is unknown; no row tells nothing.
        if (json ? all.Length == 0 : Array.TrueForAll(all, r => r.Estimates == 0))
        {
            SayNothingCounts();
        }
    }

    /// <summary>Says that there is nothing to add up, which is no zero.</summary>
    internal void SayNothingCounts() => terminal.Say("No figure counts here: that is unknown, not zero.");

    private void PrintTable(CasualtyRow[] all, string policy)
    {
        ValueList<string> groups = all.Length > 0 ? ValueList.From(all[0].Groups.Select(g => g.Name)) : filter.By;
        ValueList<string> heads = [.. groups, "low", "best", "high", "estimates", "origins", all.Any(r => r.Unknown > 0) ? "unknown" : "", all.Any(r => r.Certainty is not Certainty.Certain) ? "certainty" : "", all.Any(r => r.Told is not null) ? "best told" : ""];
        var table = all.Select(r => ValueList.From(r.Cells().Select(SafeText.Of))).Prepend(heads).ToArray();
        var widths = heads.Select((_, column) => table.Max(row => row[column].Length)).ToArray();
        foreach (var row in table)
        {
            terminal.Print(string.Join("  ", row.Select((cell, i) => i < groups.Count ? cell.PadRight(widths[i]) : cell.PadLeft(widths[i]))).TrimEnd());
        }

        terminal.Say($"{filter.Harm}{string.Concat(filter.Stated.Select(f => $"; {f.Name}: {f.Text}"))}; policy: {policy}.");
        if (filter.By.Contains("actor"))
        {
            terminal.Say("What happened counts for each actor in it: these rows do not add up.");
        }
    }
}
