namespace ConflictModel;

/// <summary>In force until an end is declared or the term runs out, as extended and tacitly renewed.</summary>
internal sealed class TermRule : TruceRule
{
    public override string Name => "term";

    internal override TruceRule? OfWhole => this;

    public override TruceJudgement Judge(TruceCase asked)
    {
        var declared = DeclaredEnd.Judge(asked);
        var reckoned = new TermReckoning(asked).Run();
        var because = declared.Certainty is Certainty.Impossible ? "" : reckoned.Because;
        return new TruceJudgement(declared.Certainty.And(reckoned.Certainty), ValueList.From(declared.Claims.Concat(reckoned.Claims).Distinct()))
        {
            Because = because,
            LeftOut = reckoned.LeftOut,
        };
    }
}
