namespace ConflictModel.Validation;

/// <summary>Nothing must end before it begins: no actor, agreement, conflict, deployment or process.</summary>
/// <remarks>
/// An end is measured against the beginnings by the same account, and against others' only where that account tells none. Silent while the
/// order is open, where it also began before that end, and where an actor came out of others. An agreement begins when it is signed, agreed
/// or adopted: it may be denounced before it takes effect. Of truces CM2001 speaks.
/// </remarks>
internal sealed class LifeMustNotEndBeforeItBegins() : Rule<Entity>(
    RuleIds.LifeMustNotEndBeforeItBegins, Severity.Error, "Nothing must end before it begins.")
{
    public override string Why =>
        "What ends before it begins was never there, so every question about it comes out empty. Most often two dates were exchanged, or the end belongs to something else of the same name.";

    public override string Fix =>
        "Correct the date that is wrong. If it ended and began anew, add the claim of its first beginning; if something earlier of the same name is meant, give that an entity of its own.";

    public override string Source => "UCDP Conflict Termination dataset: an episode has a start date and a later end date. For agreements and deployments our own conclusion.";

    protected override void Check(Entity entity, Findings findings)
    {
        if (entity is Deployment)
        {
            return; // its stages are told by CM2014
        }

        if (findings.Shared(v => new LifeIndex(v)).Find(entity.EntityId) is not { CameOfOthers: false } life || life.Beginnings.All.Count == 0)
        {
            return;
        }

        foreach (var end in life.Ends.All)
        {
            var compared = life.Beginnings.Of(end.By.Origin);
            if (compared.TrueForAll(b => end.At.IsBefore(b.At, findings.View.Tolerance) is Certainty.Certain))
            {
                Report(entity, end, compared, findings);
            }
        }
    }

    private static void Report(Entity entity, Milestone end, List<Milestone> compared, Findings findings)
    {
        var beginning = compared.MinBy(b => b.At.Began, ImpreciseDate.ByEarliest)!; // there is one at least
        var certainty = findings.View.WeightOf(end).And(compared.Select(findings.View.WeightOf).Aggregate(Certainties.And));
        var disputed = certainty is Certainty.Possible ? " One of the two is disputed." : "";
        findings.Report(
            end,
            $"{entity.Name} {LifeCheck.Verb(end.Reached)} {end.At} ({findings.Account(end)}), before it {LifeCheck.Verb(beginning.Reached)} {beginning.At} ({findings.Account(beginning)}).{disputed}",
            "at",
            certainty,
            [new RelatedPlace($"{beginning.Pointer}/at", findings.Record.Tell(beginning))],
            end.By.Origin == beginning.By.Origin
                ? "Correct one of the dates; if the source itself has it so, reject the claim that is wrong and say why."
                : "The accounts contradict each other: mark the one that is wrong as rejected, or both as disputed, and say why.");
    }
}
