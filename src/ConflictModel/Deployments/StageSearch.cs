namespace ConflictModel;

/// <summary>Reads the stage of a deployment off its milestones: the latest of those reached by the day.</summary>
internal sealed class StageSearch(DayView day, DeploymentId of)
{
    private static readonly DeploymentStage[] Life = [.. DeploymentStage.Known];

    private readonly List<Step> steps = [];
    private readonly List<Milestone> denials = [];
    private readonly List<LeftOut> leftOut = [];

    private DateTolerance Tolerance => day.Known.Tolerance;

    internal ValueList<Answer<DeploymentStage>> Run(Question question)
    {
        foreach (var milestone in day.Record.ClaimsAbout(of).OfType<Milestone>().Where(m => m.Of == of && StageOf(m) != default))
        {
            Weigh(milestone);
        }

        var found = new List<Answer<DeploymentStage>>();
        foreach (var stage in steps.Select(s => s.Stage).Concat(denials.Select(StageOf)).Distinct())
        {
            var against = denials.Where(d => StageOf(d) == stage).ToArray();
            var reached = steps.Where(s => s.Stage == stage).Select(s => (Step: s, Certainty: Now(s))).Where(s => s.Certainty is not Certainty.Impossible).ToArray();
            var certainty = reached.Select(s => s.Certainty).Aggregate(Certainty.Impossible, Certainties.Or).And(against.Length > 0 ? Certainty.Possible : Certainty.Certain);
            if (reached.Length > 0 || (against.Length > 0 && !steps.Exists(s => s.Stage == stage)))
            {
                found.Add(new(stage, certainty, [.. reached.Select(s => s.Step.Claim).Distinct<Claim>(ReferenceEqualityComparer.Instance), .. against], question, ValueList.From(leftOut)));
            }
        }

        return found.Exists(a => a.Certainty is not Certainty.Impossible)
            ? ValueList.From(found)
            : [new Answer<DeploymentStage>(default, Certainty.Possible, default, question, ValueList.From(leftOut)), .. found];
    }

    /// <summary>Gets the stage that a milestone begins: the two lists share their words.</summary>
    private static DeploymentStage StageOf(Milestone milestone) => DeploymentStage.Parse(milestone.Reached.Word) is { IsKnown: true } stage ? stage : default;

    private void Weigh(Milestone milestone)
    {
        var weight = day.Known.Weight(milestone, out var reason);
        if (weight is Certainty.Impossible)
        {
            leftOut.Add(new LeftOut(milestone, reason));
            return;
        }

        if (milestone.Polarity is Polarity.Negated)
        {
            denials.Add(milestone);
            return;
        }

        var (stage, at) = (StageOf(milestone), milestone.At);
        if (stage == DeploymentStage.Evacuated && at.Lasted)
        {
            // Leaving took a while: until it was over, it was under way.
            Add(DeploymentStage.Evacuating, milestone, weight, at.Began);
            if (!at.Interval.IsOpenAtEnd)
            {
                Add(stage, milestone, weight, at.Finished);
            }

            return;
        }

        Add(stage, milestone, weight, at.Began);
    }

    private void Add(DeploymentStage stage, Milestone claim, Certainty weight, ImpreciseDate from)
    {
        // What is told without a date had come about by the day it was told.
        var said = from.IsKnown || claim.At.IsKnown ? default : day.Record.Index.Said(claim).Date;
        var reached = said.IsKnown ? day.Day.IsBefore(said, Tolerance).Not().Or(Certainty.Possible) : day.Day.IsBefore(from, Tolerance).Not();
        steps.Add(new Step(stage, claim, from, weight.And(reached)));
    }

    /// <summary>Says how certain it is that a step was reached and none has followed it.</summary>
    private Certainty Now(Step step) =>
        steps.Where(other => other.Stage != step.Stage).Aggregate(step.Reached, (now, other) => now.And(other.Reached.And(Follows(other, step)).Not()));

    /// <summary>Says whether one step came after another: by their dates, or, on one day and without a date, as such lives go.</summary>
    private Certainty Follows(Step later, Step earlier)
    {
        var (after, before) = (earlier.From.IsBefore(later.From, Tolerance), later.From.IsBefore(earlier.From, Tolerance));
        var isOpen = !later.From.IsKnown || !earlier.From.IsKnown || (after is Certainty.Impossible && before is Certainty.Impossible);
        return !isOpen ? after : Rank(later.Stage) > Rank(earlier.Stage) ? Certainty.Certain : Certainty.Impossible;
    }

    private static int Rank(DeploymentStage stage) => Array.IndexOf(Life, stage);

    private sealed record Step(DeploymentStage Stage, Milestone Claim, ImpreciseDate From, Certainty Reached);
}
