using static ConflictModel.Tests.SecondConflict.StraitWho;

namespace ConflictModel.Tests.SecondConflict;

/// <summary>How those in the war of the strait stand to one another, what they are called, and where the posts are.</summary>
internal static class StraitRelations
{
    internal static readonly Succession Rename = League.RenamedTo(Front, on: new(2042, 6, 1)).Per(Yearbook);
    internal static readonly Succession Split = Front.SplitInto([NorthFront, FreeFront], on: new(2043, 3, 15)).Per(Yearbook);
    internal static readonly Succession TakeOver = Commission.SucceededBy(Mission, on: new(2043, 2, 1)).Per(Yearbook);
    internal static readonly Membership OldMember = Brigade.MemberOf(League).Since(new(2041, 2)).Per(WhoIsWho);
    internal static readonly Membership NewMember = Pilots.ComponentOf(Front).Since(new(2042, 7)).Per(WhoIsWho);
    internal static readonly Support Arms = Velland.Supports(Front, SupportType.Weapons).Since(new(2042, 7)).Per(WhoIsWho).Standing(StandingKind.Disputed, "Velland denies it");
    internal static readonly Encirclement Siege = LanternPost.EncircledBy([Front]).During(ImpreciseInterval.Parse("2042-09-18/2042-09-25")).Per(Yearbook);

    internal static readonly Item[] All =
    [
        League.Formed(new(2040, 5)).Per(WhoIsWho), Rename, Split,
        OldMember, NewMember, Pilots.Formed(new(2042, 6, 20)).Per(WhoIsWho),
        Arms, new Support(Reference<ActorId>.Described("a local militia"), HarbourGuard).Per(WhoIsWho),
        Orrin.AlliedWith(Velland).Since(new(2031, 6, 1)).Per(Yearbook),
        Kerr.HoldsOffice("foreign minister", Velland).During(ImpreciseInterval.Parse("2039-02-01/2042-06-30")).Per(Yearbook),
        Oss.HoldsOffice("foreign minister", Velland).Since(new(2042, 7, 1)).Per(Yearbook),
        Tarsenia.Designates(Front, "list of armed bands").Since(new(2042, 6, 10)).Per(Yearbook),
        War.ClassifiedAs(ConflictType.Interstate).Per(Yearbook),

        Commission.Formed(new(2042, 7, 1)).Per(CeasefireText), Commission.Dissolved(new(2043, 3, 31)).Per(Yearbook),
        Mission.Formed(new(2043, 1, 10)).Per(Yearbook), TakeOver,
        Commission.TakesPartIn(War, Role.Monitor).During(ImpreciseInterval.Parse("2042-07-01/2043-01-31")).Per(Yearbook),
        Mission.TakesPartIn(War, Role.Monitor).Since(new(2043, 2, 1)).Per(Yearbook),

        Lantern.Called("Lantern Island", "x-vell", [Velland]).Per(Yearbook),
        Lantern.Called("Ferane", "x-tars", [Tarsenia]).Per(Yearbook),
        Understanding.Called("the Calder paper", "en").Per(WireJune),
        Accord.Called("the Calder paper", "en").Per(WhoIsWho),

        Posts.AuthorisedBy(Ceasefire, Estimate.UpTo(8), "posts").Per(CeasefireText),
        Posts.Counts(CountMeasure.SetUp, Estimate.MoreThan(10), "posts").Per(Yearbook),
        GullPost.Reached(MilestoneKind.Deployed, new(2042, 7, 10)).Per(Yearbook),
        GullPost.HandedOverTo([Mission], on: new(2043, 2, 1)).Per(Yearbook),
        LanternPost.Reached(MilestoneKind.Deployed, new(2042, 7, 12)).Per(Yearbook),
        LanternPost.Reached(MilestoneKind.Evacuated, Timing.Parse("2042-09-25/2042-09-28")).Per(Yearbook),
        Siege,
    ];
}
