namespace ConflictModel;

/// <summary>Whether a truce has started at all, whatever came of it.</summary>
internal sealed class StartedRule : TruceRule
{
    internal static StartedRule Instance { get; } = new();

    public override string Name => "started";

    public override TruceJudgement Judge(TruceCase asked)
    {
        var (started, basis) = DeclaredEndRule.Start(Guard.Against.Null(asked));
        return new TruceJudgement(started, ValueList.From(basis.Select(b => (Claim)b.Milestone)));
    }
}
