namespace ConflictModel.Validation;

/// <summary>Nothing must end before it begins: no actor, agreement, conflict or process.</summary>
/// <remarks>
/// An end is measured against the beginnings by the same account, and against others' only where that account tells none. Two accounts that
/// differ are data, and make a note that names both; one account that contradicts itself makes an error. Silent while the order is open, where
/// it also began before that end, and where an actor came out of others. An agreement begins when it is signed, agreed or adopted: it may be
/// denounced before it takes effect. Of truces <see cref="TruceMustNotEndBeforeItTakesEffect"/> speaks, of deployments <see cref="StagesMustFollowOneAnother"/>.
/// </remarks>
internal sealed class LifeMustNotEndBeforeItBegins() : Rule<Entity>(
    RuleIds.LifeMustNotEndBeforeItBegins, Severity.Error, "Nothing must end before it begins.")
{
    public override string Why =>
        "What ends before it begins was never there, so every question about it comes out empty. Most often two dates were exchanged, or the end belongs to something else of the same name. Where two accounts differ, the record may hold both, and a reader should know of it.";

    public override string Fix =>
        "Correct the date that is wrong; where two accounts differ, keep both, and reject one with a reason once it is known which is wrong. If it ended and began anew, add the claim of its first beginning; if something earlier of the same name is meant, give that an entity of its own.";

    public override string Source => "UCDP Conflict Termination dataset: an episode has a start date and a later end date. For agreements our own conclusion.";

    protected override void Check(Entity entity, Findings findings)
    {
        if (entity is Deployment)
        {
            return;
        }

        if (findings.Shared(static (view, items) => new LifeIndex(view, items)).Find(entity.EntityId) is not { CameOfOthers: false } life)
        {
            return;
        }

        foreach (var end in life.Ends.All)
        {
            LifeCheck.CheckEnd(entity, end, life.Beginnings.Of(end), findings);
        }
    }
}
