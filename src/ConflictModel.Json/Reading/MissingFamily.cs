namespace ConflictModel.Json;

/// <summary>Names the family that an id lacks, once all items are read and tell which has it.</summary>
internal static class MissingFamily
{
    private const string Joint = "' is no entity id: here the family comes first, such as incident:";

    /// <summary>Makes the list in which ids without their family say how they are written, where items have them.</summary>
    internal static ValueList<ReadProblem> NamedIn(ValueList<ReadProblem> problems, ItemList items) =>
        problems.Any(IsOfFamily) ? [.. problems.Select(p => IsOfFamily(p) ? Named(p, items) : p)] : problems;

    private static bool IsOfFamily(ReadProblem problem) => problem.Code == ReadProblems.BadId && problem.Message.Contains(Joint, StringComparison.Ordinal);

    private static ReadProblem Named(ReadProblem problem, ItemList items)
    {
        var id = problem.Message[1..problem.Message.IndexOf(Joint, StringComparison.Ordinal)];
        var whole = EntityFamilies.All.Where(f => items.Has(ItemReading.Pointer(EntityFamilies.Section(f), id))).Select(f => $"{EntityFamilies.Word(f)}:{id}").ToList();
        return whole.Count == 0 ? problem : problem with { Message = $"'{id}' is no entity id: here the family comes first, so write {string.Join(" or ", whole)}." };
    }
}
