namespace ConflictModel;

/// <summary>The latest figure of each origin, then the envelope across origins; where that has no bounds ("about 50", "about 60"), it is unknown, and the numbers reported are told.</summary>
internal sealed class LatestOfEachOriginPolicy : FigurePolicy
{
    public override string Name => "latest of each origin, then envelope across origins";

    protected internal override CombinedFigure Decide(ValueList<NumberedFigure> figures, RecordView view)
    {
        var votes = OriginVotes.LatestOf(figures, view);
        return Spans.Of(votes.Standing) with { LeftOut = votes.LeftOut, Flags = votes.Rivals(view) };
    }
}
