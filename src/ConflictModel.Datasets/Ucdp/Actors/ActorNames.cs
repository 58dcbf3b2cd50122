namespace ConflictModel.Datasets;

/// <summary>Parts the cells that hold several names or actors, where something beside them proves that they do: a comma may belong to one name.</summary>
internal static class ActorNames
{
    /// <summary>Gives a cell without blanks around it; <c>n/a</c> is how the dataset says that it gives none.</summary>
    public static string Given(string cell) => cell.Trim() is var text && text == "n/a" ? string.Empty : text;

    /// <summary>Parts the later names of an actor: they are several only where the last of them is its present name.</summary>
    public static ValueList<string> Later(string cell, string present)
    {
        var parts = Parts(cell);
        return parts.Count > 1 && parts[^1] == present.Trim() ? parts : Whole(cell);
    }

    /// <summary>Parts names told beside others only where they are as many.</summary>
    public static ValueList<string> Beside(string cell, int count, out bool pairs)
    {
        var parts = Parts(cell);
        pairs = count <= 1 || parts.IsEmpty || parts.Count == count;
        return count > 1 && parts.Count == count ? parts : Whole(cell);
    }

    /// <summary>Pairs numbers of actors with their names; one number, or none, has the whole cell for its name.</summary>
    public static ValueList<UcdpActorMention> Pair(ValueList<int> numbers, string names, out bool pairs)
    {
        if (numbers.Count <= 1)
        {
            pairs = true;
            int? number = numbers.IsEmpty ? null : numbers[0];
            return number is null && Given(names).Length == 0 ? [] : [new UcdpActorMention(number, Given(names))];
        }

        var parts = Parts(names);
        var alike = parts.Count == numbers.Count;
        pairs = alike || parts.IsEmpty;
        return ValueList.From(numbers.Select((number, i) => new UcdpActorMention(number, alike ? parts[i] : string.Empty)));
    }

    private static ValueList<string> Parts(string cell) => ValueList.From(Given(cell).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    private static ValueList<string> Whole(string cell) => Given(cell) is { Length: > 0 } name ? [name] : [];
}
