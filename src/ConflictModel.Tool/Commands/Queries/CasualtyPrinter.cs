using System.CommandLine;

namespace ConflictModel.Tool.Commands.Queries;

/// <summary>Prints rows of casualties, as a table or one JSON object a line, and names the policy.</summary>
internal sealed class CasualtyPrinter(InvocationConfiguration console, CasualtyFilter filter, bool json)
{
    private const int MostMinded = 5;

    internal TextWriter Error => console.Error;

    /// <summary>Tells what to mind about the rows, beside the data; of much, the first sentences.</summary>
    internal void Mind(IEnumerable<string> flags)
    {
        var all = flags.Distinct().ToArray();
        foreach (var flag in all.Take(MostMinded))
        {
            console.Error.WriteLine($"Mind: {flag}");
        }

        if (all.Length > MostMinded)
        {
            console.Error.WriteLine($"Mind: {all.Length - MostMinded} more such sentences; --explain tells them all.");
        }
    }

    internal void Print(IEnumerable<CasualtyRow> rows, string policy)
    {
        if (json)
        {
            foreach (var row in rows)
            {
                console.Output.WriteLine(row.Line(policy, filter));
            }

            return;
        }

        var all = rows.ToArray();
        ValueList<string> groups = all.Length > 0 ? ValueList.From(all[0].Groups.Select(g => g.Name)) : filter.By;
        ValueList<string> heads = [.. groups, "low", "best", "high", "estimates", "origins", all.Any(r => r.Unknown > 0) ? "unknown" : "", all.Any(r => r.Certainty is not Certainty.Certain) ? "certainty" : ""];
        var table = all.Select(r => r.Cells()).Prepend(heads).ToArray();
        var widths = heads.Select((_, column) => table.Max(row => row[column].Length)).ToArray();
        foreach (var row in table)
        {
            console.Output.WriteLine(string.Join("  ", row.Select((cell, i) => i < groups.Count ? cell.PadRight(widths[i]) : cell.PadLeft(widths[i]))).TrimEnd());
        }

        console.Error.WriteLine($"{filter.Harm}{string.Concat(filter.Stated.Select(f => $"; {f.Name}: {f.Text}"))}; policy: {policy}.");
        if (Array.TrueForAll(all, r => r.Estimates == 0))
        {
            console.Error.WriteLine("No figure counts here: that is unknown, not zero.");
        }
    }
}
