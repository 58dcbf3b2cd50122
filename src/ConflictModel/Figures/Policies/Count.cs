namespace ConflictModel;

/// <summary>Tells how many: "one origin", "2 origins", "no origin".</summary>
internal static class Count
{
    internal static string Of(int count, string word) => count switch
    {
        0 => $"no {word}",
        1 => $"one {word}",
        _ => $"{count} {word}s",
    };
}
