using System.Text;

namespace ConflictModel.Datasets;

/// <summary>The column names of a file, in file order, found again by name whatever their order.</summary>
internal sealed class DatasetHeader
{
    private readonly Dictionary<string, int> byName = new(StringComparer.OrdinalIgnoreCase);

    public DatasetHeader(IReadOnlyList<string> names)
    {
        Names = names;
        for (var i = 0; i < names.Count; i++)
        {
            var name = names[i].Trim();
            if (name.Length > 0 && !byName.TryAdd(name, i))
            {
                Twice ??= name;
            }
        }
    }

    /// <summary>Gets the names as printed.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Gets a name that stands twice, if one does.</summary>
    public string? Twice { get; }

    public static DatasetHeader Of(CsvRecords record)
    {
        var names = new string[record.CellCount];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = Encoding.UTF8.GetString(record[i]);
        }

        return new DatasetHeader(names);
    }

    /// <summary>Writes the names as a line of a table, quoted where they must be.</summary>
    public override string ToString() => CsvText.Line(Names);

    /// <summary>Finds a column, capitals and blanks around the name aside; -1 when the file has none of that name.</summary>
    public int IndexOf(string name) => byName.GetValueOrDefault(name.Trim(), -1);

    public bool HasAll(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (IndexOf(name) < 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Tells a line of values from a line of names: names are not numbers, none is empty of letters, and most are there.</summary>
    public bool LooksLikeValues()
    {
        var (numbers, blanks) = (0, 0);
        foreach (var name in Names)
        {
            if (name.Length > 0 && !name.Any(char.IsLetter))
            {
                numbers++;
            }

            blanks += name.Length == 0 ? 1 : 0;
        }

        return numbers * 4 >= Names.Count || blanks * 2 > Names.Count;
    }
}
