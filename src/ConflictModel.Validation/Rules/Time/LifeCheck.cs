namespace ConflictModel.Validation;

/// <summary>Compares when something is said to have been with the life of whoever it is said of, and reports what lies outside.</summary>
internal static class LifeCheck
{
    /// <summary>What to do where one account contradicts itself on a life.</summary>
    internal const string WithinAnAccount = "Correct one of the two dates. If somebody of the same name came before or after, give them an entity of their own; if the source itself has it so, reject the claim that is wrong and say why.";

    /// <summary>Says whether anything is told of when an actor began or ended, so that there is something to check.</summary>
    internal static bool IsTold(ActorId actor, Findings findings) => findings.Shared(static (view, items) => new LifeIndex(view, items)).Find(actor) is not null;

    /// <summary>Reports a claim whose time certainly lies before the beginning of an actor, or after its end.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="member">The member of the claim that names the actor.</param>
    /// <param name="actor">The actor, of which nothing is checked where it is not named.</param>
    /// <param name="before">When it was, to be compared with the beginning; unknown to leave that out.</param>
    /// <param name="after">When it was, to be compared with the end; unknown to leave that out.</param>
    /// <param name="findings">Where to report.</param>
    /// <returns>Whether it reported something.</returns>
    internal static bool Check(Claim claim, string member, Reference<ActorId> actor, Timing before, Timing after, Findings findings)
    {
        if (!actor.TryGetId(out var id) || findings.Shared(static (view, items) => new LifeIndex(view, items)).Find(id) is not { } life)
        {
            return false;
        }

        var (tolerance, account) = (findings.View.Tolerance, AccountKey.Of(claim, findings.Record));
        if (before.IsKnown && life.BegunOnlyAfter(before, account, tolerance) is { } begun)
        {
            Report(claim, member, begun, "only after", findings);
        }
        else if (after.IsKnown && life.EndedAlreadyBefore(after, account, tolerance) is { } ended)
        {
            Report(claim, member, ended, "before", findings);
        }
        else
        {
            return false;
        }

        return true;
    }

    /// <summary>Reports a claim whose time lies outside what a milestone bounds: an error by one account, a note where two differ.</summary>
    internal static void Report(Claim claim, string member, Milestone bound, string order, Findings findings)
    {
        var (record, oneAccount) = (findings.Record, Disagreement.IsWithinOneAccount(claim, bound, findings));
        var certainty = Disagreement.Weigh(claim, bound, findings);
        findings.Listing(claim, certainty)?.Report(
            claim,
            $"{Told(bound, record)} {bound.At.Describe()} ({findings.Account(bound)}), {order} this: {Quoted.Of(record.Tell(claim))}.",
            member,
            certainty,
            [new RelatedPlace($"{bound.Pointer}/at", record.Tell(bound))],
            oneAccount
                ? WithinAnAccount
                : Disagreement.OfAccounts);
    }

    /// <summary>Reports the end of a thing that certainly comes before all beginnings that its account tells, or that all tell where that one tells none: an error by one account, a note where two differ.</summary>
    internal static void CheckEnd(Entity entity, Milestone end, List<Milestone> beginnings, Findings findings)
    {
        if (beginnings.Count == 0 || !beginnings.TrueForAll(b => end.At.IsBefore(b.At, findings.View.Tolerance) is Certainty.Certain))
        {
            return;
        }

        var beginning = beginnings.MinBy(b => b.At.Began, ImpreciseDate.ByEarliest)!; // there is one at least
        var weight = findings.View.WeightOf(end).And(beginnings.Select(findings.View.WeightOf).Aggregate(Certainties.And));
        var certainty = weight.And(Disagreement.Weigh(end, beginning, findings));
        findings.Listing(end, certainty)?.Report(
            end,
            $"{entity.Name} {MilestoneWords.Of(end.Reached)} {end.At.Describe()} ({findings.Account(end)}), before it {MilestoneWords.Of(beginning.Reached)} {beginning.At.Describe()} ({findings.Account(beginning)}).{Disagreement.Disputed(weight)}",
            "at",
            certainty,
            [new RelatedPlace($"{beginning.Pointer}/at", findings.Record.Tell(beginning))],
            Disagreement.IsWithinOneAccount(end, beginning, findings) ? Disagreement.WithinAnAccount : Disagreement.OfAccounts);
    }

    /// <summary>Tells who began or ended: "Ilse Corvin died".</summary>
    internal static string Told(Milestone bound, ConflictRecord record)
    {
        var (name, isPerson) = record.TryFind(bound.Of, out var entity) ? (entity.Name, entity is Person) : (bound.Of.Value, false);
        var isStart = bound.Reached == MilestoneKind.Formed || bound.Reached == MilestoneKind.Began;
        return isPerson ? $"{name} {(isStart ? "was born" : "died")}" : $"{name} {MilestoneWords.Of(bound.Reached)}";
    }
}
