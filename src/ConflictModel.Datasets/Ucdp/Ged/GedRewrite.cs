using System.Globalization;

namespace ConflictModel.Datasets;

/// <summary>Writes into a row of GED the figures that the record gives otherwise by now; any other change is told and not written.</summary>
internal static class GedRewrite
{
    public static void Write(Item imported, Item now, RowEdit row)
    {
        if (imported is CasualtyEstimate was && now is CasualtyEstimate figure)
        {
            Write(was, figure, row);
        }
        else
        {
            row.CannotSay(now, "the export writes changed figures only");
        }
    }

    private static void Write(CasualtyEstimate was, CasualtyEstimate now, RowEdit row)
    {
        if ((was with { Number = now.Number, Printed = now.Printed }) != now)
        {
            row.CannotSay(now, "only the number of a figure can be written");
            return;
        }

        var part = now.Id.Value[(now.Id.Value.LastIndexOf("-killed", StringComparison.Ordinal) + "-killed".Length)..];
        var column = part switch
        {
            "-a" => GedColumn.DeathsA,
            "-b" => GedColumn.DeathsB,
            "-civilians" => GedColumn.DeathsCivilians,
            "-unknown" => GedColumn.DeathsUnknown,
            _ => GedColumn.Best,
        };
        if (part.Length > 0 && now.Number is { Best: { } people } && now.Number == Estimate.BestOf(people))
        {
            Set(column, people);
        }
        else if (part.Length == 0 && now.Number is { Least: { } low, Best: { } best, Greatest: { } high } && UcdpDeaths.Estimate(low, best, high) == now.Number)
        {
            Set(GedColumn.Low, low);
            Set(GedColumn.Best, best);
            Set(GedColumn.High, high);
        }
        else
        {
            row.CannotSay(now, $"the layout has no cells for “{now.Number.Describe()}”");
        }

        void Set(GedColumn of, long number) => row.Set(now, GedColumns.Known.Name(of), number.ToString(CultureInfo.InvariantCulture));
    }
}
