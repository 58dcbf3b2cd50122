using ConflictModel.Datasets;

namespace ConflictModel.Tool.Files;

/// <summary>Tells notes on a dataset file at a terminal.</summary>
internal static class NoteText
{
    private const int LostShown = 10;
    private const int KindsShown = 6;

    /// <summary>Tells a note in one line: where, what, and its code.</summary>
    internal static string Of(DatasetNote note)
    {
        var line = note.Line is { } number ? $":{number}" : "";
        var column = note.Column is { Length: > 0 } name && !note.Message.StartsWith($"{name} ", StringComparison.Ordinal) ? $"{name}: " : "";
        var hint = note.Code == NoteCodes.NotUtf8 ? " Such as --encoding windows-1252." : "";
        return $"{note.File}{line}: {column}{note.Message}{hint} [{note.Code}]";
    }

    /// <summary>Tells how many notes there are, and of which kinds: "12 notes: 10 not-a-number, 2 absent-column".</summary>
    /// <param name="held">The notes that are held, of which there is a limit.</param>
    /// <param name="count">How many were made.</param>
    internal static string Counted(IReadOnlyCollection<DatasetNote> held, long count)
    {
        var kinds = held.GroupBy(note => note.Code).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).ToArray();
        var told = string.Join(", ", kinds.Take(KindsShown).Select(group => $"{group.Count()} {group.Key}")) + (kinds.Length > KindsShown ? ", …" : "");
        return count == 0 ? "no notes" : $"{(count == 1 ? "1 note" : $"{count} notes")}{(count > held.Count ? $", of the first {held.Count}" : "")}: {told}";
    }

    /// <summary>Tells the first rows that were lost, in one line each, and how many more notes there are on such rows.</summary>
    internal static IEnumerable<string> OfLost(IEnumerable<DatasetNote> notes)
    {
        var lost = notes.Where(note => note.Severity is DatasetNoteSeverity.Error).ToList();
        return [.. lost.Take(LostShown).Select(Of), .. lost.Count > LostShown ? new[] { $"… and {lost.Count - LostShown} more such notes." } : []];
    }

    /// <summary>Tells doubts about rows that were kept, those of one code together, with the first of them.</summary>
    internal static IEnumerable<string> OfDoubts(IEnumerable<DatasetNote> notes) =>
        notes.Where(note => note.Severity is DatasetNoteSeverity.Warning)
            .GroupBy(note => note.Code)
            .Select(group => group.Skip(1).Any() ? $"{group.Count()} notes {group.Key}, the first: {Of(group.First())}" : Of(group.First()));
}
