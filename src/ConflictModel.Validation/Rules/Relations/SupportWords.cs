namespace ConflictModel.Validation;

/// <summary>Tells words of support from words of belonging, in English.</summary>
internal static class SupportWords
{
    private static readonly string[] Support =
    [
        "backed by", "supported by", "armed by", "funded by", "financed by", "trained by", "sponsored by", "close to", "loyal to", "allied with",
        "allied to", "proxy of", "proxies of", "proxy for", "proxies for", "sympathetic to",
    ];

    private static readonly string[] OfNames = ["-backed", "-supported", "-armed", "-funded", "-financed", "-trained", "-sponsored", "-allied"];

    private static readonly string[] Belonging =
    [
        "member", "part of", "component", "join", "belong", "umbrella", "wing", "branch", "division of", "brigade of", "unit of", "faction of", "battalion of",
        "subordinat", "merge", "within", "includ", "compris", "consist", "made up", "contain", "coalition", "subsidiary", "under the command", "affiliat",
        "incorporat", "integrat", "absorb", "one of", "among", "group of", "formation",
    ];

    internal static bool TellOfSupport(string words) => Holds(words, Support) || Holds(words, OfNames);

    internal static bool TellOfBelonging(string words) => Holds(words, Belonging);

    /// <summary>Says whether the words tell of support by a body of a name: "backed by the Front", "Front-backed".</summary>
    internal static bool TellOfSupportBy(string words, string name)
    {
        foreach (var phrase in Support)
        {
            for (var at = Find(words, phrase, 0); at >= 0; at = Find(words, phrase, at + 1))
            {
                var rest = words.AsSpan(at + phrase.Length).TrimStart();
                rest = rest.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? rest[4..] : rest;
                if (rest.StartsWith(name, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        foreach (var ending in OfNames)
        {
            if (words.Contains(name + ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static int Find(string words, string phrase, int from) =>
        from > words.Length ? -1 : words.IndexOf(phrase, from, StringComparison.OrdinalIgnoreCase);

    private static bool Holds(string words, string[] phrases)
    {
        if (words.Length > 0)
        {
            foreach (var phrase in phrases)
            {
                if (words.Contains(phrase, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
