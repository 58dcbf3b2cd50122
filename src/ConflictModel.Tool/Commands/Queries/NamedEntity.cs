namespace ConflictModel.Tool.Commands.Queries;

/// <summary>Finds what a command line names by id or name.</summary>
internal static class NamedEntity
{
    /// <summary>Finds the one of that id, or else the only one of that name; where none has it so, of that name in letters of either case.</summary>
    internal static T Find<T>(ConflictRecord record, string text, string word)
        where T : Entity
    {
        var all = record.Entities.OfType<T>().ToArray();
        if (Array.Find(all, e => e.EntityId.Value == text) is { } found)
        {
            return found;
        }

        var named = Array.FindAll(all, e => e.Name == text || e.AlsoKnownAs.Contains(text));
        if (named.Length == 0)
        {
            named = Array.FindAll(all, e => IsSame(e.Name, text) || e.AlsoKnownAs.Any(n => IsSame(n, text)));
        }

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

    /// <summary>Says whether a name is what was typed, in letters of either case.</summary>
    internal static bool IsSame(string name, string text) => string.Equals(name, text.Trim(), StringComparison.OrdinalIgnoreCase);

    /// <summary>Finds the one thing of that id, of whatever family; where several families share it, the text names the family, too: truce:idlib-truce.</summary>
    internal static EntityId FindAny(ConflictRecord record, string text)
    {
        if (EntityId.TryParse(text, out var full) && record.TryFind(full, out _))
        {
            return full;
        }

        var found = record.Entities.Where(e => e.EntityId.Value == text).Select(e => e.EntityId).ToArray();
        if (found is [var only])
        {
            return only;
        }

        var near = found.Length > 1 ? found : string.IsNullOrWhiteSpace(text) ? [] : [.. record.FindByName(text).Select(a => a.Value.EntityId)];
        var ids = string.Join(", ", near.Take(5).Select(id => id.ToString()));
        throw new UsageException(
            found.Length > 1 ? $"several things have the id '{text}': say which, {ids}."
            : $"the record holds nothing with the id '{text}'.{(ids.Length > 0 ? $" Did you mean {ids}?" : "")}");
    }
}
