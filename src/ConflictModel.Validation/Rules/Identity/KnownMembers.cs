namespace ConflictModel.Validation;

/// <summary>The members and words that documents have at a place, for saying which of them a misspelt one is near to.</summary>
/// <remarks>The table is written from the published schema, and is read when first asked for.</remarks>
internal static partial class KnownMembers
{
    private static readonly Lazy<Dictionary<string, Part>> Parts = new(Read);

    /// <summary>Gets the kinds of items.</summary>
    internal static IReadOnlyList<string> Kinds => Parts.Value["kinds"].Words;

    /// <summary>Gets the members that stand beside a member of an item of a kind; none where the place is not known.</summary>
    /// <param name="kind">The kind of item.</param>
    /// <param name="pointer">Where the member stands within the item, such as <c>by/citations/0/source</c>.</param>
    internal static IReadOnlyList<string> Beside(string kind, string pointer) =>
        Find(kind, pointer.LastIndexOf('/') is >= 0 and var end ? pointer[..end] : "") is { } part ? part.Members : [];

    /// <summary>Gets the words that a member takes; none where it takes none, or is not known.</summary>
    /// <param name="kind">The kind of item.</param>
    /// <param name="pointer">Where the member stands within the item, such as <c>people/side</c>.</param>
    internal static IReadOnlyList<string> WordsOf(string kind, string pointer)
    {
        if (Find(kind, pointer) is not { } part)
        {
            return [];
        }

        if (part.Words.Count > 0)
        {
            return part.Words;
        }

        var words = new List<string>();
        foreach (var inner in part.Inner.Values)
        {
            if (Parts.Value.TryGetValue(inner, out var of))
            {
                words.AddRange(of.Words);
            }
        }

        return words;
    }

    private static Part? Find(string kind, string pointer)
    {
        var parts = Parts.Value;
        if (!parts.TryGetValue(kind, out var part))
        {
            return null;
        }

        foreach (var step in pointer.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (char.IsAsciiDigit(step[0]))
            {
                continue; // one of a list
            }

            if (!part.Inner.TryGetValue(step, out var inner) || !parts.TryGetValue(inner, out part))
            {
                return null;
            }
        }

        return part;
    }

    private static Dictionary<string, Part> Read()
    {
        var parts = new Dictionary<string, Part>(StringComparer.Ordinal);
        foreach (var line in Table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var end = line.IndexOf(':');
            var part = parts[line[..end]] = new Part([], [], new Dictionary<string, string>(StringComparer.Ordinal));
            foreach (var said in line[(end + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (said[0] == '=')
                {
                    part.Words.Add(said[1..]);
                    continue;
                }

                var inner = said.IndexOf('>');
                part.Members.Add(inner < 0 ? said : said[..inner]);
                if (inner >= 0)
                {
                    part.Inner[said[..inner]] = said[(inner + 1)..];
                }
            }
        }

        return parts;
    }

    /// <summary>What documents have at a place.</summary>
    /// <param name="Members">The members, in the order of the schema.</param>
    /// <param name="Words">The words of a vocabulary that may stand there.</param>
    /// <param name="Inner">Of members that have members or words themselves, which part of the table tells them.</param>
    private sealed record Part(List<string> Members, List<string> Words, Dictionary<string, string> Inner);
}
