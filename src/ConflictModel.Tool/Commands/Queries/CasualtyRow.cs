using System.Globalization;

namespace ConflictModel.Tool.Commands.Queries;

/// <summary>One row of casualties: the values of the groups asked for, the bounds, and how many estimates and origins stand behind them.</summary>
internal sealed record CasualtyRow(ValueList<GroupValue> Groups, long? Low, long? Best, long? High, long Estimates, long Origins)
{
    internal string Line(string policy, string harm) => JsonLine.Of(json =>
    {
        foreach (var group in Groups)
        {
            group.Write(json);
        }

        json.WriteCount("low", Low);
        json.WriteCount("best", Best);
        json.WriteCount("high", High);
        json.WriteNumber("estimates", Estimates);
        json.WriteNumber("origins", Origins);
        json.WriteString("harm", harm);
        json.WriteString("policy", policy);
    });

    internal ValueList<string> Cells() =>
        [.. Groups.Select(g => g.Text), Cell(Low, "unknown"), Cell(Best, "none"), Cell(High, "unbounded"), Cell(Estimates, ""), Cell(Origins, "")];

    private static string Cell(long? number, string none) => number?.ToString("N0", CultureInfo.InvariantCulture) ?? none;
}
