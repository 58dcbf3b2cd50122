using System.CommandLine;

namespace ConflictModel.Tool.Commands.Queries;

/// <summary>Prints rows of casualties, as a table or one JSON object a line, and names the policy.</summary>
internal sealed class CasualtyPrinter(InvocationConfiguration console, CasualtyFilter filter, bool json)
{
    internal TextWriter Error => console.Error;

    internal void Print(IEnumerable<CasualtyRow> rows, string policy)
    {
        if (json)
        {
            foreach (var row in rows)
            {
                console.Output.WriteLine(row.Line(policy, filter.Harm.Word));
            }

            return;
        }

        var all = rows.ToArray();
        ValueList<string> groups = all.Length > 0 ? ValueList.From(all[0].Groups.Select(g => g.Name)) : filter.By;
        ValueList<string> heads = [.. groups, "low", "best", "high", "estimates", "origins", "", ""];
        var table = all.Select(r => r.Cells()).Prepend(heads).ToArray();
        var widths = heads.Select((_, column) => table.Max(row => row[column].Length)).ToArray();
        foreach (var row in table)
        {
            console.Output.WriteLine(string.Join("  ", row.Select((cell, i) => i < groups.Count ? cell.PadRight(widths[i]) : cell.PadLeft(widths[i]))).TrimEnd());
        }

        console.Error.WriteLine($"{filter.Harm}; policy: {policy}.");
        if (table.Length == 1)
        {
            console.Error.WriteLine("No figure counts here: that is unknown, not zero.");
        }
    }
}
