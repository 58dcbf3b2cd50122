using static ConflictModel.Estimate;
using static ConflictModel.Tool.Tour.Idlib.IdlibCast;

namespace ConflictModel.Tool.Tour.Idlib;

/// <summary>The truce, the attack before it, and its breaches: statements 7, 8, 11, 31, 32, 36 to 39 and 46.</summary>
internal static class IdlibTruce
{
    internal static readonly Milestone Effective = MarchTruce.EffectiveFrom(new(2020, 3, 6)).Per(Article).WithId("s07-effective");

    private static readonly Violation Broken =
        new Violation(Reference<EntityId>.OneOf([Sochi, MarchTruce]), [Russia, SyrianArmy]).Per(ByOfficial).WithId("s31-breach") with { Act = Breaches };

    internal static Claim[] Claims =>
    [
        // Declared, in effect, violated, and holding.
        Effective,
        MarchTruce.Covers(new Area { Places = [IdlibCast.Idlib], Parts = [new("parts of", Reference<PlaceId>.Described("the provinces around", several: true))] }).Per(Article).WithId("s07-area"),
        MarchTruce.DeclaredBy([Russia, Turkey]).Per(Article).WithId("s08-declared"),
        MarchTruce.ViolatedBy([Reference<ActorId>.Unknown], Breaches).Per(Article).WithId("s36-breaches") with { When = ImpreciseInterval.Parse("2020-03-06/2020-10-26") },
        Breaches.Counts(CountMeasure.Breaches, MoreThan(1), "breaches").Per(Article).WithId("s36-count") with { Period = Timing.Parse("2020-03-06/2020-10-26") },
        MarchTruce.Ended().Denied().Per(Article).WithId("s37-holds"),

        // The attack: before the truce, says one sentence; after it, says another.
        Offensive.Occurred(on: ImpreciseInterval.Parse("2019-12~/2020-03-05~"), by: [SyrianArmy]).Per(Article).WithId("s32-offensive"),
        new Comparison(MarchTruce, ComparisonKind.After).Per(Article).WithId("s11-order") with { To = (EntityId)Offensive },
        new Comparison(Offensive, ComparisonKind.After).Per(Article).WithId("s32-order").Standing(
            StandingKind.Disputed,
            "Another sentence puts the truce after the attack, and those who fled it were returning from January on.") with { To = (EntityId)MarchTruce },

        // The front's official accuses; which agreement he means is not said.
        Broken,
        Official.Declares(SpeechAct.Condemn, "the breaches by Russian aircraft and the Syrian Army", Broken).Per(ByOfficial).WithId("s31-condemns") with { OnBehalfOf = Front },
        Hit(TargetKind.MilitarySite, "military sites", "s31-sites"),
        Hit(TargetKind.PopulatedPlace, "villages", "s31-villages"),
        Hit(TargetKind.PopulatedPlace, "towns", "s31-towns"),

        // Raids that are not told apart.
        Raids.Occurred(by: [Russia], at: new Area { Places = [Region] }).Per(ByDirector).WithId("s38-raids") with
        {
            Recurrence = "now and then",
            TargetObject = "what it regards as military targets",
            TargetType = TargetKind.MilitarySite,
            TargetAsSeenBy = Russia,
        },
        Raids.Occurred(by: [Russia], against: [Reference<ActorId>.Described("factions close to Ankara", several: true)]).Per(ByDirector).WithId("s39-not-spared"),
        OtherRaids.Occurred(by: [Reference<ActorId>.Described("several parties", several: true)], at: new Area { Places = [Region] }).Per(Article).WithId("s46-raids") with { Recurrence = "now and then" },
    ];

    private static Occurrence Hit(TargetKind kind, string words, string id) =>
        Breaches.Occurred(by: [Russia, SyrianArmy]).Per(ByOfficial).WithId(id) with { TargetType = kind, TargetObject = words };
}
