namespace ConflictModel.Json;

/// <summary>Gives references to what is not there the place of the member that refers; they are known only once all items are read.</summary>
internal static class ReferencePlaces
{
    /// <summary>Makes the list in which they have their places, in the order of the text; what counts further problems stays last.</summary>
    internal static ValueList<ReadProblem> In(ReadOnlySpan<byte> utf8, ValueList<ReadProblem> problems)
    {
        var pointers = problems.Where(IsOfReference).Select(p => p.Pointer).ToHashSet(StringComparer.Ordinal);
        if (pointers.Count == 0)
        {
            return problems;
        }

        var places = ConflictJson.FindPlaces(utf8, pointers);
        return
        [
            .. problems
                .Select(p => IsOfReference(p) && places.TryGetValue(p.Pointer, out var place) ? p with { Line = place.Line, Column = place.Column } : p)
                .OrderBy(p => p.Code == ReadProblems.TooManyProblems)
                .ThenBy(p => p.Line)
                .ThenBy(p => p.Column),
        ];
    }

    private static bool IsOfReference(ReadProblem problem) => problem.Code is RecordProblems.DanglingReference or RecordProblems.EmptyReference;
}
