namespace ConflictModel;

/// <summary>Holds relations to the lives of those related: who certainly did not exist on a day stands in none, unless the claim of it speaks of that day itself.</summary>
/// <remarks>A body that was renamed, split or merged may hand its members on; only one that was dissolved, or not yet formed, certainly has none.</remarks>
internal sealed class LifeLimits(DayView day)
{
    private readonly Dictionary<ActorId, bool> gone = [];

    private DateTolerance Tolerance => day.Known.Tolerance;

    /// <summary>Says whether a relation cannot hold on the day, since one of those related certainly did not exist and the claim is silent about that day.</summary>
    internal bool Forbids(Claim claim, Moment said, ActorId one, ActorId other) =>
        (IsGone(one) && !SpeaksOfDay(claim, said, one)) || (IsGone(other) && !SpeaksOfDay(claim, said, other));

    private bool IsGone(ActorId actor)
    {
        if (!day.Record.Index.HasLife(actor))
        {
            return false;
        }

        if (!gone.TryGetValue(actor, out var isGone))
        {
            gone[actor] = isGone = new Lifetime(day, actor, passesOn: true).Run().Certainty is Certainty.Impossible;
        }

        return isGone;
    }

    /// <summary>Says whether a claim tells of the day itself: by a stretch that has an end, by having been said on that day or later, or because it began when the actor was no more, or not yet there.</summary>
    private bool SpeaksOfDay(Claim claim, Moment said, ActorId actor)
    {
        var holds = claim.Holds;
        var stretch = holds.During.IsKnown ? holds.During : holds.SomeTimeIn;
        if (holds.IsDated && !stretch.IsOpenAtEnd)
        {
            return stretch.End.IsBefore(day.Day, Tolerance) is not Certainty.Certain && day.Day.IsBefore(stretch.Start, Tolerance) is not Certainty.Certain;
        }

        var isSaidThen = said.IsKnown && (holds.IsDated ? said.Date.IsBefore(day.Day, Tolerance) is Certainty.Impossible : said.Date.IsSameDayAs(day.Day, Tolerance) is not Certainty.Impossible);
        var began = SaidEnds.Began(claim, said);
        return isSaidThen || (began.IsKnown && day.Day.IsBefore(began, Tolerance) is Certainty.Impossible && !SaidEnds.Of(actor, began, day).Any());
    }
}
