namespace ConflictModel.Datasets;

/// <summary>The names that the rows of one file give to UCDP's numbers.</summary>
internal sealed class GedNames
{
    private readonly Dictionary<(int Kind, long Number), SortedSet<string>> names = [];

    private static readonly string[] Kinds = ["actor", "conflict", "dyad"];

    public void Add(UcdpGedRow row)
    {
        Add(0, row.SideANewId, row.SideA);
        Add(0, row.SideBNewId, row.SideB);
        Add(1, row.ConflictNewId, row.ConflictName);
        Add(2, row.DyadNewId, row.DyadName);
    }

    public IEnumerable<UcdpRenaming> RenamedIn(GedNames later)
    {
        foreach (var (key, before) in names.OrderBy(it => it.Key))
        {
            if (later.names.TryGetValue(key, out var after) && !before.SetEquals(after))
            {
                yield return new UcdpRenaming(Kinds[key.Kind], key.Number, [.. before], [.. after]);
            }
        }
    }

    private void Add(int kind, int? number, string name)
    {
        if (number is not { } known || name.Trim() is not { Length: > 0 } trimmed)
        {
            return;
        }

        if (!names.TryGetValue((kind, known), out var heard))
        {
            names.Add((kind, known), heard = new SortedSet<string>(StringComparer.Ordinal));
        }

        heard.Add(trimmed);
    }
}
