using ConflictModel.Datasets;
using ConflictModel.Json;
using ConflictModel.Tool.Files;

namespace ConflictModel.Tool.Commands.Comparing;

/// <summary>Joins what imports made of one thing, before any preference decides: a file that gives a number alone contradicts none that gives the name.</summary>
/// <param name="prefer">Which file decides the rest: first, last, or null for none.</param>
internal sealed class ImportJoining(string? prefer)
{
    private const int MostNamed = 5;

    private readonly List<string> joined = [];
    private readonly Dictionary<string, MergeVersion> bases = new(StringComparer.Ordinal);

    internal bool PrefersLast => prefer == "last";

    /// <summary>Gets where things became one without anybody's decision.</summary>
    internal HashSet<string> Joined { get; } = new(StringComparer.Ordinal);

    /// <summary>Decides a clash: joined where nothing contradicts, else by the preference; null leaves it.</summary>
    internal MergeVersion? Decide(MergeClash clash)
    {
        if (clash.JoinedBy(ImportedEntity.Join) is { } one)
        {
            if (Joined.Add(clash.Pointer))
            {
                joined.Add(clash.Pointer);
            }

            return one;
        }

        var plain = prefer switch { "first" => clash.First, "last" => clash.Last, _ => null };
        var inOrder = InOrder(clash).Prepend(plain?.Item).OfType<Item>().ToList();
        if (plain is null || clash.JoinedBy(_ => ImportedEntity.JoinPreferring(inOrder)) is not { Item: Entity whole } made)
        {
            return plain;
        }

        // The one decided for is the first that bears the name.
        bases[clash.Pointer] = new MergeVersion(inOrder.OfType<Entity>().First(version => version.Name == whole.Name));
        return whole.Equals(plain.Item) ? plain : made;
    }

    /// <summary>Gets the version that a decision is for, though the ids of others may stand beside it.</summary>
    internal MergeVersion BasisOf(MergeDecision decision) => bases.GetValueOrDefault(decision.Clash.Pointer, decision.Taken);

    /// <summary>Tells which things became one.</summary>
    internal void Tell(Terminal terminal, ReportFile report)
    {
        if (joined.Count > 0)
        {
            terminal.Say($"Joined, since one file leaves out what another tells of the same thing: {joined.Count}, such as {string.Join(", ", joined.Take(MostNamed))}.");
        }

        foreach (var pointer in joined)
        {
            report.Write("joined", pointer, "One file leaves out what another tells of it: it is one thing, with what all of them tell.");
        }
    }

    private IEnumerable<Item?> InOrder(MergeClash clash) => (PrefersLast ? clash.Versions.Reverse() : clash.Versions).Select(version => version.Item);
}
