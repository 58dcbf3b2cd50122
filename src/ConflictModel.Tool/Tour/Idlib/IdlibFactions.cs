using static ConflictModel.Tool.Tour.Idlib.IdlibCast;

namespace ConflictModel.Tool.Tour.Idlib;

/// <summary>Who belongs to whom, and who stands by whom: statements 9, 10, 13, 23 to 30 and 41.</summary>
internal static class IdlibFactions
{
    private static readonly Area Northeast = new() { Parts = [new("the north and northeast of", Country)] };

    private static readonly Positioning ShieldInNorth =
        new Positioning(Shield, Northeast) { Way = PositioningKind.AreaOfOperations }.Per(Article).WithId("s26-shield");

    internal static readonly Succession Merger =
        new Succession([Front, Shield], [NationalArmy], SuccessionKind.Merged) { On = new ImpreciseDate(2019, 10).About(), Extent = SuccessionExtent.Nominal }.Per(Article).WithId("s25-merger");

    internal static Claim[] Claims =>
    [
        Russia.AlliedWith(Syria).Per(Article).WithId("s09-ally"),
        Turkey.Supports(Reference<ActorId>.Described("the fighting factions", several: true)).SomeTimeIn(ImpreciseInterval.Parse("../2020-10-26")).Per(Article).WithId("s10-support"),
        Legion.CloseTo(Turkey).Per(Article).WithId("s13-close"),

        Legion.ComponentOf(Front, weight: "major").Per(Article).WithId("s23-component"),
        Legion.ClassifiedAs(new Code("label", "Islamic")).Per(Article).WithId("s23-islamic"),
        new Membership(Reference<ActorId>.Described("opposition and fighting factions", several: true), Front, MembershipKind.UnderUmbrella).Per(Article).WithId("s24-gathers"),
        new Positioning(Front, IdlibCast.Idlib) { Way = PositioningKind.AreaOfOperations }.Per(Article).WithId("s24-area"),
        Merger,
        ShieldInNorth,
        new Positioning(Front, Northeast) { Way = PositioningKind.AreaOfOperations }.InMood(Mood.Hypothetical).Per(Article).WithId("s26-both").Linked(LinkKind.AlternativeReadingOf, ShieldInNorth),
        Front.UnderUmbrellaOf(NationalArmy).Since(new ImpreciseDate(2019, 10).About()).Per(Article).WithId("s27-front"),
        Shield.UnderUmbrellaOf(NationalArmy).Since(new ImpreciseDate(2019, 10).About()).Per(Article).WithId("s27-shield"),
        Turkey.Supports(NationalArmy).Per(Article).WithId("s28-support"),
        Nusra.RenamedTo(Tahrir).Per(Article).WithId("s41-renamed"),

        // What was confirmed, and what was withheld.
        Official.HoldsOffice("media official", Front).Per(Article).WithId("s29-office"),
        Official.Declares(SpeechAct.Confirm, "that Russia hit the headquarters", IdlibStrike.Struck).Per(ByOfficial).WithId("s29-confirms"),
        Official.Declares(SpeechAct.DeclineToComment, "the final toll").Per(ByOfficial).WithId("s30-no-toll"),
    ];
}
