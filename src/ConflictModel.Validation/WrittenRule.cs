namespace ConflictModel.Validation;

/// <summary>A rule written as a judgement alone.</summary>
internal sealed class WrittenRule<T> : Rule
    where T : class
{
    private readonly Action<T, Findings> judge;

    internal WrittenRule(string id, Severity severity, Action<T, Findings> judge, string duty)
        : base(id, severity, duty)
    {
        RequireSubject<T>(id);
        this.judge = judge;
    }

    public override string Name => Id;

    internal override bool Judges(object subject) => subject is T;

    internal override Action<object, Findings> Judgement => OfAny(judge);
}
