namespace ConflictModel;

/// <summary>One incident's minimum and maximum by Airwars' rule: a maximum that is missing, or smaller than the minimum, becomes the minimum.</summary>
/// <remarks>Source: Airwars' site software, as restated in the field reference. The rule makes "at least 5" count as 5 to 5, so each use of it is told.</remarks>
internal sealed class AirwarsRangePolicy : FigurePolicy
{
    public override string Name => "minimum to maximum, missing maxima by the Airwars rule";

    protected internal override CombinedFigure Decide(ValueList<NumberedFigure> figures, RecordView view)
    {
        var votes = OriginVotes.LatestOf(figures, view);
        var flags = votes.Standing
            .Where(f => f.Number.Greatest is { } most && most == f.Number.Least && most != f.Figure.Number.Greatest)
            .Select(f => $"By the Airwars rule the maximum of “{view.Record.Tell(f.Figure)}” is its minimum, {f.Number.Least}: the source gives {(f.Figure.Number.IsKnown ? "none" : "a smaller one")}.");
        return Spans.Of(votes.Standing) with { LeftOut = votes.LeftOut, Flags = ValueList.From(flags) };
    }

    /// <remarks>A best value above the minimum is left to stand: the source has said that the maximum is not the minimum. "About 9" has no minimum.</remarks>
    protected internal override Estimate Read(Figure figure, Estimate number) =>
        number.IsKnown
            ? number is { Greatest: null, Least: { } low } && !(number.Best > low) ? Estimate.Made(low, low, number.Best, number.Wording == Wording.Invented ? Wording.Invented : Wording.Computed) : number
            : PrintedRanges.Spoilt(figure) is { } least ? Estimate.Made(least, least, null, Wording.Computed) : number;
}
