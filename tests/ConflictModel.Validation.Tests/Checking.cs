namespace ConflictModel.Validation.Tests;

/// <summary>Checks a record against one rule alone, so that a test about one says nothing of the others.</summary>
internal static class Checking
{
    internal static ValueList<Finding> Against(string id, params Item[] items)
    {
        var found = ConflictValidator.Validate(ConflictRecord.Create(items), Only(id)).Findings;
        found.Where(f => f.Id != id).Should().BeEmpty("a rule that fails finds something, too, and must not pass for one that fires");
        return found;
    }

    internal static ValidationOptions Only(string id) =>
        ValidationOptions.Default.Without([.. Validation.Rules.All.Select(r => r.Id).Where(i => i != id)]);
}
