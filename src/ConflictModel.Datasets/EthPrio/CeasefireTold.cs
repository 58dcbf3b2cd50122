namespace ConflictModel.Datasets;

/// <summary>What was told of each ceasefire so far: rows of one repeat each other, and what they repeat is one claim.</summary>
internal sealed class CeasefireTold
{
    private readonly HashSet<Saying> told = [];
    private readonly Dictionary<Subject, string> first = [];

    /// <summary>Takes note of what a row says of its ceasefire.</summary>
    /// <param name="ceasefire">The ceasefire.</param>
    /// <param name="what">What of it.</param>
    /// <param name="value">What is said.</param>
    /// <param name="earlier">What an earlier row said first, if that was something else.</param>
    /// <returns>Whether no row said so before.</returns>
    public bool IsNew(int ceasefire, string what, string value, out string? earlier)
    {
        var subject = new Subject(ceasefire, what);
        earlier = first.TryAdd(subject, value) || first[subject] == value ? null : first[subject];
        return told.Add(new Saying(subject, value));
    }

    private readonly record struct Subject(int Ceasefire, string What);

    private readonly record struct Saying(Subject Of, string Value);
}
