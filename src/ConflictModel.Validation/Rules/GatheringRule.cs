namespace ConflictModel.Validation;

/// <summary>A rule on a whole record that looks at its items as they pass, and judges what it has gathered when all have passed, so that it need not walk the record by itself.</summary>
/// <typeparam name="TItem">The items that it looks at.</typeparam>
/// <typeparam name="TGathered">What it gathers of one record.</typeparam>
internal abstract class GatheringRule<TItem, TGathered>(string id, Severity severity, string duty) : Rule(id, severity, duty)
    where TItem : Item
    where TGathered : class, new()
{
    internal sealed override bool Judges(object subject) => subject is TItem or ConflictRecord;

    internal sealed override Action<object, Findings> Judgement => Judge;

    /// <summary>Looks at one item, in the order of the record.</summary>
    protected abstract void Gather(TItem item, TGathered gathered, Findings findings);

    /// <summary>Judges what was gathered.</summary>
    protected abstract void Check(TGathered gathered, Findings findings);

    private void Judge(object subject, Findings findings)
    {
        var gathered = findings.Shared(static _ => new TGathered());
        if (subject is TItem item)
        {
            Gather(item, gathered, findings);
        }
        else
        {
            Check(gathered, findings);
        }
    }
}
