using ConflictModel.Json;

namespace ConflictModel.Tool.Commands.Comparing;

/// <summary>Tells clashes: which file says what, and in which members that differs.</summary>
internal sealed class ClashTeller(IReadOnlyList<(string Name, ConflictRecord Record)> files)
{
    private readonly Dictionary<string, Item>[] items = [.. files.Select(f => f.Record.ToDictionary(i => i.Pointer, StringComparer.Ordinal))];

    /// <summary>Tells a clash: a line for each file that has a version of its own, and the members it changes.</summary>
    internal IEnumerable<string> Lines(MergeClash clash)
    {
        var shown = clash.Baseline;
        for (var i = 0; i < files.Count; i++)
        {
            var item = items[i].GetValueOrDefault(clash.Pointer);
            if (item is null ? clash.Baseline is null : clash.Baseline is { } old && AreSame(old, item))
            {
                continue; // it does not speak of the item, or left it as it was
            }

            yield return $"  {files[i].Name}: {(item is null ? "removed" : ItemWords.Line(files[i].Record, item))}";
            if (item is not null && shown is not null)
            {
                foreach (var member in ItemChange.Between(shown, item).Members)
                {
                    yield return $"      {ItemWords.Change(member)}";
                }
            }

            shown ??= item; // without a base, the first version is what the others differ from
        }
    }

    /// <summary>Names the first or last file that has a version.</summary>
    internal string NameOf(MergeClash clash, MergeVersion version, bool last)
    {
        var having = Enumerable.Range(0, files.Count).Where(i => items[i].GetValueOrDefault(clash.Pointer) is { } item
            ? version.Item is { } taken && AreSame(taken, item)
            : version.Item is null);
        return files[last ? having.Last() : having.First()].Name;
    }

    private static bool AreSame(Item one, Item other) => ItemChange.Between(one, other).Members.IsEmpty;
}
