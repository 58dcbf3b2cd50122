namespace ConflictModel.Validation;

/// <summary>An actor must exist when it acts, signs or takes part.</summary>
/// <remarks>
/// Those who did something that is dated are compared with the claims of when they were formed and dissolved, by the same account where it
/// tells them. Silent for those it was done to, who may be remembered or attacked after their end; for what is not dated; while the order of
/// dates is open; and for actors that came out of others or were formed anew. Two accounts that differ make a note.
/// </remarks>
internal sealed class ActorMustExistWhenItActs() : Rule<Claim>(
    RuleIds.ActorMustExistWhenItActs, Severity.Error, "An actor must exist when it acts, signs or takes part.")
{
    public override string Why =>
        "A raid by a group that was dissolved before cannot be its raid. Most often a predecessor or successor is meant, or a year is wrong.";

    public override string Fix =>
        "Name the actor that existed on the day, or correct the date. Where the body lived on under another name, say so by a succession.";

    public override string Source => "ACLED codebook: state forces are named with the years of their government, so that an act is given to the actor of its day.";

    protected override void Check(Claim claim, Findings findings)
    {
        var (actors, when) = claim switch
        {
            Occurrence o => (o.Actors, o.When),
            Milestone m => (m.Actors, m.At),
            _ => default,
        };
        if (when.IsKnown && !actors.IsEmpty)
        {
            Check(claim, actors, when, findings);
        }
        else if (claim is Participation { Holds.During.IsKnown: true } part && findings.View.MayCount(part))
        {
            var holds = part.Holds;
            LifeCheck.Check(part, "actor", part.Actor, holds.EndIsLastSeen ? default : holds.During, holds.StartIsFirstSeen ? default : holds.During, findings);
        }
    }

    private static void Check(Claim claim, ValueList<Reference<ActorId>> actors, Timing when, Findings findings)
    {
        var ownLife = claim is Milestone milestone ? milestone.Of : default; // whose end others bring about, or it itself
        for (var i = 0; i < actors.Count; i++)
        {
            if (actors[i].TryGetId(out var id) && id != ownLife && LifeCheck.IsTold(id, findings) && findings.View.MayCount(claim))
            {
                LifeCheck.Check(claim, $"actors/{i}", actors[i], when, when, findings);
            }
        }
    }
}
