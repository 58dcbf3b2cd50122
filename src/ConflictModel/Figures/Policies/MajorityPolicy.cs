namespace ConflictModel;

/// <summary>The number that more than half of the origins give. Each origin has one vote, its latest figure's; one that gives several numbers at once has none, and counts among all.</summary>
internal sealed class MajorityPolicy : FigurePolicy
{
    public override string Name => "majority of origins";

    protected internal override CombinedFigure Decide(ValueList<NumberedFigure> figures, RecordView view)
    {
        var latest = OriginVotes.LatestOf(figures, view);
        var leftOut = latest.LeftOut.ToList();
        var votes = new List<NumberedFigure[]>();
        var origins = 0;
        foreach (var ofOrigin in latest.Standing.GroupBy(f => OriginIdentity.Of(f.Figure.By, view.Record)))
        {
            var all = ofOrigin.ToArray();
            origins++;
            if (all.Select(f => Bounds(f.Number)).Distinct().Count() == 1)
            {
                votes.Add(all);
            }
            else
            {
                leftOut.AddRange(all.Select(f => new LeftOut(f.Figure, "its origin gives several numbers, none of them certainly later: it has no vote")));
            }
        }

        var groups = votes.GroupBy(v => Bounds(v[0].Number)).OrderByDescending(g => g.Count()).ToArray();
        var winner = groups.Length > 0 && groups[0].Count() * 2 > origins ? groups[0] : null;
        foreach (var loser in groups.Where(g => g != winner).SelectMany(g => g).SelectMany(v => v))
        {
            leftOut.Add(new LeftOut(loser.Figure, winner is null ? "no number has a majority" : "in the minority"));
        }

        if (winner is null)
        {
            return new CombinedFigure(Estimate.Unknown, [])
            {
                LeftOut = ValueList.From(leftOut),
                Flags = [$"No majority: {(votes.Count < origins ? $"of {Count.Of(origins, "origin")} {votes.Count} have" : $"{Count.Of(origins, "origin")} with")} a vote, {Count.Of(groups.Length, "different number")}."],
            };
        }

        var used = winner.SelectMany(v => v).ToArray();
        return Spans.Of(used) with
        {
            Arithmetic = origins == 1 ? "" : $"{winner.Count()} of {origins} origins say {used[0].Number.Describe()}",
            LeftOut = ValueList.From(leftOut),
            Flags = origins == 1 ? ["One origin alone has a vote here: a majority of one."] : [],
        };
    }

    /// <summary>Two origins agree where their bounds do: "at least 24" and "dozens" are one number in other words.</summary>
    private static (long? Least, long? Greatest, long? Best) Bounds(Estimate number) => (number.Least, number.Greatest, number.Best);
}
