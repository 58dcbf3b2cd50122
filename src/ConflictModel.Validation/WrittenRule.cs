namespace ConflictModel.Validation;

/// <summary>A rule written as a judgement alone.</summary>
internal sealed class WrittenRule<T>(string id, Severity severity, Action<T, Findings> judge, string duty) : Rule<T>(id, severity, duty)
    where T : class
{
    public override string Name => Id;

    protected override void Check(T subject, Findings findings) => judge(subject, findings);
}
