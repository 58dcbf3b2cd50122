using System.Globalization;
using ConflictModel.Datasets;

namespace ConflictModel.Tool.Commands.Queries;

/// <summary>One row of casualties: the values of the groups asked for, the bounds, and how many estimates and origins stand behind them.</summary>
internal sealed record CasualtyRow(ValueList<GroupValue> Groups, long? Low, long? Best, long? High, long Estimates, long Origins)
{
    /// <summary>Gets how many of the things summed have no number: figures that make no estimate, or none that counts, since all are rejected, denied or hypothetical.</summary>
    /// <remarks>Somebody spoke of a toll there, and nobody tells it: that is unknown, not zero, so each leaves the sum open above.</remarks>
    internal long Unknown { get; init; }

    /// <summary>Gets the sum of the best numbers that are told, where others are not: of a part only.</summary>
    internal long? Told { get; init; }

    /// <summary>Gets the account of the rows of dataset files; null for a record.</summary>
    internal RowCounts? Rows { get; init; }

    /// <summary>Gets how certain the row is: possible where it rests on what is disputed, perhaps not yet said, or perhaps outside the dates.</summary>
    internal Certainty Certainty { get; init; } = Certainty.Certain;

    internal string Line(string policy, CasualtyFilter filter) => JsonLine.Of(json =>
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
        json.WriteNumber("unknown", Unknown);
        if (Told is { } told)
        {
            json.WriteNumber("bestTold", told);
        }

        json.WriteString("certainty", RelationQuery.Word(Certainty));
        json.WriteString("harm", filter.Harm.Word);
        json.WriteString("policy", policy);
        if (Rows is { } rows)
        {
            json.WriteNumber("rowsRead", rows.Read);
            json.WriteNumber("rowsKept", rows.Kept);
            json.WriteNumber("rowsReported", rows.Reported);
        }

        if (filter.Stated.Any())
        {
            json.WriteStartObject("asked");
            foreach (var (name, text) in filter.Stated)
            {
                json.WriteString(name, text);
            }

            json.WriteEndObject();
        }
    });

    internal ValueList<string> Cells() =>
        [.. Groups.Select(g => g.Text), Cell(Low, "unknown"), Cell(Best, "none"), Cell(High, "unbounded"), Cell(Estimates, ""), Cell(Origins, ""), Unknown == 0 ? "" : $"{Unknown} without a number", Certainty is Certainty.Certain ? "" : "possible", Cell(Told, "")];

    private static string Cell(long? number, string none) => number?.ToString("N0", CultureInfo.InvariantCulture) ?? none;
}
