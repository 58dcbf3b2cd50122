namespace ConflictModel.Validation;

/// <summary>Finds the rules that somebody is likely to have meant by an id that none has.</summary>
internal static class NearIds
{
    private const int MostGiven = 3;

    /// <summary>Gets the ids that differ by one slip (a sign too many, too few, another, or two exchanged), or only by their letters' case; the id of the rule whose name it is.</summary>
    internal static List<string> Of(string id, IEnumerable<Rule> rules) => MeantBy(id, rules) is { } meant ? [meant] :
    [
        .. rules
            .Where(r => IsOneSlip(r.Id.ToUpperInvariant(), id.ToUpperInvariant()))
            .Select(r => r.Id)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Take(MostGiven),
    ];

    /// <summary>Gets the id of the rule that is meant by an id in another case, or by its name; null where it is an id itself, or no rule's.</summary>
    internal static string? MeantBy(string id, IEnumerable<Rule> rules)
    {
        string? meant = null;
        foreach (var rule in rules)
        {
            if (rule.Id == id)
            {
                return null;
            }

            if (string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase) || string.Equals(rule.Name, id, StringComparison.OrdinalIgnoreCase))
            {
                meant = rule.Id;
            }
        }

        return meant;
    }

    private static bool IsOneSlip(string one, string other)
    {
        var start = 0;
        while (start < one.Length && start < other.Length && one[start] == other[start])
        {
            start++;
        }

        var restOfOne = one.AsSpan(start);
        var restOfOther = other.AsSpan(start);
        if (restOfOne.IsEmpty || restOfOther.IsEmpty)
        {
            return restOfOne.Length + restOfOther.Length <= 1;
        }

        return restOfOne[1..].SequenceEqual(restOfOther[1..])
            || restOfOne[1..].SequenceEqual(restOfOther)
            || restOfOne.SequenceEqual(restOfOther[1..])
            || (restOfOne.Length > 1 && restOfOther.Length > 1 && restOfOne[0] == restOfOther[1] && restOfOne[1] == restOfOther[0] && restOfOne[2..].SequenceEqual(restOfOther[2..]));
    }
}
