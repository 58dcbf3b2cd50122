namespace ConflictModel.Tool.Commands.Queries;

/// <summary>Finds what a command line names by id or name.</summary>
internal static class NamedEntity
{
    /// <summary>Finds the one of that id, or else the only one of that name.</summary>
    internal static T Find<T>(ConflictRecord record, string text, string word)
        where T : Entity
    {
        var all = record.Entities.OfType<T>().ToArray();
        if (Array.Find(all, e => e.EntityId.Value == text) is { } found)
        {
            return found;
        }

        var named = Array.FindAll(all, e => e.Name == text || e.AlsoKnownAs.Contains(text));
        if (named is [var only])
        {
            return only;
        }

        var near = named.Length > 1 ? named : Array.FindAll(all, e => e.Name.Contains(text, StringComparison.OrdinalIgnoreCase) || e.AlsoKnownAs.Any(n => n.Contains(text, StringComparison.OrdinalIgnoreCase)));
        var ids = string.Join(", ", near.Take(5).Select(e => e.EntityId.Value));
        throw new UsageException(
            named.Length > 1 ? $"several {word}s have the name '{text}': say which, {ids}."
            : $"the record holds no {word} '{text}'.{(ids.Length > 0 ? $" Did you mean {ids}?" : "")}");
    }
}
