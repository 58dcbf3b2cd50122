namespace ConflictModel;

/// <summary>The lowest of the latest figures of each origin, in its own words.</summary>
internal sealed class LowestPolicy : FigurePolicy
{
    public override string Name => "lowest of the latest of each origin";

    protected internal override CombinedFigure Decide(ValueList<NumberedFigure> figures, RecordView view)
    {
        var latest = OriginVotes.LatestOf(figures, view);
        var valued = latest.Standing.Where(f => Low(f.Number) is not null).ToArray();
        var least = valued.Length == 0 ? null : valued.Min(f => Low(f.Number));
        var used = valued.Where(f => Low(f.Number) == least).ToArray();
        var leftOut = latest.LeftOut.Concat(latest.Standing.Except(used).Select(f =>
            new LeftOut(f.Figure, Low(f.Number) is null ? "gives no low number" : $"higher than {used[0].Number.Describe()}")));
        return used.Length == 0
            ? new CombinedFigure(Estimate.Unknown, []) { LeftOut = ValueList.From(leftOut), Flags = ["No figure gives a low number: a high bound alone says nothing of the lowest."] }
            : Spans.Of(used) with { LeftOut = ValueList.From(leftOut) };
    }

    private static long? Low(Estimate number) => number.Least ?? number.Best;
}
