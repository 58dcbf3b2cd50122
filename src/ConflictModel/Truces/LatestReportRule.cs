namespace ConflictModel;

/// <summary>The latest report of a day up to the day asked decides: that it holds, that it is on hold, that it is over.</summary>
internal sealed class LatestReportRule : TruceRule
{
    private static readonly MilestoneKind[] Running =
        [MilestoneKind.Effective, MilestoneKind.Resumed, MilestoneKind.Reactivated, MilestoneKind.Renewed, MilestoneKind.Extended];

    public override string Name => "latest report";

    internal override TruceRule? OfWhole => this;

    public override TruceJudgement Judge(TruceCase asked)
    {
        var (started, basis) = DeclaredEndRule.Start(asked);
        if (started is Certainty.Impossible)
        {
            return new TruceJudgement(started, ValueList.From(basis.Select(b => (Claim)b.Milestone)));
        }

        var all = asked.Milestones.Concat(asked.Denials)
            .Where(m => Running.Contains(m.Milestone.Reached) || IsHalt(m.Milestone))
            .Select(m => Report.From(m, asked))
            .ToArray();
        var reports = Array.FindAll(all, r => asked.Day.Day.IsBefore(r.Of, asked.Tolerance) is not Certainty.Certain);

        // First by the day told of, then by when it was told: in one step reports of half-known days could outdo one another in a circle.
        var ofLatestDay = Array.FindAll(reports, r => !Array.Exists(reports, o => r.Of.IsBefore(o.Of, asked.Tolerance) is Certainty.Certain));
        var latest = Array.FindAll(ofLatestDay, r => !Array.Exists(ofLatestDay, o => r.IsOfSameDay(o, asked) && r.Said.IsBefore(o.Said, asked.Tolerance) is Certainty.Certain));
        if (latest.Length == 0)
        {
            return new TruceJudgement(Certainty.Possible, default) { Because = "Nothing is reported of that day or of one before it" };
        }

        var answers = latest.Select(r => Says(r.Milestone, asked)).Distinct().ToArray();
        var certainty = answers.Length == 1 && Array.Exists(latest, r => r.Weight is Certainty.Certain) ? answers[0] : Certainty.Possible;
        return new TruceJudgement(certainty, ValueList.From(latest.Select(r => (Claim)r.Milestone)))
        {
            LeftOut = ValueList.From(reports.Except(latest).Select(r => new LeftOut(r.Milestone, "an older report"))
                .Concat(all.Except(reports).Where(r => r.Milestone.Polarity is Polarity.Affirmed).Select(r => new LeftOut(r.Milestone, "of a later day")))),
        };
    }

    private static bool IsHalt(Milestone report) => report.Reached.IsEnd || report.Reached == MilestoneKind.Suspended;

    private static Certainty Says(Milestone report, TruceCase asked)
    {
        var isDenied = report.Polarity is Polarity.Negated;
        if (!IsHalt(report))
        {
            return isDenied ? Certainty.Impossible : asked.HasReached(report.At);
        }

        // Who announces an end or a pause to come says that it holds until then.
        return isDenied || asked.HasReached(report.At) is Certainty.Impossible ? Certainty.Certain
            : report.Reached.IsEnd && asked.HasPassed(report.At) is Certainty.Certain ? Certainty.Impossible
            : Certainty.Possible;
    }

    /// <summary>A report: the day that it tells of, and when it was made.</summary>
    private readonly record struct Report(Milestone Milestone, Certainty Weight, ImpreciseDate Of, ImpreciseDate Said)
    {
        /// <summary>A report tells of the day of its milestone, or, of none, of the day on which it was made; so does one of an end or a pause that was then to come.</summary>
        internal static Report From(WeighedMilestone weighed, TruceCase asked)
        {
            var (report, said) = (weighed.Milestone, asked.Record.Index.Said(weighed.Milestone).Date);
            var at = report.At.Began;
            var isAhead = IsHalt(report) && said.IsKnown && said.IsBefore(at, asked.Tolerance) is Certainty.Certain;
            return new Report(report, weighed.Weight, at.IsKnown && !isAhead ? at : said, said);
        }

        internal bool IsOfSameDay(Report other, TruceCase asked) => Of == other.Of || Of.IsSameDayAs(other.Of, asked.Tolerance) is Certainty.Certain;
    }
}
