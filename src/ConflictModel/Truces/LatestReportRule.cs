namespace ConflictModel;

/// <summary>What was said last decides: that it holds, that it is on hold, that it is over.</summary>
internal sealed class LatestReportRule : TruceRule
{
    private static readonly MilestoneKind[] Running =
        [MilestoneKind.Effective, MilestoneKind.Resumed, MilestoneKind.Reactivated, MilestoneKind.Renewed, MilestoneKind.Extended];

    public override string Name => "latest report";

    public override TruceJudgement Judge(TruceCase asked)
    {
        var (started, basis) = DeclaredEndRule.Start(asked);
        if (started is Certainty.Impossible)
        {
            return new TruceJudgement(started, ValueList.From(basis.Select(b => (Claim)b.Milestone)));
        }

        var reports = asked.Milestones.Concat(asked.Denials)
            .Where(m => Running.Contains(m.Milestone.Reached) || m.Milestone.Reached.IsEnd || m.Milestone.Reached == MilestoneKind.Suspended)
            .Select(m => (m.Milestone, m.Weight, Said: Said(m.Milestone, asked)))
            .Where(r => asked.Day.Day.IsBefore(r.Said, asked.Tolerance) is not Certainty.Certain)
            .ToArray();
        var newest = Array.FindAll(reports, r => !Array.Exists(reports, o => r.Said.IsBefore(o.Said, asked.Tolerance) is Certainty.Certain));
        if (newest.Length == 0)
        {
            return new TruceJudgement(Certainty.Possible, default) { Because = "Nothing had been reported by then" };
        }

        var answers = newest.Select(r => Says(r.Milestone, asked)).Distinct().ToArray();
        var certainty = answers.Length == 1 && Array.Exists(newest, r => r.Weight is Certainty.Certain) ? answers[0] : Certainty.Possible;
        return new TruceJudgement(certainty, ValueList.From(newest.Select(r => (Claim)r.Milestone)))
        {
            LeftOut = ValueList.From(reports.Except(newest).Select(r => new LeftOut(r.Milestone, "an older report"))),
        };
    }

    /// <summary>Gets when a report was made; of the keeper's own, which say no date, when it says it was.</summary>
    private static ImpreciseDate Said(Milestone report, TruceCase asked)
    {
        var said = asked.Record.Index.Said(report);
        return said.IsKnown ? said.Date : report.By.Origin == Origin.Keeper ? report.At.Began : ImpreciseDate.Unknown;
    }

    private static Certainty Says(Milestone report, TruceCase asked)
    {
        var isDenied = report.Polarity is Polarity.Negated;
        if (report.Reached == MilestoneKind.Suspended)
        {
            return isDenied ? Certainty.Certain : Certainty.Possible;
        }

        if (!report.Reached.IsEnd)
        {
            return isDenied ? Certainty.Impossible : asked.HasReached(report.At);
        }

        return isDenied || asked.HasReached(report.At) is Certainty.Impossible ? Certainty.Certain
            : asked.HasPassed(report.At) is Certainty.Certain ? Certainty.Impossible
            : Certainty.Possible;
    }
}
