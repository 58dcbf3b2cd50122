using System.Text;

namespace ConflictModel.Datasets;

/// <summary>Compares two releases event by event; the earlier one is held in memory, the later one streams.</summary>
internal sealed class GedComparing
{
    private readonly GedNames namesBefore = new();
    private readonly GedNames namesAfter = new();

    public static UcdpGedComparison Run(DatasetReader<UcdpGedRow> before, DatasetReader<UcdpGedRow> after) => new GedComparing().Compare(before, after);

    /// <summary>Answers whether two cells say the same, however they print it.</summary>
    public static bool SayTheSame(string before, string after)
    {
        if (before == after)
        {
            return true;
        }

        var (one, other) = (Encoding.UTF8.GetBytes(before), Encoding.UTF8.GetBytes(after));
        return CellText.Trim(one).SequenceEqual(CellText.Trim(other))
            || (CellText.TryDay(one, out var day) && CellText.TryDay(other, out var otherDay) && day == otherDay)
            || (CellText.TryReal(one, out var number) && CellText.TryReal(other, out var otherNumber) && number == otherNumber)
            || (Point(before) is { } point && point == Point(after));
    }

    /// <summary>Reads a point of well-known text, such as <c>POINT (-99 12.5)</c>.</summary>
    private static (double East, double North)? Point(string text)
    {
        const string start = "POINT (";
        if (!text.StartsWith(start, StringComparison.Ordinal) || !text.EndsWith(')'))
        {
            return null;
        }

        var numbers = text[start.Length..^1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return numbers.Length == 2 && CellText.TryReal(Encoding.UTF8.GetBytes(numbers[0]), out var east) && CellText.TryReal(Encoding.UTF8.GetBytes(numbers[1]), out var north)
            ? (east, north)
            : null;
    }

    private UcdpGedComparison Compare(DatasetReader<UcdpGedRow> before, DatasetReader<UcdpGedRow> after)
    {
        var earlier = new Dictionary<long, UcdpGedRow>();
        foreach (var row in before)
        {
            namesBefore.Add(row);
            earlier[row.Id] = row;
        }

        var changes = new List<UcdpGedChange>();
        var unchanged = 0L;
        var columns = Shared(before.Columns, after.Columns);
        foreach (var row in after)
        {
            namesAfter.Add(row);
            if (!earlier.Remove(row.Id, out var was))
            {
                changes.Add(new UcdpGedChange(null, row, []));
            }
            else if (Differing(was, row, columns) is { Count: > 0 } cells)
            {
                changes.Add(new UcdpGedChange(was, row, cells));
            }
            else
            {
                unchanged++;
            }
        }

        changes.AddRange(earlier.Values.Select(row => new UcdpGedChange(row, null, [])));
        return new UcdpGedComparison(before, after, [.. changes.OrderBy(change => change.Id)], [.. namesBefore.RenamedIn(namesAfter)], unchanged);
    }

    /// <summary>Gives the columns that both files have, in the published order, and others after them.</summary>
    private static List<string> Shared(IReadOnlyList<string> before, IReadOnlyList<string> after) =>
        [.. GedColumns.Known.Names.Concat(before).Distinct(StringComparer.OrdinalIgnoreCase)
            .Where(column => before.Contains(column, StringComparer.OrdinalIgnoreCase) && after.Contains(column, StringComparer.OrdinalIgnoreCase))];

    private static List<UcdpCellChange> Differing(UcdpGedRow before, UcdpGedRow after, List<string> columns)
    {
        var cells = new List<UcdpCellChange>();
        foreach (var column in columns)
        {
            var isSame = column == GedColumns.Known.Name(GedColumn.ActiveYear) && before.ActiveYear is not null ? before.ActiveYear == after.ActiveYear
                : SayTheSame(before[column], after[column]);
            if (!isSame)
            {
                cells.Add(new UcdpCellChange(column, before[column], after[column]));
            }
        }

        return cells;
    }
}
