namespace ConflictModel;

/// <summary>Finds what says that something was over before a day, so that it may not go on.</summary>
internal static class SaidEnds
{
    /// <summary>Gets when what a claim says began, as far as its end is concerned: what is not dated goes on from the day it was said.</summary>
    internal static ImpreciseDate Began(Claim claim, Moment said) =>
        claim.Holds.During.IsKnown ? claim.Holds.During.Start
        : claim.Holds.SomeTimeIn.IsKnown ? claim.Holds.SomeTimeIn.Start
        : said.Date;

    /// <summary>Says whether a claim about the same thing tells that it was over before the day. What ended before it began ended something else.</summary>
    internal static bool IsSaidBy(Claim claim, bool isDenied, ImpreciseDate began, DayView day)
    {
        var (holds, tolerance) = (claim.Holds, day.Known.Tolerance);
        var end = holds.During.IsKnown ? holds.During.End : holds.SomeTimeIn.End;
        return (isDenied ? holds.HasBegunBefore(day.Day, tolerance) : holds.IsOverBefore(day.Day, tolerance))
            && end.IsBefore(began, tolerance) is not Certainty.Certain
            && day.Known.Weight(claim, out _) is not Certainty.Impossible;
    }

    /// <summary>Gets the claims by which an actor came to an end before the day: dissolved, or gone into what came of it. A rename is no end of what is taken as one.</summary>
    internal static IEnumerable<Claim> Of(ActorId actor, ImpreciseDate began, DayView day) =>
        day.Identity is IdentityView.Separate ? OfName(actor, began, day) : day.AliasesOf(actor).SelectMany(a => OfName(a.Id, began, day));

    private static IEnumerable<Claim> OfName(ActorId name, ImpreciseDate began, DayView day) =>
        day.Record.ClaimsAbout(name).Where(c =>
            c.Polarity is Polarity.Affirmed
            && EndOf(name, c, day) is { IsKnown: true } end
            && end.Began.IsBefore(day.Day, day.Known.Tolerance) is Certainty.Certain
            && end.Finished.IsBefore(began, day.Known.Tolerance) is not Certainty.Certain
            && day.Known.Weight(c, out _) is not Certainty.Impossible);

    private static Timing EndOf(ActorId name, Claim claim, DayView day) => claim switch
    {
        Milestone { Reached.IsEnd: true } milestone when milestone.Of == name => milestone.At,
        Succession succession when succession.EndsThoseBefore && !(succession.As == SuccessionKind.Renamed && day.Identity is IdentityView.AcrossRenames)
            && succession.From.Any(f => f.Ids().Contains(name)) => succession.On,
        _ => default,
    };
}
