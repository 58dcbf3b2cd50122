namespace ConflictModel.Validation;

/// <summary>A rule written as a judgement alone.</summary>
internal sealed class WrittenRule<T>(string id, Severity severity, Action<T, Findings> judge, string duty) : Rule(id, severity, duty)
    where T : class
{
    public override string Name => Id;

    internal override bool Judges(object subject) => subject is T;

    internal override Action<object, Findings> Judgement => OfAny(judge);
}
