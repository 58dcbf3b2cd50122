namespace ConflictModel.Validation.Tests;

/// <summary>Checks a record against one rule alone, so that a test about one says nothing of the others.</summary>
internal static class Checking
{
    internal static ValueList<Finding> Against(string id, params Item[] items)
    {
        var record = ConflictRecord.Create(items);
        var found = ConflictValidator.Validate(record, Only(id)).Findings;
        found.Where(f => f.Id != id).Should().BeEmpty("a rule that fails finds something, too, and must not pass for one that fires");
        CountsAlike(record, id, found);
        return found;
    }

    /// <summary>What is counted and not listed has the severity that it would be listed with.</summary>
    private static void CountsAlike(ConflictRecord record, string id, ValueList<Finding> found)
    {
        var tally = ConflictValidator.Validate(record, Only(id) with { MostFindingsOfARule = 1 }).Tallies.SingleOrDefault();
        foreach (var severity in new[] { Severity.Error, Severity.Warning, Severity.Note })
        {
            (tally?.FoundOf(severity) ?? 0).Should().Be(found.Where(f => f.Severity == severity).Sum(f => Math.Max(1, f.LeftOut)), $"{id} finds so many that are {severity}");
        }
    }

    internal static ValidationOptions Only(string id) =>
        ValidationOptions.Default.Without([.. Validation.Rules.All.Select(r => r.Id).Where(i => i != id)]);
}
