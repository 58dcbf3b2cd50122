namespace ConflictModel.Validation;

/// <summary>Says whether an act within one's own side is told as such: friendly fire, infighting, an accident.</summary>
internal static class OwnSideWords
{
    private static readonly string[] Words =
    [
        "friendly fire", "friendly-fire", "its own", "their own", "own forces", "own troops", "own side", "infighting", "in-fighting", "internal", "mutin", "self-inflicted",
        "accident", "mistake", "by error", "in error", "fratricid", "insider", "suicide", "purge", "feud", "factional",
    ];

    internal static bool Are(Occurrence occurrence, ConflictRecord record)
    {
        if (Hold(occurrence.Means) || Hold(occurrence.TargetObject) || Hold(occurrence.Note)
            || (occurrence.Of.TryGetId(out var id) && record.TryFind(id, out var incident) && Hold(incident.Name)))
        {
            return true;
        }

        foreach (var citation in occurrence.By.Citations)
        {
            if (Hold(citation.Words))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Hold(string text)
    {
        if (text.Length > 0)
        {
            foreach (var word in Words)
            {
                if (text.Contains(word, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
